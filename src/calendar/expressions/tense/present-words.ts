import type { FormSet } from '../../../text/words/form-set.ts';

/**
 * What the present of a verb tells about a day beside it: `plan`, what is scheduled for it ("resumes"); `level`, that something moves, by a rule or by itself
 * ("rises"); `either`, what is scheduled or what a picture shows ("visits"); `shown`, rather what a picture shows ("speaks").
 */
export type PresentKind = 'plan' | 'level' | 'either' | 'shown';

/** A form of the present of a verb: whether of one or of many ("votes", "vote"), what it tells, and whether it is a noun too. */
export interface PresentVerb {
  readonly of: 'one' | 'many';
  readonly kind: PresentKind;
  readonly noun: boolean;
}

/** What a language tells by the present of a verb when something is, all in lower case. */
export interface PresentWords {
  readonly verbs: ReadonlyMap<string, PresentVerb>;
  /** Forms that tell behind "is" and "are" of what is set for a day ahead ("is seeking a new term in November"), and what may part them. */
  readonly progressive: ReadonlySet<string>;
  readonly besideBe: ReadonlySet<string>;
  /** Those that sides do, which are many in British English: "Ashby play". */
  readonly played: ReadonlySet<string>;
  /** Those that are no nouns: "talks to end the strike in Lidov resume". */
  readonly only: ReadonlySet<string>;
  /** What is set by a rule or foreseen, so that it moves on a day that is known before: "the quota rises on Monday". */
  readonly ruled: ReadonlySet<string>;
  /** How nouns of many end, and those of one that only look like it: "press". */
  readonly manyEndings: readonly string[];
  readonly oneEnding: string;
  /** Subjects of many that do not end like one, words behind which no verb but a noun stands, and words of an object behind a verb: "land the catch". */
  readonly pluralSubjects: ReadonlySet<string>;
  readonly beforeNoun: ReadonlySet<string>;
  readonly beforeObject: ReadonlySet<string>;
  /** "On" and "from" before the day, what ends a clause, and what may stand before a day that a clause opens with. */
  readonly beforeDay: ReadonlySet<string>;
  readonly clauseMarks: ReadonlySet<string>;
  readonly opensClause: ReadonlySet<string>;
  /** Between a participle and its day these tell of the place ("is unveiled in Lidov on"), and any of the others of another deed ("accused of"). */
  readonly placing: ReadonlySet<string>;
  readonly afterDeed: ReadonlySet<string>;
  /** What somebody or something can be on a day: "out", "shut". */
  readonly states: ReadonlySet<string>;
  /** Behind a day these open a stretch that may return every week: "is open Monday to Friday". */
  readonly ranges: ReadonlySet<string>;
  /** Nouns before which a form is a noun too: "the appeals court", "a releases board". */
  readonly compoundHeads: ReadonlySet<string>;
  /** Behind a verb it tells of a plan: "sits again on Tuesday". */
  readonly again: string;
  /** "the". */
  readonly the: string;
  /** Behind a form it shows a noun ("votes of"); behind a day, that the day belongs to a noun. */
  readonly of: string;
  readonly and: string;
  readonly possessive: string;
  /** What opens a clause about the subject, whose verb is not that of the sentence: "talks that began". */
  readonly relatives: ReadonlySet<string>;
  /** What opens a phrase behind the day, whose verbs tell nothing of the one before it: "on Monday under a deal signed". */
  readonly behindPlan: ReadonlySet<string>;
  /** Words that give away the line under a picture, which tells in the present of what was. */
  readonly pictured: FormSet;
}
