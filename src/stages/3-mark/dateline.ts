import { SUMMARY_POINT } from '../../language/en/page/versions.ts';
import type { Span } from '../../model/span.ts';
import type { MarkContext } from './context.ts';

/** Where the place stands in a dateline that opens one of the first paragraphs; `null` where none does. */
export function datelineSpan({ report: { dateline, text }, segments }: MarkContext): Span | null {
  if (dateline === null) return null;
  const first = segments.paragraphs.filter(([from]) => !SUMMARY_POINT.test(text.slice(from, from + 2))).slice(0, DATELINE_REACH);
  const [start] = first.find(([from]) => text.startsWith(dateline.place, from)) ?? [];
  return start === undefined ? null : [start, start + dateline.place.length];
}

/** How many paragraphs may come before a dateline and with it. */
const DATELINE_REACH = 3;
