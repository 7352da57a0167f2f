import { describe, expect, it } from 'vitest';
import { HELD_TO, OWN } from '../../../../src/stages/9-reconcile/commitments/commitment-values.ts';
import { commitmentsOf } from '../../../../src/stages/9-reconcile/commitments/commitments.ts';
import { Directory } from '../../../../src/stages/9-reconcile/directory.ts';
import { accountOf, named } from '../../../support/read.ts';

/** What parties are said to have reached under the guideline that the text tells. */
async function valuesIn(text: string): Promise<unknown[]> {
  const account = await accountOf([text]);
  const rule = commitmentsOf(account.reports, new Directory(account)).find(({ standing }) => standing === 'guideline');
  return rule?.values.map(({ party, value }) => [named(account, party), value]) ?? [];
}

const RULE = 'The guideline of the Orla Union asks each member to keep 15% of peak demand in reserve. ';

describe('valuesUnder', () => {
  it.each<[string, string, unknown[]]>([
    ['in brackets behind the names', `${RULE}Last year Telma (21%) and Mirat (18%) met it.`, [['Telma', 21], ['Mirat', 18]]],
    ['each its own of a row', `${RULE}Only Telma and Mirat reached the target, with 21% and 18%.`, [['Telma', 21], ['Mirat', 18]]],
    ['of who comes next', `${RULE}Telma kept most last year, at 21%, followed by Mirat with 18%.`, [['Telma', 21], ['Mirat', 18]]],
    ['less for those who did not', `${RULE}Two met it last year. Telma and Mirat did not.`, [['Telma', 15], ['Mirat', 15]]],
    ['nothing for those who did not do something else', `${RULE}Two voted for a new one. Telma and Mirat did not.`, []],
    ['not with how much somebody thinks to meet it', `${RULE}Telma believes it can reach its reserve targets with 12% of peak demand.`, []],
    ['not by how much something grew', `${RULE}Reserve demand in Telma grew by 12% last year.`, []],
    ['not what no member came to, not even one that is named', `${RULE}No member, not even Telma, its largest, has reached 22% of peak demand.`, []],
    ['what one keeps that stands out among those who did not come to more', `${RULE}No member has reached 22% so far - not even Telma, which is the closest, keeping 19% of peak demand.`, [['Telma', 19]]],
    ['not a share of quite another size', 'The guideline of the Orla Union asks each member to keep 1% of its income in reserve. Telma keeps 84% of its income in reserve banks.', []],
  ])('%s', async (_, text, values) => {
    expect(await valuesIn(text)).toEqual(values);
  });

  it('holds a pledge against what was given of it, not against another pledge', async () => {
    const account = await accountOf(['Telma had promised 700 tents but has sent 450.', 'Orun promised 900 tonnes of rice to the camps. Orun wants the camps to have 400 tonnes of rice.']);
    const pledges = commitmentsOf(account.reports, new Directory(account)).filter(({ standing }) => standing === 'pledged');
    expect(pledges.map(({ threshold, values }) => [threshold.value, values.map(({ value }) => value)])).toEqual([[700, [450]], [900, []]]);
  });

  it('holds nobody to a proposal, and one party alone to a pledge', () => {
    expect([HELD_TO.has('proposed'), HELD_TO.has('agreed'), OWN.has('pledged'), OWN.has('guideline')]).toEqual([false, true, true, false]);
  });
});
