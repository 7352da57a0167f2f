import type { Span } from './span.ts';

/**
 * What a person decides on, and the shape of `value` for each: - `speaker`: who speaks the words at the passage, by name (a string), or `null` when
 * nobody known does. - `date`: when the report was published (EDTF, or `null` for unknown), whatever the passage; or `{"time": EDTF}`: what the
 * expression of time at the passage stands for. - `removed`: `"furniture"` or `"text"`. The text of a report depends on its own bytes alone and stays
 * as it is: of furniture, the sentences in which the
 *   passage stands carry nothing into the account; what the program removed cannot be brought back, so `"text"` is then not applicable.
 * - `same-event`: `{"report": the other report, "same": boolean}`. - `same-claim`: `{"report": the other report, "exact": its words, "prefix"?,
 * "suffix"?, "same": boolean}`. - `same-entity`: the passage is a name; `{"report": the other report, "name": a name of the other there, "same":
 * boolean}`. - `origin`: whose figure stands at the passage, by name, or `null`; with an empty `exact`, the agency that the whole report comes from.
 * - `dispute`: `"settled"` or `"dismissed"`: every dispute with a place at the passage is taken out. Or `{"verdict": "settled" | "dismissed",
 * "others": [{"report",   "exact", "prefix"?, "suffix"?}]}`, with the other passages that were weighed: a dispute is taken out while all of them
 * stand in the same words and it has no
 *   reading besides theirs.
 *
 * A report is named by its id, key or origin. `date`, `origin` and `same-event` may leave `exact` empty: they are then about the whole report.
 * Of two judgements that contradict each other the later in the file holds.
 */
export type JudgementKind = 'speaker' | 'date' | 'removed' | 'same-event' | 'same-claim' | 'same-entity' | 'origin' | 'dispute';

/** What a person decided about a passage. It outlives re-runs and code changes: the passage is found again by its words. */
export interface Judgement {
  readonly kind: JudgementKind;
  /** The report's id, key or origin. */
  readonly report: string;
  /** Where the passage stood when it was judged; a hint only. To the stages it is where the passage stands now. */
  readonly span?: Span;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** What was decided; its shape depends on the kind. */
  readonly value: unknown;
  readonly author: string;
  readonly reason: string;
  readonly day: string;
}
