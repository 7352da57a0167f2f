import { describe, expect, test } from 'vitest';
import type { Account, Commitment } from '../../../../src/model/account.ts';
import { commitmentsOf } from '../../../../src/stages/9-reconcile/commitments/commitments.ts';
import { Directory } from '../../../../src/stages/9-reconcile/directory.ts';
import { accountOf, named } from '../../../support/read.ts';

const commitmentsIn = ({ reports, entities }: Account): Commitment[] => commitmentsOf(reports, new Directory({ reports, entities }));

describe('commitments', () => {
  test('one threshold that is set for two days is two commitments', async () => {
    const commitments = commitmentsIn(await accountOf([
      'The towns of the Orla Union agreed on Thursday to raise what each spends on the river to 4% of tax income by 2042.',
      'The towns of the Orla Union settled on a figure: each town is to spend 4% of its tax income on the river by 2045.',
    ]));
    expect(commitments.map(({ standing, due, values }) => [standing, due, values.length])).toEqual([['agreed', '2042', 0], ['agreed', '2045', 0]]);
  });

  test.each([
    ['The towns of the Orla Union agreed on Thursday to raise what each spends on the river to 4% of tax income.', [['agreed', 'Orla Union', null]]],
    ['Its treasurer, Works Secretary Bram Osten, said the group had pledged 40 million crowns for pumps.', [['pledged', null, null]]],
    ['The Lakes Fund has pledged 62 million crowns.', [['pledged', 'Lakes Fund', null]]],
  ])('neither a day nor a name is a measure, nor the speaker the party: %s', async (text, expected) => {
    const account = await accountOf([text]);
    expect(commitmentsIn(account).map((c) => [c.standing, c.party === null ? null : named(account, c.party), c.measure])).toEqual(expected);
  });

  test('a benchmark that is to be raised gives the rule that stands and the one that is proposed', async () => {
    const commitments = commitmentsIn(await accountOf(['Premier Ada Quill has called for the Orla Union to raise its flood spending benchmark from 2% of tax income to 4%.']));
    expect(commitments.map((c) => [c.standing, c.threshold.value, c.measure])).toEqual([['guideline', 2, 'flood spending'], ['proposed', 4, 'flood spending']]);
  });

  test('who would not commit has neither pledged nor refused', async () => {
    const commitments = commitmentsIn(await accountOf(['Premier Ada Quill wouldn’t commit to raising flood spending to 4% of tax income.']));
    expect(commitments.filter((c) => c.standing === 'ruled-out' || c.standing === 'pledged')).toEqual([]);
  });

  test('what is only expected of a party is no value of it, and a list of those that fell short takes in no other name', async () => {
    const account = await accountOf(['The guideline calls on Union members to spend at least 2% of tax income on floods. Norvath spends 3% of tax income on floods and is expected to approach 4% of tax income this year. Last year nine Union towns hit that target, with Telma, Mirat and Orun falling short.']);
    const values = commitmentsIn(account).find((c) => c.standing === 'guideline')!.values.map((v) => [named(account, v.party), v.value]);
    expect(values).toEqual([['Norvath', 3], ['Telma', 2], ['Mirat', 2], ['Orun', 2]]);
  });
});
