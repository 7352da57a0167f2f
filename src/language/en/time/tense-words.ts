import { tellersOf, type TenseWords } from '../../../calendar/expressions/tense/tense-words.ts';
import { LOOSE_ABBREVIATIONS, NAME_ABBREVIATIONS } from '../names/abbreviations.ts';
import { presentWords } from './present-verbs.ts';

/** Verb forms that tell what was. Regular forms in "-ed" are told by their ending. */
const pastVerbs: ReadonlySet<string> = new Set([
  'was', 'were', 'had', 'did', 'said', 'told', 'made', 'took', 'went', 'came', 'saw', 'gave', 'found', 'got', 'became', 'began', 'left', 'met', 'held', 'kept', 'led', 'lost', 'won',
  'paid', 'sold', 'bought', 'brought', 'thought', 'sent', 'spent', 'spoke', 'stood', 'struck', 'fell', 'rose', 'grew', 'knew', 'ran', 'wrote', 'broke', 'chose', 'drew', 'drove', 'flew',
  'fought', 'heard', 'laid', 'sought', 'taught', 'threw', 'wore', 'built', 'dealt', 'felt', 'hit', 'sank', 'shot', 'stuck', 'swore', 'died', 'been', 'since', 'ago', 'quit', 'cast', 'flown', 'shown', 'given', 'taken', 'agreed',
  'arose', 'ate', 'awoke', 'bade', 'befell', 'bit', 'bled', 'blew', 'bore', 'bred', 'burnt', 'caught', 'clung', 'crept', 'dreamt', 'drank', 'dug', 'fed', 'fled', 'flung', 'forbade', 'foresaw', 'forgave', 'forgot', 'froze',
  'hid', 'hung', 'knelt', 'leapt', 'lent', 'lit', 'meant', 'overcame', 'oversaw', 'overthrew', 'overtook', 'pled', 'proved', 'rang', 'rebuilt', 'repaid', 'retook', 'rewrote', 'rode', 'sang', 'sat', 'shone', 'shook', 'shrank',
  'slept', 'slid', 'slung', 'spat', 'sped', 'spelt', 'spilt', 'sprang', 'spun', 'stank', 'stole', 'strode', 'strove', 'stung', 'swam', 'swept', 'swung', 'tore', 'trod', 'underwent', 'understood', 'undertook', 'upheld', 'wept',
  'withdrew', 'withheld', 'withstood', 'woke', 'wove', 'wrung', 'broken', 'chosen', 'driven', 'drawn', 'eaten', 'fallen', 'forgotten', 'frozen', 'gone', 'hidden', 'ridden', 'risen', 'seen', 'shaken', 'spoken', 'stolen', 'sunk',
  'sworn', 'thrown', 'torn', 'woken', 'worn', 'written', 'begun', 'overthrown', 'withdrawn', 'undergone', 'undertaken', 'grown', 'blown',
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

const words: Omit<TenseWords, 'tellers'> = {
  pastVerbs, futureVerbs, futureBefore,
  surely: new Set(['will', "'ll", 'shall', 'due', 'scheduled', 'slated']),
  pastEnding: 'ed', noPastEnding: 'eed',
  to: 'to', be: 'be', as: 'as', that: 'that', for: 'for', on: 'on', in: 'in',
  behindDay: new Set(['', '\n', '.', ',', ';', ')', 'in', 'at', 'and', 'or', 'to', 'on', 'after', 'before', 'but', 'when', 'as', 'with', 'by', 'morning', 'afternoon', 'evening', 'night']),
  soonWords: new Set(['soon', 'early']),
  untilWords: new Set(['until', 'till']),
  by: 'by',
  undertaking: new Set([
    'hope', 'hopes', 'hoped', 'hoping', 'aim', 'aims', 'aimed', 'aiming', 'plan', 'plans', 'planned', 'promise', 'promises', 'promised', 'pledge', 'pledges', 'pledged', 'vowed', 'vows', 'want', 'wants', 'wanted', 'intends',
    'intended', 'agreed', 'agrees', 'expects', 'expected', 'set', 'due', 'ordered', 'asked', 'told', 'required', 'obliged', 'committed', 'undertook', 'scheduled', 'supposed', 'offered', 'target', 'goal', 'deal', 'pressure',
  ]),
  promising: new Set([
    'promised', 'pledged', 'vowed', 'demanded', 'urged', 'sought', 'proposed', 'wanted', 'requested', 'recommended', 'envisaged', 'foresaw', 'predicted', 'forecast', 'called', 'targeted', 'guaranteed', 'offered', 'ordered',
    'scheduled', 'planned', 'expected', 'projected',
  ]),
  ofThen: new Set(['in', 'last', 'ago', 'earlier', 'originally', 'first', 'once', 'previously', 'initially', 'after', 'since']),
  whenWords: new Set(['when']),
  deedEnding: 'ing', beforeDeed: new Set(['that', 'of', 'about', 'toward', 'towards']),
  asking: new Set(['asked', 'invited', 'urged', 'ordered', 'summoned', 'told', 'begged', 'directed', 'requested', 'instructed']),
  attending: new Set(['join', 'attend', 'appear', 'meet', 'gather', 'testify', 'come', 'return', 'report', 'assemble']),
  takingPlace: new Set(['air', 'premiere', 'debut', 'begin', 'start', 'open', 'resume', 'reopen']),
  beforeDone: new Set(['managed', 'began', 'started', 'failed', 'tried', 'helped', 'forced', 'refused', 'used', 'able', 'unable', 'first', 'last', 'latest', 'slow', 'have', 'has', 'had', 'only', 'failing', 'refusing']),
  plannedAs: new Set(['scheduled', 'planned', 'slated', 'projected']),
  grownFrom: new Set(['from', 'against']), grown: new Set(['up', 'down', 'compared']),
  from: 'from',
  putOff: new Set(['put', 'puts', 'putting', 'pushed', 'moved', 'extend', 'extends', 'extended', 'extending', 'prolong', 'prolongs', 'postponed', 'postpones', 'postpone', 'delayed', 'deferred', 'adjourned', 'rescheduled', 'prolonged', 'forward']),
  articles: new Set(['a', 'an']),
  mishaps: new Set([
    'attack', 'attacks', 'attacker', 'attackers', 'massacre', 'massacres', 'terrorist', 'terrorists', 'gunman', 'gunmen', 'bomber', 'bombers', 'bombing', 'bombings', 'shooting', 'shootings', 'killing', 'killings', 'murder',
    'murders', 'slaying', 'slayings', 'stabbing', 'stabbings', 'kidnapping', 'kidnappings', 'abduction', 'abductions', 'assassination', 'crash', 'crashes', 'collision', 'derailment', 'accident', 'incident', 'explosion',
    'explosions', 'blast', 'blasts', 'fire', 'fires', 'blaze', 'wildfire', 'wildfires', 'quake', 'quakes', 'earthquake', 'tsunami', 'flood', 'floods', 'flooding', 'landslide', 'avalanche', 'eruption', 'tornado', 'tornadoes', 'riot',
    'riots', 'insurrection', 'disaster', 'catastrophe', 'tragedy', 'robbery', 'burglary', 'theft', 'death', 'deaths', 'victims', 'survivors',
  ]),
  mishapHeads: new Set([
    'trial', 'trials', 'retrial', 'hearing', 'hearings', 'case', 'cases', 'sentencing', 'arraignment', 'inquest', 'inquiry', 'review', 'appeal', 'penalty', 'sale', 'sales', 'drill', 'drills', 'exercise', 'exercises', 'vigil',
    'memorial', 'anniversary', 'commemoration', 'conference', 'summit', 'safety', 'ban', 'season', 'dance', 'ads', 'ad', 'advert',
  ]),
  fixedOn: new Set(['agreed', 'decided', 'settled', 'fixed', 'insisted', 'counted', 'banked', 'bet', 'relied', 'focused']),
  beforeTo: new Set(['is', 'are', 'expected', 'set', 'scheduled', 'planned', 'due', 'likely']),
  presentBe: new Set(['is', 'are']),
  aheadOpeners: new Set(['when', 'once', 'until', 'till']),
  awaited: new Set(['expected']),
  beforeNotAwaited: new Set(['than', 'as', 'been', 'had']),
  conditional: new Set(['would', 'wouldn']),
  have: 'have', perfect: new Set(['has', 'have', "'ve"]),
  refusals: new Set(['comment', 'say', 'discuss', 'elaborate', 'speculate', 'confirm', 'identify', 'disclose', 'specify', 'talk', 'answer', 'only']),
  withheld: new Set(['give', 'provide', 'name']),
  nobody: new Set(['none', 'neither', 'nobody', 'nor', 'no', 'never']),
  reporting: new Set(['that', 'said', 'says', 'say', 'told', 'promised', 'vowed', 'pledged', 'insisted', 'added']),
  negations: new Set(['not', "'t"]),
  possible: new Set(['could', 'may', 'might']),
  wasBe: new Set(['was', 'were', 'been']), hadBefore: new Set(['had']), foiled: new Set(['but', 'instead']), calledOff: new Set(['put', 'postponed', 'cancelled', 'canceled', 'called', 'delayed', 'scrapped', 'shelved', 'rescheduled', 'adjourned', 'moved', 'abandoned']),
  happened: new Set([
    'fell', 'rose', 'died', 'sank', 'grew', 'dropped', 'climbed', 'declined', 'slipped', 'shrank', 'retired', 'resigned', 'collapsed', 'crashed', 'happened', 'occurred', 'ended', 'expired', 'became', 'jumped',
    'plunged', 'soared', 'tumbled', 'dipped', 'eased', 'slowed', 'rebounded', 'peaked', 'erupted', 'vanished', 'disappeared', 'perished', 'drowned', 'took place',
  ]),
  planning: new Set([
    'set', 'scheduled', 'planned', 'expected', 'slated', 'due', 'called', 'moved', 'postponed', 'delayed', 'put', 'asked', 'told', 'ordered', 'invited', 'urged', 'summoned', 'supposed', 'fixed', 'booked', 'promised', 'offered',
    'agreed', 'extended', 'announced', 'proposed', 'projected', 'forecast', 'required', 'meant', 'tipped', 'listed', 'rescheduled', 'adjourned', 'approved', 'cleared', 'granted', 'given', 'said', 'reported', 'understood', 'thought',
  ]),
  plainDone: new Set(['shut', 'cut', 'hurt', 'hit', 'split']),
  towards: new Set(['to', 'for', 'that', 'until', 'till', 'ahead', 'whether']),
  relatives: new Set(['who', 'which', 'whose', 'whom']),
  birth: new Set(['born']),
  since: 'since', before: 'before', behind: new Set(['after', 'following']),
  present: presentWords,
  sequence: new Set(['further', 'then', 'later', 'again', 'another', 'subsequently']),
  anybody: new Set(['you', 'one', 'nobody', 'everybody', 'everyone', 'anybody', 'anyone', 'somebody', 'someone']),
  betweenDays: new Set(['and', 'or', 'but', 'then', 'on', 'from', 'to', 'through', 'until', 'also', 'not', 'either', 'night', 'morning', 'evening', 'afternoon']),
  quotationMarks: new Set(['"', '“', '”']),
  abbreviations: new Set([...NAME_ABBREVIATIONS, ...LOOSE_ABBREVIATIONS, 'US', 'UK', 'EU', 'UN', 'Mon', 'Tue', 'Tues', 'Wed', 'Weds', 'Thu', 'Thur', 'Thurs', 'Fri', 'Sat', 'Sun', 'inst', 'ult', 'prox']),
  eves: new Set(['ahead', 'advance']),
  polls: new Set(['election', 'elections', 'primary', 'primaries', 'midterm', 'midterms', 'caucus', 'caucuses', 'runoff', 'referendum', 'ballot', 'polls', 'deadline', 'summit']),
};

/** How English tells what was from what is to come. */
export const tenseWords: TenseWords = { ...words, tellers: tellersOf(words) };
