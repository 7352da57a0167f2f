import { expect, test } from 'vitest';
import { collatedWith, descent } from '../collated.ts';

const story = (count: string): string => `Inspectors of the water board closed ${count} wells around Mirholm after tests found traces of diesel.\nThe board gave no reason.`;
const OTHER = (count: string): string => `Around Mirholm ${count} wells were closed by inspectors of the water board after tests found traces of diesel, farmers said.\nThey fetch water by tractor.`;

async function lines(...args: Parameters<typeof collatedWith>): Promise<readonly string[]> {
  const { disputes } = await collatedWith(...args);
  return disputes.map(({ kind, severity, items }) => `${kind} ${severity}: ${items.map(({ reading }) => reading).join(' | ')}`).sort();
}

test('a number that a later version replaced is revised, not in conflict', async () => {
  expect(await lines([], story('14'), story('23'))).toEqual(['figure conflict: 14 wells | 23 wells']);
  expect(await lines([descent('r0', 'r1', 'update')], story('14'), story('23'))).toEqual(['revision difference: 14 wells | 23 wells']);
});

test('a copy in which the number is another is in conflict with what it was copied from', async () => {
  expect(await lines([descent('r0', 'r1', 'reprint')], story('14'), story('23'))).toEqual(['figure conflict: 14 wells | 23 wells']);
});

test('a separate report that gives the old number held for its time', async () => {
  const found = await lines([descent('r0', 'r1', 'update')], story('14'), story('23'), OTHER('14'));
  expect(found.filter((line) => line.includes('conflict'))).toEqual([]);
  expect(found.some((line) => line.startsWith('as-of difference'))).toBe(true);
});

test('a third number stays in conflict', async () => {
  const found = await lines([descent('r0', 'r1', 'update')], story('14'), story('23'), OTHER('31'));
  expect(found.some((line) => line.includes('31 wells') && line.includes('figure'))).toBe(true);
});
