import type { Span } from './span.ts';

/** A stretch that two reports share, aligned. */
export interface SharedPassage {
  readonly a: Span;
  readonly b: Span;
}

/** Two reports that share wording, with every passage that they share, in order of `a`. */
export interface Match {
  /** Report ids; `a` sorts before `b`. */
  readonly a: string;
  readonly b: string;
  readonly passages: readonly SharedPassage[];
  /** Share of a's characters that stand in b, and the reverse (0 to 1). */
  readonly shareOfA: number;
  readonly shareOfB: number;
}

/** A line that so many reports repeat that it is a house line, not news. */
export interface Boilerplate {
  readonly report: string;
  readonly span: Span;
}

/** What match finds in a set of reports. */
export interface Matching {
  readonly matches: readonly Match[];
  readonly boilerplate: readonly Boilerplate[];
}
