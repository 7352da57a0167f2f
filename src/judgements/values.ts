import { parseEdtf } from '../calendar/edtf.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Edtf, Span } from '../model/span.ts';

/** The other passage of a judgement on two claims, as placed, and whether the two are one. */
export interface OtherPassage {
  readonly report: string;
  readonly span: Span;
  readonly same: boolean;
}

/** True for a JSON object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A name, or `null` for "nobody known"; `undefined` for what is neither. */
export function decidedName(value: unknown): string | null | undefined {
  return value === null || (typeof value === 'string' && value.trim() !== '') ? value : undefined;
}

/** The publication that a judgement of kind `date` decides on, `null` for "unknown"; `undefined` when it decides on none. */
export function decidedDay({ kind, value }: Judgement): Edtf | null | undefined {
  if (kind !== 'date') return undefined;
  return value === null || isEdtf(value) ? value : undefined;
}

/** What a judgement of kind `date` says that an expression of time stands for; `undefined` when it says nothing of one. */
export function decidedTime({ kind, value }: Judgement): Edtf | undefined {
  return kind === 'date' && isRecord(value) && isEdtf(value['time']) ? value['time'] : undefined;
}

/** The other passage that a placed judgement of kind `same-claim` names; `null` for another kind or shape. */
export function otherPassage({ kind, value }: Judgement): OtherPassage | null {
  if (kind !== 'same-claim' || !isRecord(value)) return null;
  const { report, span, same } = value;
  return typeof report === 'string' && Array.isArray(span) && typeof same === 'boolean' ? { report, span: span as unknown as Span, same } : null;
}

/** The names of other reports in the value of a judgement. */
export function otherReports(value: unknown): string[] {
  if (!isRecord(value)) return [];
  const others: unknown[] = Array.isArray(value['others']) ? value['others'] : [];
  return [value, ...others].flatMap((other) => (isRecord(other) && typeof other['report'] === 'string' ? [other['report']] : []));
}

/** The passages at which a placed judgement settles or dismisses what is in dispute. */
export interface DecidedDispute {
  readonly places: readonly { readonly report: string; readonly span: Span }[];
  /** True when these are all the passages that were weighed. */
  readonly isWhole: boolean;
}

/** What a placed judgement of kind `dispute` decides on; `null` for another kind or shape. */
export function decidedDispute({ kind, report, span, value }: Judgement): DecidedDispute | null {
  if (kind !== 'dispute' || span === undefined) return null;
  if (isVerdict(value)) return { places: [{ report, span }], isWhole: false };
  if (!isRecord(value) || !isVerdict(value['verdict']) || !Array.isArray(value['others'])) return null;
  const others = value['others'].filter(
    (other): other is { report: string; span: Span } => isRecord(other) && typeof other['report'] === 'string' && Array.isArray(other['span']),
  );
  return { places: [{ report, span }, ...others], isWhole: true };
}

function isVerdict(value: unknown): boolean {
  return value === 'settled' || value === 'dismissed';
}

/** EDTF, also with a time of day behind the day. */
function isEdtf(value: unknown): value is Edtf {
  return typeof value === 'string' && parseEdtf(value.replace(/T.*$/, '')) !== null;
}
