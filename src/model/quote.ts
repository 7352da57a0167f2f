import type { Edtf, Span } from './span.ts';

/** Whom or what a name stands for, within one report. */
export interface Entity {
  /** `e1`, `e2` … in order of first mention. */
  readonly id: string;
  readonly type: EntityType;
  /** The fullest form that the report uses. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
}

/** What kind of thing a name stands for. */
export type EntityType = 'person' | 'organization' | 'place' | 'group' | 'document' | 'other';

/** A span that names an entity. */
export interface Mention {
  readonly span: Span;
  readonly entity: string;
}

/** `direct`: the whole content stands in quotation marks; `mixed`: part of it does; `indirect`: none. */
export type QuoteKind = 'direct' | 'mixed' | 'indirect';

/** Whether the clause that governs the words affirms them. */
export type Polarity = 'affirmed' | 'negated' | 'conditional' | 'asked';

/** When, where and to whom words were spoken, as far as the text says. */
export interface Occasion {
  readonly when: Edtf | null;
  readonly where: string | null;
  readonly to: string | null;
  /** What kind of event it was: "press conference", "phone call". */
  readonly event: string | null;
}

/** Words that a report gives as somebody's. */
export interface Quote {
  /** `q1`, `q2` … in order of the content. */
  readonly id: string;
  readonly kind: QuoteKind;
  /** The words, without the outer marks. */
  readonly content: readonly Span[];
  /** The words that attribute: "said", "according to". */
  readonly cue: readonly Span[];
  /** The words that name the speaker, pronouns included; empty where the text names none. */
  readonly source: readonly Span[];
  /** The entity that speaks, or `null` when the evidence is thin. */
  readonly speaker: string | null;
  /** The clause that governs a partial quotation: "does not", "would be … only if". */
  readonly frame: readonly Span[];
  readonly polarity: Polarity;
  /** The entity that passes on another's words. */
  readonly relayedBy: string | null;
  readonly occasion: Occasion | null;
}
