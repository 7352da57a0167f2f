import { describe, expect, it } from 'vitest';
import { withCompany } from './company.ts';
import { tableOf } from '../../../../src/stages/5-gather/grouping/likeness-table.ts';

const company = (count: number, alike: Readonly<Record<string, number>>): ((i: number, j: number) => number) => {
  const { values } = withCompany(tableOf(count, (i, j) => alike[`${j} ${i}`] ?? 0));
  return (i, j) => values[i * count + j]!;
};

describe('withCompany', () => {
  it('makes two that are both like a third more alike than two that keep no company', () => {
    const at = company(5, { '0 1': 0.4, '1 2': 0.4, '0 2': 0.1, '3 4': 0.1 });
    expect(at(0, 2)).toBeGreaterThan(0.3);
    expect(at(0, 3)).toBe(0);
    expect(at(0, 2)).toBe(at(2, 0));
  });

  it('is never more than 1, and leaves what is alone alone', () => {
    const at = company(3, { '0 1': 1 });
    expect(at(0, 1)).toBeCloseTo(1);
    expect([at(0, 2), at(1, 2)]).toEqual([0, 0]);
  });
});
