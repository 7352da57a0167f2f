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
});
