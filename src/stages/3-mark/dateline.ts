import type { Span } from '../../model/span.ts';
import type { MarkContext } from './context.ts';

/** Where the place stands in a dateline that opens one of the first paragraphs; `null` where none does. */
export function datelineSpan({ report: { dateline, text }, segments }: MarkContext): Span | null {
  if (dateline === null) return null;
  const [start] = segments.paragraphs.slice(0, DATELINE_REACH).find(([from]) => text.startsWith(dateline.place, from)) ?? [];
  return start === undefined ? null : [start, start + dateline.place.length];
}

/** How many paragraphs may come before a dateline and with it. */
const DATELINE_REACH = 3;
