import { expect, it } from 'vitest';
import { otherReports } from '../../src/judgements/values.ts';

it('the other reports of a value are those that it names, whatever else it holds', () => {
  expect(otherReports({ report: 'b', same: true })).toEqual(['b']);
  expect(otherReports({ verdict: 'settled', others: [{ report: 'b' }, null, 'c', { report: 5 }, { exact: 'x' }, { report: 'd' }] })).toEqual(['b', 'd']);
  for (const value of [null, 'settled', 5, [], { others: 'b' }]) expect(otherReports(value)).toEqual([]);
});
