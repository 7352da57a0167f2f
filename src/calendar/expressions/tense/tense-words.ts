import { FormSet } from '../../../text/words/form-set.ts';
import type { PresentWords } from './present-words.ts';

/** What a language tells the tense of a clause by, all in lower case. */
export interface TenseWords {
  /** Verb forms that tell what was, and those that tell what is to come. */
  readonly pastVerbs: ReadonlySet<string>;
  readonly futureVerbs: ReadonlySet<string>;
  /** Those of them that look ahead beyond doubt. */
  readonly surely: ReadonlySet<string>;
  /** Words that look ahead only where one of these follows. */
  readonly futureBefore: ReadonlyMap<string, ReadonlySet<string>>;
  /** All of these and what else tells by itself or of the word behind it (see {@link tellersOf}). */
  readonly tellers: FormSet;
  /** The ending of regular forms of the past, and one that only looks like it. */
  readonly pastEnding: string;
  readonly noPastEnding: string;
  readonly to: string;
  readonly be: string;
  readonly as: string;
  readonly that: string;
  readonly for: string;
  /** What may stand behind a day that something is for, so that the day belongs to no noun behind it. */
  readonly behindDay: ReadonlySet<string>;
  readonly on: string;
  readonly in: string;
  /** "Soon" and "early" in "as soon as Friday". */
  readonly soonWords: ReadonlySet<string>;
  readonly untilWords: ReadonlySet<string>;
  /** "By" before a day, and the words whose "to" tells of what is to be done till then: "hoped to reach 90 by May". */
  readonly by: string;
  readonly undertaking: ReadonlySet<string>;
  /** Verbs of the past with what somebody is to do or to get as their object: "promised elections by May". */
  readonly promising: ReadonlySet<string>;
  /** Words before it by which it is one of earlier days: "in January they promised". */
  readonly ofThen: ReadonlySet<string>;
  /** "When", which tells of the day before it. */
  readonly whenWords: ReadonlySet<string>;
  /** How a verb ends that is used as a noun, and the words before it where it tells of what may come: "that closing the gap by". */
  readonly deedEnding: string;
  readonly beforeDeed: ReadonlySet<string>;
  /** Verbs that ask somebody, and verbs of coming somewhere: "asked her to appear". */
  readonly asking: ReadonlySet<string>;
  readonly attending: ReadonlySet<string>;
  /** Verbs of what takes place, behind "to" of what is ahead ("an interview to air"), and what tells before it that it is over: "the first to open". */
  readonly takingPlace: ReadonlySet<string>;
  readonly beforeDone: ReadonlySet<string>;
  /** Participles that tell of a plan as adjectives: "a scheduled talk". */
  readonly plannedAs: ReadonlySet<string>;
  /** What sets a figure beside another, and the words that may stand before it besides a comma: "up from 6% in". */
  readonly grownFrom: ReadonlySet<string>;
  readonly grown: ReadonlySet<string>;
  /** Before the day that something was set for: "put off from May 3 to June 9". */
  readonly from: string;
  /** Verbs that put something off to the day behind "to" or "until": "extended", "put". */
  readonly putOff: ReadonlySet<string>;
  /** Words before a participle that stands for an adjective: "an estimated 7%". */
  readonly articles: ReadonlySet<string>;
  /** Nouns for what nobody plans, those before which they tell only of what kind a planned thing is, and verbs whose "on" gives a day that was chosen. */
  readonly mishaps: ReadonlySet<string>;
  readonly mishapHeads: ReadonlySet<string>;
  readonly fixedOn: ReadonlySet<string>;
  /** Words after which "to" looks ahead: "is to". */
  readonly beforeTo: ReadonlySet<string>;
  /** "Is" and "are", and the words that open a clause in which they look ahead before a participle: "when he is sentenced". */
  readonly presentBe: ReadonlySet<string>;
  readonly aheadOpeners: ReadonlySet<string>;
  /** "Expected" looks ahead, but not behind these: "than expected". */
  readonly awaited: ReadonlySet<string>;
  readonly beforeNotAwaited: ReadonlySet<string>;
  /** "Would" looks ahead, but not before "have", and denied only behind words that report it: "would not commit to it on Monday". */
  readonly conditional: ReadonlySet<string>;
  readonly have: string;
  readonly negations: ReadonlySet<string>;
  /** Before a deed that is told without a day of its own: "has asked". */
  readonly perfect: ReadonlySet<string>;
  /** Verbs of what may be: "could rise". */
  readonly possible: ReadonlySet<string>;
  /** "Was" before a plan, "had" before it, and the words by which a sentence goes on to tell that the plan came to nothing, those of them behind "was". */
  readonly wasBe: ReadonlySet<string>;
  readonly hadBefore: ReadonlySet<string>;
  readonly foiled: ReadonlySet<string>;
  readonly calledOff: ReadonlySet<string>;
  /** Verbs of the past of what takes place by itself, and openers of a clause that tells more of what stands before its comma. */
  readonly happened: ReadonlySet<string>;
  /** Participles behind "was" that tell of plans, those that do not look like the past, and words behind which stands what is to be: "was cleared for". */
  readonly planning: ReadonlySet<string>;
  readonly plainDone: ReadonlySet<string>;
  readonly towards: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly refusals: ReadonlySet<string>;
  /** What those who would not speak keep to themselves: "would not give details", "none would give a name". */
  readonly withheld: ReadonlySet<string>;
  /** Words before "would" by which nobody does. */
  readonly nobody: ReadonlySet<string>;
  readonly reporting: ReadonlySet<string>;
  /** What comes before something that is to come: "ahead of", "in advance of". */
  readonly eves: ReadonlySet<string>;
  /** "Born" on a day whose year is not told, which may be any. */
  readonly birth: ReadonlySet<string>;
  readonly since: string;
  readonly before: string;
  /** "After", behind which stands what came first. */
  readonly behind: ReadonlySet<string>;
  /** What the present of a verb tells about a day. */
  readonly present: PresentWords;
  /** Words by which a sentence goes on from the one before: "a further 1%". */
  readonly sequence: ReadonlySet<string>;
  /** Subjects of sayings, what joins two days without telling of a deed, and marks of quotation. */
  readonly anybody: ReadonlySet<string>;
  readonly betweenDays: ReadonlySet<string>;
  readonly quotationMarks: ReadonlySet<string>;
  /** Short words, as they are written, behind which a point ends no sentence: "Sen", "vs". */
  readonly abbreviations: ReadonlySet<string>;
  /** What is called by a month or day from afar, before it and after: "the November election". */
  readonly polls: ReadonlySet<string>;
}

/** Every word without which, and without one of them before it, a lexeme that does not end like the past tells no tense: most are turned down by it. */
export function tellersOf(words: Omit<TenseWords, 'tellers'>): FormSet {
  const { pastVerbs, futureVerbs, futureBefore, awaited, conditional, presentBe, to } = words;
  return new FormSet([...pastVerbs, ...futureVerbs, ...futureBefore.keys(), ...awaited, ...conditional, ...presentBe, to]);
}
