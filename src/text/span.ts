import type { Span } from '../model/span.ts';

/** True when the two spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** True when `inner` lies within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** The span without white space at its ends; empty at its start when it holds nothing else. */
export function trimSpan(text: string, [start, end]: Span): Span {
  let s = start;
  let e = end;
  while (s < e && isSpace(text.charCodeAt(s))) s++;
  while (e > s && isSpace(text.charCodeAt(e - 1))) e--;
  return [s, e];
}

/** True for units of white space. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20
    || (code >= 0x09 && code <= 0x0d)
    || code === 0xa0
    || (code >= 0x2000 && code <= 0x200b)
    || code === 0x202f
    || code === 0x3000
    || code === 0xfeff
  );
}
