import { wordList } from '../words/word-list.ts';

/** Kinds of event and channel at which words are spoken: heads of "during a press conference", "in a statement". */
export const OCCASION_NOUNS = wordList(`
address announcement appearance briefing broadcast call ceremony conference congress convention conversation debate deposition dinner email e-mail event forum gathering hearing interview lecture letter luncheon lunch meeting memo
message news-conference op-ed panel phone-call podcast post presser press-conference program rally reception remarks roundtable session show speech statement summit talk talks telecast testimony town-hall tour transcript tweet
tweets visit webcast testimony service sermon briefing-room keynote article blog essay book memoir video ad documentary livestream chat exchange trial inauguration commencement breakfast fundraiser`);

/** Words that may stand before such a noun and belong to its kind: "press conference", "opening remarks". */
export const OCCASION_MODIFIERS = wordList(`
press news phone telephone town opening closing prepared joint public private written television televised radio campaign victory concession keynote national annual presidential primary republican democratic senate house
committee congressional morning evening conference video online facebook twitter white security defense cabinet state budget open emergency closed-door weekly daily brief short recent exclusive sworn blog social media
commencement inaugural convention acceptance stump policy foreign summit bilateral plenary ministerial hall q-and-a live`);

/** Whom words are spoken to: heads of "told reporters", "speaking to lawmakers". */
export const AUDIENCE_NOUNS = wordList(`
reporters journalists lawmakers supporters delegates voters students members parliament congress senators audience crowd crowds investors employees staff residents officials leaders ministers allies donors aides newspaper network
magazine radio television committee council gathering group press media viewers listeners followers shareholders workers troops soldiers veterans graduates attendees activists`);

/** Those among them who report it. */
export const PRESS_NOUNS = wordList('reporters journalists newsmen media press');

/** Prepositions that place an occasion: "during", "at", "in"; what is said before a meeting is not said at it. */
export const OCCASION_LINKS = wordList('during at in on after via through from following');

/** Before such a word, how long after something: what was said then was not said there ("hours after the meeting"). */
export const TIME_AFTER = wordList('minutes hours days weeks months hour day week month');

/** Words before the day up to which, or from which on, something holds; nobody says it on that day: "shut the market until Friday". */
export const DAY_ENDS = wordList('until till by before through since from after');

/** Behind "in" and before "to": what comes next was spoken by another before ("in response to the premier's remarks"). */
export const ANSWERING_NOUNS = wordList('response reply answer reaction');

/** Words that tell of what is ahead, so that the day of their sentence is none on which anything went on. */
export const AHEAD_WORDS = wordList("will would shall may might could must planned plans plan planning scheduled slated due expected expects set ahead upcoming next until 'll \u2019ll won't won\u2019t");

/** Auxiliaries that tell what somebody has said at some time or other, and so on no one occasion. */
export const AT_SOME_TIME = wordList("has have 's \u2019s 've \u2019ve");

/** Verbs whose object is the audience. */
export const ADDRESSING_VERBS = wordList('told tells tell telling addressing addressed briefed briefing informed assured reminded warned urged');

/** Verbs of speech that "to" leads to an audience: "said to reporters". */
export const SPEAKING_VERBS = wordList('speaking spoke speaks said says talking talked spoken remarked commented');

/** Verbs that set a scene where they stand in a sentence of their own, away from the words that were said: "She was speaking in Kest." */
export const SPEAKING_BEFORE: readonly string[] = ['speaking', 'spoke', 'talking', 'addressing'];

/** Verbs that tell of a talk where "with" is behind them: "spoke with Ada Quill". */
export const TALKING_VERBS: readonly string[] = ['speaking', 'spoke', 'talking', 'talked', 'speaks', 'spoken'];

/** Prepositions before a place. */
export const PLACE_PREPOSITIONS: readonly string[] = ['in', 'at', 'from', 'near', 'outside'];

/** Where something happens, as a sentence may open: "Outside, …". */
export const SCENE_ADVERBS: readonly string[] = ['outside', 'inside', 'upstairs', 'downstairs', 'nearby', 'elsewhere', 'online', 'backstage', 'overseas', 'abroad', 'indoors', 'outdoors', 'underneath', 'opposite', 'below', 'above'];

/** Words that open a clause on a noun, or name where words are known from: what it tells of a day is no day of words said outside it. */
export const RELATIVE_OPENERS: readonly string[] = ['who', 'which', 'whose', 'whom', 'where', 'because', 'although', 'though', 'according'];

/** Channels with a scene of their own: behind "in his statement" nobody is still at the rally told of before. */
export const OWN_SCENES: readonly string[] = ['statement', 'letter', 'email', 'e-mail', 'memo', 'message', 'tweet', 'op-ed', 'essay', 'article', 'blog', 'book', 'memoir', 'interview', 'ad'];

/** Before the day of something else than words: "born April 3, 1923, …". */
export const BEFORE_DAYS_OF_OTHERS: readonly string[] = ['born', 'died'];

/** Before whose day it is that something said there was said: "at Tuesday's meeting". */
export const THERE_PREPOSITIONS: readonly string[] = ['at', 'in', 'during'];

/** Words that open a clause of another time: its verb has not the day of the clause that it stands in. */
export const TIMED_OPENERS: readonly string[] = ['after', 'before', 'until', 'since', 'than'];
