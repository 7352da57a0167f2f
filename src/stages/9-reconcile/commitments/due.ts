import { DUE_BEFORE, FROM_BEFORE } from '../../../language/en/deeds/rule-cues.ts';
import type { Figure, Time } from '../../../model/figure.ts';
import type { Span } from '../../../model/span.ts';
import { contains } from '../../../text/span.ts';

/**
 * The day that the clause of a figure sets for it ("by 2035"), in EDTF: one behind the figure with no other figure between, else one before it; `null`
 * where it sets none, and for the figure that a change starts from.
 */
export function dueIn(text: string, clause: Span, { span }: Figure, beside: readonly Figure[], times: readonly Time[]): string | null {
  const isStart = (at: number): boolean => FROM_BEFORE.test(text.slice(Math.max(clause[0], at - 6), at));
  if (isStart(span[0]) && beside.length > 1) return null;
  const isBetween = (other: Span, time: Span): boolean =>
    other[0] >= span[1] ? other[1] <= time[0] : other[0] > time[1] && other[1] <= span[0];
  const own = times.filter(
    (time) =>
      time.edtf !== null
      && contains(clause, time.span)
      && DUE_BEFORE.test(text.slice(Math.max(clause[0], time.span[0] - 24), time.span[0]))
      && !beside.some((other) => !isStart(other.span[0]) && isBetween(other.span, time.span)),
  );
  return (own.find((time) => time.span[0] >= span[1]) ?? own[0])?.edtf ?? null;
}
