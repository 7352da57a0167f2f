import type { RemovedKind } from '../../../../model/report.ts';
import type { Span } from '../../../../model/span.ts';
import type { Unit } from '../units/units.ts';

/** A unit of a dump with what was decided about it. */
export interface SortedUnit {
  readonly unit: Unit;
  /** What kind of furniture it is, or `null` when it stays. */
  readonly kind: RemovedKind | null;
  /** True when it stays although it may be furniture. */
  readonly doubtful: boolean;
  /** Stretches inside it that are furniture, in units of the dump. */
  readonly cuts: readonly { readonly span: Span; readonly kind: RemovedKind }[];
}
