import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/model/span.ts';
import { SpanIndex } from '../../src/text/span-index.ts';
import { overlaps } from '../../src/text/span.ts';

const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(12)).map(([start, length]): Span => [start, start + length]), { maxLength: 20 });

describe('SpanIndex', () => {
  it('finds what a look at every item finds, in the order of the items', () => {
    fc.assert(fc.property(fc.array(spans, { maxLength: 12 }), spans, (items, questions) => {
      const index = new SpanIndex(items, (item) => item);
      for (const span of questions) {
        expect(index.overlapping(span)).toEqual(items.filter((item) => item.some((other) => overlaps(other, span))));
      }
    }), { seed: 11 });
  });

  it('looks at few of many spans, also where one runs over all of them', () => {
    const items: Span[] = [[0, 1_000_000], ...Array.from({ length: 100_000 }, (_, i): Span => [i * 10, i * 10 + 9])];
    const index = new SpanIndex(items, (item) => [item]);
    let found = 0;
    for (let at = 0; at < 1_000_000; at += 10) found += index.overlapping([at, at + 9]).length;
    expect(found).toBe(200_000);
  });
});
