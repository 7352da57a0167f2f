import type { Figure } from '../../../model/figure.ts';
import type { Report } from '../../../model/report.ts';
import type { Span } from '../../../model/span.ts';
import { contains } from '../../../text/span.ts';

/** A figure of a report in its clause. */
export interface Stated {
  readonly report: Report;
  readonly figure: Figure;
  /** The figures of its sentence, itself among them. */
  readonly beside: readonly Figure[];
  /** Its sentence and the next few, which may tell who fell short of it. */
  readonly next: readonly Span[];
  /** The figures of these sentences. */
  readonly near: readonly Figure[];
  /** The day that its clause sets (EDTF), or `null`. */
  readonly due: string | null;
  /** What it is a share of, also where only the figure that it was raised from says so. */
  readonly of: string | null;
  readonly sentence: Span;
  readonly clause: Span;
  /** Who the figure is said of: an account entity id or the report's words; `null` where no name stands near. */
  readonly party: string | null;
  /** Who are bound to it together with the party. */
  readonly partners: readonly string[];
  /** Who binds the party, where it is said of a person who speaks for it. */
  readonly by: string | null;
  /** Stems of what is measured ("defens", "spend"). */
  readonly stems: ReadonlySet<string>;
}

/** The sentences from the one that tells a threshold on, up to the one that tells another of the `thresholds`. */
export function sentencesOf({ figure, next, near }: Stated, thresholds: ReadonlySet<Figure>): readonly Span[] {
  const rival = near.find((other) => thresholds.has(other) && other.span[0] > figure.span[1] && other.value !== figure.value);
  const later = rival === undefined ? undefined : next.find((span) => contains(span, rival.span))?.[0];
  return next.filter(([start]) => later === undefined || start < later);
}
