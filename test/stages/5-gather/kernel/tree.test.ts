import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Kernel } from '../../../../src/stages/5-gather/kernel/kernel.ts';
import { tableOf } from '../../../../src/stages/5-gather/grouping/likeness-table.ts';
import { withCompany } from '../reference/company.ts';
import { plainMerges } from '../reference/tree.ts';

describe('the merges of the kernel', () => {
  const kernel = new Kernel();
  const likeness = fc.oneof(fc.constantFrom(0, 0.25, 0.5, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true }));
  const tables = fc.integer({ min: 1, max: 20 }).chain((count) =>
    fc.array(likeness, { minLength: count * count, maxLength: count * count }).map((values) => tableOf(count, (i, j) => values[i * count + j]!)));

  it('are those that are found step by step, among equals too', () => {
    fc.assert(fc.property(tables, fc.constantFrom(-1, 0, 0.3, 0.5), ({ values, count }, least) => {
      expect(kernel.merges(values, count, least, false)).toEqual(plainMerges(values, count, least));
    }), { numRuns: 300 });
  });

  it('are those by the company that items keep, where that is asked for', () => {
    fc.assert(fc.property(tables, fc.constantFrom(-1, 0, 0.3, 0.5), (table, least) => {
      expect(kernel.merges(table.values, table.count, least, true)).toEqual(plainMerges(withCompany(table).values, table.count, least));
    }), { numRuns: 300 });
  });

  it('leave what the kernel knows of a group as it is', () => {
    const group = [[1, 2, 3], [1, 2], [3, 4], [4, 5]].map((words) => ({ words: Uint32Array.from(words), weights: Uint16Array.from(words), marks: Uint8Array.from(words, () => 0xb0) }));
    const before = [...kernel.apart(group, [0, 1], [2, 3])];
    kernel.table(group);
    kernel.merges(new Float64Array(2500).fill(0.5), 50, 0.1, true);
    expect([...kernel.apart(group, [0, 1], [2, 3])]).toEqual(before);
  });
});
