/** Verb forms that tell what was. Regular forms in "-ed" are told by their ending. */
export const pastVerbs: ReadonlySet<string> = new Set([
  'was', 'were', 'had', 'did', 'said', 'told', 'made', 'took', 'went', 'came', 'saw', 'gave', 'found', 'got', 'became', 'began', 'left', 'met', 'held', 'kept', 'led', 'lost', 'won',
  'paid', 'sold', 'bought', 'brought', 'thought', 'sent', 'spent', 'spoke', 'stood', 'struck', 'fell', 'rose', 'grew', 'knew', 'ran', 'wrote', 'broke', 'chose', 'drew', 'drove', 'flew',
  'fought', 'heard', 'laid', 'sought', 'taught', 'threw', 'wore', 'built', 'dealt', 'felt', 'hit', 'sank', 'shot', 'stuck', 'swore', 'died', 'been', 'since', 'ago', 'quit', 'cast', 'flown', 'shown', 'given', 'taken', 'agreed',
]);

/** Words that tell of what is to come. */
export const futureVerbs: ReadonlySet<string> = new Set([
  'will', 'effective', "'ll", 'shall', 'wo', 'expects', 'expect', 'plans', 'plan', 'due', 'scheduled', 'until', 'till', 'beyond', 'upcoming', 'planned', 'aims', 'hopes', 'intends', 'going', 'expire', 'expires', 'begins', 'opens', 'starts', 'deadline', 'slated', 'projected', 'must',
]);
