import { describe, expect, test } from 'vitest';
import { Directory } from '../../../../src/stages/9-reconcile/directory.ts';
import { attendantsIn } from '../../../../src/stages/9-reconcile/stances/attendants.ts';
import { accountOf, named } from '../../../support/read.ts';

const attendants = async (text: string): Promise<string[][]> => {
  const account = await accountOf([text]);
  const directory = new Directory(account);
  return account.reports.flatMap((report) => attendantsIn(report, directory)).map(({ holder, stance, on }) => [named(account, holder), stance, on]);
};

describe('attendantsIn', () => {
  test.each<[string, string[][]]>([
    ['The Lakes Council raised the levy on Monday, with Telma and Orun abstaining.', [['Telma', 'open', 'The Lakes Council raised the levy on Monday'], ['Orun', 'open', 'The Lakes Council raised the levy on Monday']]],
    ['The Lakes Council raised the levy on Monday, with Telma voting against.', [['Telma', 'against', 'The Lakes Council raised the levy on Monday']]],
  ])('"%s"', async (text, stances) => {
    expect(await attendants(text)).toEqual(stances);
  });

  test.each(['The Lakes Council raised the levy on Monday, with Telma looking on.', 'The Lakes Council raised the levy, with two towns abstaining.', 'They met with Telma and Orun on Monday.'])('none in "%s"', async (text) => {
    expect(await attendants(text)).toEqual([]);
  });
});
