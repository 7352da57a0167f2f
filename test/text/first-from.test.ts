import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstFrom, startOf, startOfSpan } from '../../src/text/first-from.ts';
import type { Span } from '../../src/model/span.ts';

it('is the first that starts at a place or behind it, or the number of all', () => {
  fc.assert(fc.property(fc.array(fc.nat(30)), fc.nat(32), (numbers, from) => {
    const spans = numbers.sort((a, b) => a - b).map((start): Span => [start, start + 1]);
    const first = spans.findIndex(([start]) => start >= from);
    const expected = first < 0 ? spans.length : first;
    expect(firstFrom(spans, startOfSpan, from)).toBe(expected);
    expect(firstFrom(spans.map((span) => ({ span })), startOf, from)).toBe(expected);
  }));
});
