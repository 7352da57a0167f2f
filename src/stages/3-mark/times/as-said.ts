import { daysOf } from '../../../calendar/edtf-days.ts';
import { parseEdtf } from '../../../calendar/edtf.ts';
import type { Time } from '../../../model/figure.ts';
import type { Quote } from '../../../model/quote.ts';
import type { Edtf, Span } from '../../../model/span.ts';
import { contains } from '../../../text/span.ts';
import type { MarkContext } from '../context.ts';
import { timesFrom } from './index.ts';

/** An occasion of more days than a month tells no day from which others could be counted. */
const MOST_DAYS = 31;

/**
 * The times with those that stand in quoted words seen from the day on which the words were spoken, where the report tells that: "We start tomorrow", said on
 * Tuesday, is about Wednesday whenever it is printed.
 */
export function timesAsSaid(context: MarkContext, times: readonly Time[], quotes: readonly Quote[]): readonly Time[] {
  const { text, published } = context.report;
  const said = new Map<Time, Edtf>();
  for (const { kind, content, occasion } of quotes) {
    const when = kind === 'indirect' ? null : occasion?.when ?? null;
    if (when === null || when === published) continue;
    for (const span of content) for (const time of within(times, span)) if (kind === 'direct' || isQuoted(text, span, time)) said.set(time, when);
  }
  if (said.size === 0) return times;
  const anew = new Map([...new Set(said.values())].map((when) => [when, new Map(timesFrom(context, anchorOf(when)).map((time) => [String(time.span), time]))]));
  return times.map((time) => anew.get(said.get(time) ?? '')?.get(String(time.span)) ?? time);
}

function within(times: readonly Time[], span: Span): readonly Time[] {
  return times.filter((time) => contains(span, time.span));
}

function anchorOf(when: Edtf): Edtf | null {
  const value = parseEdtf(when);
  return value !== null && daysOf(value, MOST_DAYS) !== null ? when : null;
}

/** True for a time between marks of quotation, of which an odd number stands before it. */
function isQuoted(text: string, [start]: Span, time: Time): boolean {
  return text.slice(start, time.span[0]).split(MARK).length % 2 === 0;
}

const MARK = /["\u201c\u201d]/;
