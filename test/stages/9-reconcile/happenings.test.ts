import { expect, test } from 'vitest';
import { happeningsOf } from '../../../src/stages/9-reconcile/happenings.ts';
import { accountOf } from '../../support/read.ts';

/** What the text of a report of Wednesday 5 March 2031 tells of each day. */
async function linesOf(text: string): Promise<string[]> {
  return (await accountOf([text], '2031-03-05')).reports.flatMap(happeningsOf).map(({ date, what }) => `${date}: ${what}`);
}

test.each([
  ['a year since which something runs', 'The ferry line has had no rival since 2019, and fares have doubled since early 2025.', []],
  ['a day since which something runs stays', 'The ferry has lain in the harbour of Orun since Monday.', ['2031-03-03: The ferry has lain in the harbour of Orun since Monday.']],
  ['a stretch is told once', 'The council of Orun raised the levy on boats each year between 2020 and 2025.', ['2020: The council of Orun raised the levy on boats each year between 2020 and 2025.']],
  ['a day with its year that tells a thing apart', 'The council of Orun could not explain the Sept. 11, 2029, ferry accident.', []],
  ['a day with its year that does not', 'The ferry sank off Orun on Sept. 11, 2029, police said.', ['2029-09-11: The ferry sank off Orun on Sept. 11, 2029, police said.']],
])('%s', async (_, text, told) => {
  expect(await linesOf(text)).toEqual(told);
});
