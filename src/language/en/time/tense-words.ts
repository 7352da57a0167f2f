import type { TenseWords } from '../../../calendar/expressions/tense/tense-words.ts';

/** Verb forms that tell what was. Regular forms in "-ed" are told by their ending. */
const pastVerbs: ReadonlySet<string> = new Set([
  'was', 'were', 'had', 'did', 'said', 'told', 'made', 'took', 'went', 'came', 'saw', 'gave', 'found', 'got', 'became', 'began', 'left', 'met', 'held', 'kept', 'led', 'lost', 'won',
  'paid', 'sold', 'bought', 'brought', 'thought', 'sent', 'spent', 'spoke', 'stood', 'struck', 'fell', 'rose', 'grew', 'knew', 'ran', 'wrote', 'broke', 'chose', 'drew', 'drove', 'flew',
  'fought', 'heard', 'laid', 'sought', 'taught', 'threw', 'wore', 'built', 'dealt', 'felt', 'hit', 'sank', 'shot', 'stuck', 'swore', 'died', 'been', 'since', 'ago', 'quit', 'cast', 'flown', 'shown', 'given', 'taken', 'agreed',
]);

/** Words that tell of what is to come. */
const futureVerbs: ReadonlySet<string> = new Set([
  'will', 'effective', "'ll", 'shall', 'expects', 'expect', 'due', 'scheduled', 'until', 'till', 'beyond', 'upcoming', 'planned', 'aims', 'hopes', 'intends', 'going', 'expire', 'expires', 'begins', 'opens', 'starts',
  'ends', 'closes', 'airs', 'deadline', 'slated', 'projected', 'must',
]);

/** Words that look ahead only where one of these follows: "plans to", but not "the plan". */
const futureBefore: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['plan', new Set(['to', 'a', 'an', 'another', 'more'])],
  ['plans', new Set(['to', 'for', 'a', 'an', 'another', 'more'])],
  ['planning', new Set(['to', 'for', 'a', 'an'])],
  ['hoping', new Set(['to'])], ['preparing', new Set(['to', 'for'])],
  ['set', new Set(['for'])], ['up', new Set(['for'])], ['running', new Set(['for', 'to', 'against'])],
  ['ahead', new Set(['of'])], ['advance', new Set(['of'])], ['won', new Set(["'t"])], ['takes', new Set(['effect', 'over', 'office'])],
  ['should', new Set(['be'])], ['depends', new Set(['on', 'upon'])], ['depend', new Set(['on', 'upon'])], ['depended', new Set(['on', 'upon'])], ['hinges', new Set(['on', 'upon'])], ['hinged', new Set(['on', 'upon'])], ['contingent', new Set(['on', 'upon'])], ['conditional', new Set(['on', 'upon'])],
]);

/** Verbs whose present tells of a plan where a day of the week stands behind them; those that lines under pictures are fond of are left out. */
const scheduled: readonly (readonly [one: string, many: string])[] = [
  ['votes', 'vote'], ['meets', 'meet'], ['plays', 'play'], ['opens', 'open'], ['reopens', 'reopen'], ['travels', 'travel'], ['hears', 'hear'], ['decides', 'decide'], ['resumes', 'resume'],
  ['reconvenes', 'reconvene'], ['convenes', 'convene'], ['returns', 'return'], ['faces', 'face'], ['hosts', 'host'], ['visits', 'visit'], ['kicks', 'kick'], ['flies', 'fly'], ['sails', 'sail'], ['departs', 'depart'],
  ['leaves', 'leave'], ['goes', 'go'], ['takes', 'take'], ['begins', 'begin'], ['starts', 'start'], ['ends', 'end'], ['closes', 'close'], ['launches', 'launch'], ['publishes', 'publish'], ['releases', 'release'],
  ['rules', 'rule'], ['briefs', 'brief'], ['debates', 'debate'], ['elects', 'elect'], ['expires', 'expire'], ['retires', 'retire'], ['marches', 'march'], ['competes', 'compete'], ['runs', 'run'], ['comes', 'come'],
];
const scheduledVerbs: ReadonlyMap<string, 'one' | 'many'> = new Map(scheduled.flatMap(([one, many]): [string, 'one' | 'many'][] => [[many, 'many'], [one, 'one']]));

/** How English tells what was from what is to come. */
export const tenseWords: TenseWords = {
  pastVerbs, futureVerbs, futureBefore,
  pastEnding: 'ed', noPastEnding: 'eed',
  to: 'to', be: 'be', as: 'as', that: 'that', for: 'for', on: 'on',
  behindDay: new Set(['', '\n', '.', ',', ';', ')', 'in', 'at', 'and', 'or', 'to', 'on', 'after', 'before', 'but', 'when', 'as', 'with', 'by', 'morning', 'afternoon', 'evening', 'night']),
  soonWords: new Set(['soon', 'early']),
  untilWords: new Set(['until', 'till']),
  by: 'by',
  undertaking: new Set([
    'hope', 'hopes', 'hoped', 'hoping', 'aim', 'aims', 'aimed', 'aiming', 'plan', 'plans', 'planned', 'promise', 'promises', 'promised', 'pledge', 'pledges', 'pledged', 'vowed', 'vows', 'want', 'wants', 'wanted', 'intends',
    'intended', 'agreed', 'agrees', 'expects', 'expected', 'set', 'due', 'ordered', 'asked', 'told', 'required', 'obliged', 'committed', 'undertook', 'scheduled', 'supposed', 'offered', 'target', 'goal', 'deal', 'pressure',
  ]),
  grownFrom: new Set(['from', 'against']), grown: new Set(['up', 'down', 'compared']),
  from: 'from',
  putOff: new Set(['put', 'puts', 'putting', 'pushed', 'moved', 'extend', 'extends', 'extended', 'extending', 'postponed', 'postpones', 'postpone', 'delayed', 'deferred', 'adjourned', 'rescheduled', 'prolonged']),
  articles: new Set(['a', 'an']),
  beforeTo: new Set(['is', 'are', 'expected', 'set', 'scheduled', 'planned', 'due', 'likely']),
  presentBe: new Set(['is', 'are']),
  aheadOpeners: new Set(['when', 'once', 'until', 'till']),
  awaited: new Set(['expected']),
  beforeNotAwaited: new Set(['than', 'as', 'been', 'had']),
  conditional: new Set(['would', 'wouldn']),
  have: 'have',
  refusals: new Set(['comment', 'say', 'discuss', 'elaborate', 'speculate', 'confirm', 'identify', 'disclose', 'specify', 'give', 'provide', 'name', 'talk', 'answer', 'only']),
  reporting: new Set(['that', 'said', 'says', 'say', 'told', 'promised', 'vowed', 'pledged', 'insisted', 'added']),
  negations: new Set(['not', "'t"]),
  since: 'since', behind: new Set(['after', 'following']),
  scheduledVerbs,
  playedVerbs: new Set(['play', 'travel', 'host', 'face', 'meet']),
  onlyVerbs: new Set(['resume', 'reconvene', 'convene', 'decide', 'hear', 'begin', 'depart', 'elect', 'expire', 'reopen']),
  manyEndings: ['s', 'men'], oneEnding: 'ss',
  pluralSubjects: new Set(['they', 'we', 'you', 'i', 'who', 'which', 'that', 'police', 'people', 'men', 'women', 'children', 'and']),
  beforeNoun: new Set([
    'the', 'a', 'an', 'this', 'that', 'these', 'those', 'their', 'his', 'her', 'its', 'our', 'my', 'your', "'s", "'", 'of', 'in', 'for', 'by', 'on', 'at', 'with', 'between', 'from', 'to', 'no', 'not', "'t", 'did', 'two',
    'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'more', 'new', 'first', 'final', 'last', 'could', 'might', 'may', 'can', 'would', 'both', 'all', 'some', 'several', 'many', 'press', 'state',
  ]),
  beforeScheduledDay: new Set(['on', 'from']),
  clauseMarks: new Set(['.', ',', ';', ':', '?', '!', '(', ')', '"', '“', '”']),
  opensClause: new Set(['', '\n', '.', ',', ';', 'and', 'but', '"', '“']),
  pictured: new Set(['pictured', 'photo', 'photograph', 'photographed', 'picture', 'seen', 'shown', 'during', 'gestures', 'smiles', 'poses', 'looks']),
  sequence: new Set(['further', 'then', 'later', 'again', 'another', 'subsequently']),
  anybody: new Set(['you', 'one', 'nobody', 'everybody', 'everyone', 'anybody', 'anyone', 'somebody', 'someone']),
  betweenDays: new Set(['and', 'or', 'but', 'then', 'on', 'from', 'to', 'through', 'until', 'also', 'not', 'either', 'night', 'morning', 'evening', 'afternoon']),
  quotationMarks: new Set(['"', '“', '”']),
  eves: new Set(['ahead', 'advance']),
  polls: new Set(['election', 'elections', 'primary', 'primaries', 'midterm', 'midterms', 'caucus', 'caucuses', 'runoff', 'referendum', 'ballot', 'polls', 'deadline', 'summit']),
};
