import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PairTable } from '../../../../src/stages/4-match/pairs/pair-table.ts';

describe('PairTable', () => {
  it('counts by pair, whichever is named first, as it grows', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(60), fc.nat(60), fc.integer({ min: 1, max: 9 })), { maxLength: 3000 }), (counts) => {
      const table = new PairTable();
      const expected = new Map<string, number>();
      for (const [x, y, count] of counts) {
        table.add(x, y, count);
        const key = `${Math.min(x, y)} ${Math.max(x, y)}`;
        expected.set(key, (expected.get(key) ?? 0) + count);
      }
      table.addIfThere(61, 62, 5);
      const found = new Map<string, number>();
      table.forEach((x, y, count) => found.set(`${x} ${y}`, count));
      expect([...found].sort()).toEqual([...expected].sort());
    }), { numRuns: 30 });
  });
});
