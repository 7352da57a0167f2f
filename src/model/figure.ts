import type { Edtf, Span } from './span.ts';

/** How the words around a number bound it. */
export type Bound = 'exact' | 'about' | 'more-than' | 'less-than' | 'at-least' | 'at-most';

/** A quantity as a report gives it. `value` or `low`/`high` are set, never both. */
export interface Figure {
  /** `f1`, `f2` … in order. */
  readonly id: string;
  readonly span: Span;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  /** Normalised unit: "percentage", "dollar", "kilometre", or the counted noun in the singular; `null` for a bare number. */
  readonly unit: string | null;
  /** The unit as the report words it. */
  readonly unitText: string | null;
  /** "ratio", "money", "count", "length", "mass", "time", "age" …; two figures of different dimension cannot be compared. */
  readonly dimension: string;
  /** What a share is of: "GDP". */
  readonly of: string | null;
  /** Whose or what the figure is about, in the report's words. */
  readonly subject: string | null;
  readonly subjectEntity: string | null;
  readonly asOf: Edtf | null;
  readonly direction: 'up' | 'down' | 'none';
  /** Whose figure the text says it is. */
  readonly origin: string | null;
}

/** An expression of time (TimeML, ISO 24617-1). */
export interface Time {
  readonly span: Span;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value: `2025-02-12`, `1989-Q3`, `P2D`, `PRESENT_REF`. */
  readonly value: string;
  /** The same as EDTF where the value is a day, month, year or interval, or one of a set of days; else `null`. */
  readonly edtf: Edtf | null;
}
