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

/** EDTF, also with a time of day behind the day. */
function isEdtf(value: unknown): value is Edtf {
  return typeof value === 'string' && parseEdtf(value.replace(/T.*$/, '')) !== null;
}
