/** A half-open stretch `[start, end)` in UTF-16 code units of one Text: the only position type. */
export type Span = readonly [start: number, end: number];

/** A half-open stretch `[start, end)` in bytes of one Capture. */
export type RawSpan = readonly [start: number, end: number];

/** An extended date/time (EDTF, ISO 8601-2:2019): a day, a month, an interval `a/b` or one of a set `[a,b]`. */
export type Edtf = string;
