import { describe, expect, test } from 'vitest';
import { commitmentsOf } from '../../../../src/stages/9-reconcile/commitments/commitments.ts';
import { statedIn } from '../../../../src/stages/9-reconcile/commitments/stated-in.ts';
import { Directory } from '../../../../src/stages/9-reconcile/directory.ts';
import { accountOf, named } from '../../../support/read.ts';

/** Standing, party, value and bound of each commitment of a text. */
async function told(text: string): Promise<unknown[]> {
  const account = await accountOf([text]);
  const { reports, entities } = account;
  return commitmentsOf(reports, new Directory({ reports, entities })).map((c) => [c.standing, c.party === null ? null : named(account, c.party), c.threshold.value, c.threshold.bound]);
}

describe('who is bound, and how', () => {
  test.each<[string, unknown[]]>([
    ['All members except Orun agreed to cut methane by 30%.', [['agreed', null, 30, 'exact']]],
    ['All states apart from Orun promised to spend 2% of GDP on dykes.', [['pledged', null, 2, 'exact']]],
    ['Orun was promised $50 million by Telma.', [['pledged', 'Telma', 50e6, 'exact']]],
    ['Orun was promised $50 million.', [['pledged', null, 50e6, 'exact']]],
    ['Telma vowed never again to lend Orun more than $50 million.', [['pledged', 'Telma', 50e6, 'at-most']]],
    ['Telma pledged not to spend more than 3% of GDP on dykes.', [['pledged', 'Telma', 3, 'at-most']]],
    ['Telma pledged to spend more than 3% of GDP on dykes.', [['pledged', 'Telma', 3, 'more-than']]],
    ['Telma must not run a deficit above 3% of GDP under the accord.', [['guideline', 'Telma', 3, 'at-most']]],
    ['Telma refused to pay more than $40 million.', [['ruled-out', 'Telma', 40e6, 'more-than']]],
    ['Telma is no longer bound by the target of 2% of GDP.', [['guideline', null, 2, 'exact']]],
  ])('%s', async (text, expected) => {
    expect(await told(text)).toEqual(expected);
  });
});

describe('statedIn', () => {
  test.each<[string, readonly (string | null)[]]>([
    ['Orun was promised Telma’s $5 million share.', ['Telma']],
    ['Orun was promised that Telma would pay $5 million.', ['Telma']],
    ['Every member but Orun spent 2% of GDP on dykes.', [null]],
  ])('%s', async (text, parties) => {
    const account = await accountOf([text]);
    const { reports, entities } = account;
    const stated = statedIn(reports[0]!, new Directory({ reports, entities }));
    expect(stated.map(({ party }) => (party === null ? null : named(account, party)))).toEqual(parties);
  });
});
