import { describe, expect, test } from 'vitest';
import { commitmentsOf } from '../../../../src/stages/9-reconcile/commitments/commitments.ts';
import { isPromisedCount } from '../../../../src/stages/9-reconcile/commitments/promises.ts';
import { Directory } from '../../../../src/stages/9-reconcile/directory.ts';
import { accountOf, named } from '../../../support/read.ts';

/** Standing, party, value and day of each commitment of a text. */
async function told(text: string): Promise<unknown[]> {
  const account = await accountOf([text]);
  const { reports, entities } = account;
  return commitmentsOf(reports, new Directory({ reports, entities })).map((c) => [c.standing, c.party === null ? null : named(account, c.party), c.threshold.value, c.due]);
}

describe('promises', () => {
  test.each<[string, string, unknown[]]>([
    ['promised', 'Telma promised 1,200 tents for the camps. Orun agreed to send 300 nurses. Mirat will deploy 90 divers.', [['pledged', 'Mirat', 90, null], ['pledged', 'Orun', 300, null], ['pledged', 'Telma', 1200, null]]],
    ['offered under a condition', 'Telma offered 1,200 tents, but only if Orun lends the lorries. Mirat would lend 40 million crowns, if others do.', [['proposed', 'Mirat', 40e6, null], ['proposed', 'Telma', 1200, null]]],
    ['offered under a condition for the last of a row alone', 'Telma has promised 7 million crowns and Orun 3 million crowns if others follow.', [['proposed', 'Orun', 3e6, null], ['pledged', 'Telma', 7e6, null]]],
    ['denied', 'Telma denied reports that it had offered 1,200 tents.', []],
    ['taken back', 'Telma’s offer of 1,200 tents was withdrawn on Monday. Orun has taken back its offer of 300 nurses.', []],
    ['the offer that another took the place of', 'Telma promised 1,200 tents, up from the 900 it had offered in May.', [['pledged', 'Telma', 1200, null]]],
    ['by how much it is more', 'Telma promised 1,200 tonnes of rice, 300 tonnes more than before.', [['pledged', 'Telma', 1200, null]]],
    ['turned down', 'Telma offered 20 buses, which Orun turned down. Mirat offered 300 tents but Orun refused them. Halden offered 90 divers, which it later withdrew.', []],
    ['offered and taken', 'Telma offered 300 tents, which Orun took. Mirat has offered the families 200 beds.', [['pledged', 'Telma', 300, null], ['pledged', 'Mirat', 200, null]]],
    ['let go for something', 'Telma will release 120 prisoners provided that Orun opens the bridge. Mirat is to free 40 captives once the guns are gone.', [['proposed', 'Telma', 120, null], ['proposed', 'Mirat', 40, null]]],
    ['let go under a deal', 'Under the truce, Telma is to release 120 prisoners by 14 March.', [['agreed', 'Telma', 120, '2031-03-14']]],
    ['withdrawn by two together', 'Under the Tarn Accord, Telma and Orun are to withdraw 500 soldiers by May.', [['agreed', 'Telma', 500, '2031-05']]],
    ['let go by a court, or not at all', 'The court will release 12 prisoners on Friday. Telma will not release 120 prisoners, Ada Quill said. Orun did not release the 40 captives.', []],
    ['how far the sides go back', 'Each side is to pull back its guns by 20 kilometres by 14 March.', [['agreed', null, 20, '2031-03-14']]],
    ['how far the sides go back, whoever guarantees it', 'Under the truce between Telma and Orun, which is guaranteed by Mirat, each side is to pull back its guards 5 kilometres by 14 March.', [['agreed', null, 5, '2031-03-14']]],
    ['how far the sides withdraw', 'Under the truce both armies must withdraw 12 kilometres from the bridge by 14 March.', [['agreed', null, 12, '2031-03-14']]],
    ['how far others go', 'The lorry must pull back 10 metres, police said. The convoy is to travel 20 kilometres by 14 March.', []],
    ['what a draft would set', 'The draft put forward by Telma would set the guideline at 3% of output for all members.', [['proposed', null, 3, null]]],
    ['what a body would set', 'The compact, which Telma joined in May, would set a 3% target for health spending.', [['proposed', null, 3, null]]],
    ['what a body has set', 'The Lakes Compact sets a 3% guideline.', [['guideline', 'Lakes Compact', 3, null]]],
    ['votes and days', 'Telma promised 40 votes and offered 30 days of talks.', []],
    ['a way of speaking', '“We will not pay one penny,” Telma premier Ada Quill said.', []],
    ['a sum that is asked for a use', 'Premier Ada Quill called for the 40 million crowns to be spent at home.', []],
  ])('of counts and sums that are given: %s', async (_, text, expected) => {
    expect((await told(text)).map(String).sort()).toEqual(expected.map(String).sort());
  });

  test.each<[string, boolean]>([['Telma promised 1,200 tents.', true], ['Of the 1,200 tents that it had promised, Telma sent few.', true], ['Telma has 1,200 tents.', false], ['Telma promised 40 votes.', false]])(
    'a count that somebody binds himself to: %s',
    async (text, promised) => {
      const { reports: [report] } = await accountOf([text]);
      expect(report!.figures.some((figure) => isPromisedCount(report!.text, figure))).toBe(promised);
    },
  );

  test.each<[string, readonly string[]]>([
    ['Telma had wanted its members to hold back 15% of their melt instead of 12%.', []],
    ['Telma urged its neighbours to hold back 15% of their melt.', []],
    ['Telma asked all of them to hold back 15% of their melt.', []],
    ['Telma wants Orun to hold back 15% of its melt.', []],
    ['Telma held back 14% of its melt last year.', ['Telma 14']],
  ])('what somebody wants of others is nobody’s value: %s', async (text, expected) => {
    const account = await accountOf([`The Lakes Compact has a guideline of 12% of the melt. ${text}`]);
    const { reports, entities } = account;
    const values = commitmentsOf(reports, new Directory({ reports, entities })).filter((c) => c.standing === 'guideline').flatMap((c) => c.values);
    expect(values.map((v) => `${named(account, v.party!)} ${v.value}`)).toEqual(expected);
  });
});
