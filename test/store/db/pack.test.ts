import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packSpans, unpackSpans } from '../../../src/store/db/pack.ts';

it('gives back spans that come in order', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.nat(300_000), fc.nat(40_000)), { maxLength: 40 }), (steps) => {
    let at = 0;
    const spans = steps.map(([gap, length]): [number, number] => {
      const start = at + gap;
      at = start + length;
      return [start, at];
    });
    expect(unpackSpans(packSpans(spans))).toEqual(spans);
  }));
});

it('takes a byte for an end that lies near the one before', () => {
  expect(packSpans([[0, 90], [91, 200], [202, 500]])).toHaveLength(7);
});
