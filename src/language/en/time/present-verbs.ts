import type { PresentKind, PresentVerb, PresentWords } from '../../../calendar/expressions/tense/present-words.ts';
import { FormSet } from '../../../text/words/form-set.ts';
import { wordList } from '../words/word-list.ts';

/** Verbs of what is scheduled; a stroke behind one says that it is a noun too. */
const PLAN = wordList(`
  vote/ stop/ open reopen travel/ decide resume reconvene convene return/ face/ host/ kick/ fly/ sail/ depart go take begin start/ end/ close launch/ publish release/ rule/ brief/ debate/ elect expire retire compete run/ come hear
  adjourn air/ apply assemble auction/ ballot/ broadcast/ cease chair/ change/ choose commence complete conclude consider continue crown/ debut/ discuss dissolve embark enter finish/ fight/ graduate/ inaugurate induct
  introduce issue/ join lapse/ lift/ make marry merge move/ name/ negotiate premiere/ preside race/ raise/ reach reappear redeem relocate renew replace report/ restart/ revert roll/ screen/ sentence/ settle ship/ stage/
  step/ submit suspend switch/ tackle/ testify tour/ transfer/ turn/ undergo usher vacate withdraw bring cap/ contest/ defend demolish drill/ extend hike/ impose increase/ lower migrate pause/ phase/ pull/ reinstate
  repeal stay/ remain scrap/ sell sing swear tighten try/ unveil upgrade/ wed wind/ elapse mature announce present/ appear appeal/ file/`);

/** Verbs by which something moves; what is set by a rule moves on a day that was fixed before. */
const LEVEL = wordList('rise/ fall/ drop/ climb/ jump/ grow shrink slow ease narrow widen slip/ gain/ lose double/ halve weaken strengthen improve cool warm dip/ soar slide/');

/** Verbs of what is scheduled, and as often of what a picture shows. */
const EITHER = wordList('meet visit/ leave/ play/ march/ perform deliver receive examine inspect review/ welcome/ bury test/ reconstruct retrace dock/ land/ arrive cross/ train/ address/ gather lay unload attend mark/ commemorate pay/');

/** Verbs that lines under pictures are fond of. */
const SHOWN = wordList(`
  speak walk/ look/ hold/ stand/ sit wave/ talk/ listen pray search/ carry protest/ sign/ celebrate greet shake/ react watch/ wait/ work/ clean clear remove ride/ pass/ hug/ embrace/ mourn light/ board/ check/ demonstrate
  rally/ chant/ queue/ sift survey/`);

/** The form of one: "vote" becomes "votes". */
function ofOne(verb: string): string {
  if (/[^aeou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function formsOf(marked: string, kind: PresentKind): [string, PresentVerb][] {
  const noun = marked.endsWith('/');
  const verb = noun ? marked.slice(0, -1) : marked;
  return [[verb, { of: 'many', kind, noun }], [ofOne(verb), { of: 'one', kind, noun }]];
}

const KINDS: readonly (readonly [PresentKind, readonly string[]])[] = [['shown', SHOWN], ['either', EITHER], ['level', LEVEL], ['plan', PLAN]];

/** The present by which English tells of plans. */
export const presentWords: PresentWords = {
  verbs: new Map(KINDS.flatMap(([kind, verbs]) => verbs.flatMap((verb) => formsOf(verb, kind)))),
  progressive: new Set(wordList(`
    running seeking challenging campaigning contesting competing defending facing retiring stepping leaving meeting visiting touring travelling traveling returning resuming opening closing voting holding hosting heading launching
    releasing moving starting flying`)),
  besideBe: new Set(['not', 'also', 'now', 'already', 'again', 'still', 'both', 'all']),
  played: new Set(['play', 'travel', 'host', 'face', 'meet', 'visit', 'welcome']),
  only: new Set(['resume', 'reconvene', 'convene', 'decide', 'hear', 'begin', 'depart', 'elect', 'expire', 'reopen', 'commence', 'arrive', 'examine', 'dissolve']),
  ruled: new Set(wordList(`
    quota quotas tax taxes levy levies duty duties tariff tariffs fare fares fee fees toll tolls wage wages pension pensions limit limits cap threshold thresholds rent rents premium premiums charge charges surcharge
    allowance allowances benefit benefits fine fines rate rates contribution contributions ceiling minimum maximum age allocation ration rations subsidy subsidies vat licence licences
    wind winds rain rains snow snows storm storms typhoon cyclone hurricane temperature temperatures shower showers fog frost thunderstorms tide tides sunshine cloud clouds skies`)),
  manyEndings: ['s', 'men'], oneEnding: 'ss',
  pluralSubjects: new Set(['they', 'we', 'you', 'i', 'who', 'which', 'that', 'police', 'people', 'men', 'women', 'children', 'and']),
  beforeNoun: new Set([
    'the', 'a', 'an', 'this', 'that', 'these', 'those', 'their', 'his', 'her', 'its', 'our', 'my', 'your', "'s", "'", 'of', 'in', 'for', 'by', 'on', 'at', 'with', 'between', 'from', 'to', 'no', 'not', "'t", 'did', 'two',
    'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'more', 'new', 'first', 'final', 'last', 'could', 'might', 'may', 'can', 'would', 'both', 'all', 'some', 'several', 'many', 'press', 'state',
    'help', 'let', 'should', 'must', 'does', 'do', 'will', "'ll", 'shall', 'cannot', 'wouldn', 'couldn', 'as', 'after', 'before', 'during', 'over', 'under', 'against', 'than', 'or', 'into', 'about', 'such', 'make', 'made', 'pay', 'price', 'share', 'tax', 'rate', 'multiple', 'various', 'recent', 'major', 'other', 'crucial', 'key', 'fresh', 'further', 'any',
  ]),
  beforeObject: new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'our', 'another']),
  beforeDay: new Set(['on', 'from']),
  clauseMarks: new Set(['.', ',', ';', ':', '?', '!', '(', ')', '"', '“', '”']),
  opensClause: new Set(['', '\n', '.', ',', ';', 'and', 'but', '"', '“']),
  placing: new Set(['in', 'at', 'to', 'from', 'by', 'before', 'outside', 'up', 'down', 'out', 'off', 'over']),
  afterDeed: new Set(['of', 'with', 'for', 'after', 'since', 'about', 'against', 'having', 'being', 'that', 'than', 'following', 'amid', 'between']),
  states: new Set(['out', 'back', 'off', 'shut', 'open', 'closed', 'away', 'home', 'live']),
  ranges: new Set(['to', 'through', 'until', 'till', '-', '–']),
  compoundHeads: new Set(['court', 'courts', 'panel', 'board', 'committee', 'process', 'office', 'department', 'manager', 'centre', 'center']),
  again: 'again', the: 'the', of: 'of', and: 'and', possessive: "'s",
  relatives: new Set(['who', 'which', 'that']),
  behindPlan: new Set(['in', 'at', 'under', 'after', 'before', 'as', 'when', 'while', 'if', 'once', 'unless', 'because', 'following', 'with', 'for', 'to', 'that', 'where']),
  pictured: new FormSet(['pictured', 'photo', 'photograph', 'photographed', 'picture', 'seen', 'shown', 'during', 'gestures', 'smiles', 'poses', 'looks']),
};
