import type { Span } from '../model/span.ts';

/** Index of the first of some things in order that starts at `from` or behind it; their number where none does. Takes the logarithm of that number. */
export function firstFrom<T>(things: readonly T[], startOf: (thing: T) => number, from: number): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(things[middle]!) >= from) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where a span starts. */
export function startOfSpan(span: Span): number {
  return span[0];
}

/** Where something with a span starts. */
export function startOf({ span }: { readonly span: Span }): number {
  return span[0];
}
