import { describe, expect, it } from 'vitest';
import { lendersOf, lentSentences } from '../../../src/stages/7-trace/lent.ts';
import { lineagesOf } from '../../../src/stages/7-trace/lineages.ts';
import { reportOf } from '../../support/account.ts';

const ROAD = 'The road carries 8,000 loads of fuel to the four mines each winter.';
const LINE = 'With files from The Canadian Press';
const sun = reportOf('sun', ['Truckers cheered when the first rig rolled out at Port Dunne.', ROAD, LINE].join('\n'), { outlet: 'Harbour Sun', bylines: ['Nell Ferris'] });
const week = (lines: readonly string[]) => reportOf('week', lines.join('\n'), { outlet: 'Dunne Weekly', bylines: ['Omar Petit'] });
const borrowed = (reports: readonly ReturnType<typeof reportOf>[]) =>
  lentSentences(reports, lineagesOf(reports.map(({ id }) => id), [])).map(({ report, span }) => `${report}: ${reports.find(({ id }) => id === report)!.text.slice(...span)}`);

describe('what a wire service lent to two reports', () => {
  it('is one voice where both tell it, in whatever words', () => {
    const other = 'Each winter the road carries 8,000 loads of fuel to the mines.';
    expect(borrowed([sun, week(['The mines can breathe again.', other, LINE])])).toEqual([`week: ${other}`]);
    expect(borrowed([{ ...sun, agency: 'CP', text: sun.text }, week(['The mines can breathe again.', other, LINE])])).toEqual([`week: ${other}`]);
  });

  it('is not what only one tells, what is quoted, or what a report tells that borrows of nobody or of another', () => {
    expect(borrowed([sun, week(['The mines can breathe again.', 'Tanks held 11 days of diesel.', LINE])])).toEqual([]);
    expect(borrowed([sun, week(['The mines can breathe again.', `“${ROAD}”`, LINE])])).toEqual([]);
    expect(borrowed([sun, week(['The mines can breathe again.', ROAD])])).toEqual([]);
    expect(borrowed([sun, week(['The mines can breathe again.', ROAD, 'With files from Reuters'])])).toEqual([]);
  });

  it('is told by a line, not by a sentence that names a service', () => {
    expect(lendersOf(sun)).toEqual(['CP']);
    expect(lendersOf(week(['Reuters opened an office here.', ROAD, 'He said so.']))).toEqual([]);
  });
});
