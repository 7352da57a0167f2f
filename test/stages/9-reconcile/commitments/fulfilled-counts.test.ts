import { describe, expect, it } from 'vitest';
import { commitmentsOf } from '../../../../src/stages/9-reconcile/commitments/commitments.ts';
import { fulfilledCounts } from '../../../../src/stages/9-reconcile/commitments/fulfilled-counts.ts';
import { Directory } from '../../../../src/stages/9-reconcile/directory.ts';
import { accountOf } from '../../../support/read.ts';

/** How many are told to have met the guideline of the text, and how many to have missed it. */
async function countsIn(...texts: string[]): Promise<Record<string, unknown[]>> {
  const account = await accountOf(texts);
  const outcomes = commitmentsOf(account.reports, new Directory(account)).filter(({ standing }) => standing === 'met' || standing === 'missed');
  return Object.fromEntries(outcomes.map(({ standing, values }) => [standing, values.map(({ value, low }) => value ?? low)]));
}

const RULE = 'The Orla Union asks each of its 19 members to keep at least 15% of peak demand in reserve. ';

describe('fulfilledCounts', () => {
  it.each<[string, string, Record<string, unknown[]>]>([
    ['behind the rule', `${RULE}Last winter 14 members met that target.`, { met: [14] }],
    ['some of a whole', `${RULE}Only 12 of the 19 reached it.`, { met: [12] }],
    ['with the number of the rule behind', 'Eleven members of the Orla Union are thought to have reached or passed the union’s guideline of keeping 15% of peak demand.', { met: [11] }],
    ['a part of them, with a curly apostrophe', `${RULE}A quarter of members still haven’t reached the threshold.`, { missed: [0.25] }],
    ['some of a body’s own', 'Nine of the Orla Union’s 32 members met the target of 15% of peak demand last year.', { met: [9] }],
    ['some of a body’s own, as a number with a hyphen', 'Twenty-three of the Orla Union’s 32 members met the target of 15% of peak demand.', { met: [23] }],
    ['a part of a body’s own', 'A third of the Orla Union’s 30 members met the target of 15% of peak demand.', { met: [1 / 3] }],
    ['both', `${RULE}Sixteen members met the guideline, and three fell short of it.`, { met: [16] }],
    ['all but some', `${RULE}All but four members met the target.`, { missed: [4] }],
    ['not who only may', `${RULE}By spring 17 members are expected to have met the target.`, {}],
    ['not under a condition', `${RULE}If 17 members met the target, no levy would be due.`, {}],
    ['not another deed', `${RULE}Last week 14 members met in Telma.`, {}],
    ['not who is counted otherwise', `${RULE}Some 300 protesters hit the target of their march.`, {}],
  ])('%s', async (_, text, counts) => {
    expect(await countsIn(text)).toEqual(counts);
  });

  it('joins what several reports count', async () => {
    const account = await accountOf([`${RULE}Last winter 14 members met that target.`, `${RULE}Just 14 of the 19 reached the target last winter, the union said.`]);
    const met = commitmentsOf(account.reports, new Directory(account)).find(({ standing }) => standing === 'met');
    expect(met?.values.map(({ value, evidence }) => [value, new Set(evidence.map(({ report }) => report)).size])).toEqual([[14, 2]]);
  });

  it('finds nothing where no rule is told', () => {
    expect(fulfilledCounts([], new Set(), 'e1')).toEqual({ met: [], missed: [] });
  });
});
