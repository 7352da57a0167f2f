import { describe, expect, test } from 'vitest';
import { Directory } from '../../../../src/stages/9-reconcile/directory.ts';
import { spokenIn } from '../../../../src/stages/9-reconcile/stances/spoken-stances.ts';
import { accountOf, named } from '../../../support/read.ts';

const stancesIn = async (text: string): Promise<string[]> => {
  const account = await accountOf([text]);
  const directory = new Directory({ reports: account.reports, entities: account.entities });
  return account.reports.flatMap((report) => spokenIn(report, directory)).map(({ holder, stance }) => `${named(account, holder)}: ${stance}`);
};

describe('stances in a speaker’s own words', () => {
  test.each([
    ['“We support the levy on every boat in the harbour,” Ada Quill said on Monday.', 'Ada Quill: for'],
    ['“We oppose the levy on every boat in the harbour,” Ada Quill said on Monday.', 'Ada Quill: against'],
    ['Ada Quill said her party would oppose the levy “to the last vote”.', 'Ada Quill: against'],
    ['“We are strongly opposed to the levy on boats in the harbour,” Ada Quill said on Monday.', 'Ada Quill: against'],
    ['“The council must repair the wall before the winter,” Ada Quill said on Monday.', 'Ada Quill: demands'],
  ])('"%s"', async (text, stance) => {
    expect(await stancesIn(text)).toEqual([stance]);
  });

  test.each([
    ['a question', '“Do we support the levy on every boat in the harbour?” Ada Quill asked on Monday.'],
    ['words of nobody known', '“We support the levy on every boat in the harbour,” the paper wrote.'],
    ['what the speaker tells of another', '“The director says she won’t open the second lock this year,” Bo Rask said on Monday.'],
    ['what tells of no stance', '“The levy came in force at the end of the winter,” Ada Quill said on Monday.'],
  ])('are none in %s', async (_, text) => {
    expect(await stancesIn(text)).toEqual([]);
  });

  test('are turned by a denial', async () => {
    expect(await stancesIn('“We do not support the levy on every boat in the harbour,” Ada Quill said on Monday.')).not.toContain('Ada Quill: for');
  });
});
