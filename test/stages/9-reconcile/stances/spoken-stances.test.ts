import { describe, expect, test } from 'vitest';
import { Directory } from '../../../../src/stages/9-reconcile/directory.ts';
import { spokenIn } from '../../../../src/stages/9-reconcile/stances/spoken-stances.ts';
import { accountOf, named } from '../../../support/read.ts';

const stancesIn = async (text: string): Promise<string[]> => {
  const account = await accountOf([text]);
  const directory = new Directory({ reports: account.reports, entities: account.entities });
  return account.reports.flatMap((report) => spokenIn(report, directory)).map(({ holder, stance }) => `${named(account, holder)}: ${stance}`);
};

test.each([
  ['Telma Cables said the line should be back to normal by Dec. 31.', []],
  ['Ada Quill said the ferries should be running again soon.', []],
  ['Ada Quill said the ferries should be cheaper by May.', ['Ada Quill: demands']],
])('what is foreseen is demanded of nobody: %s', async (text, stances) => {
  expect(await stancesIn(text)).toEqual(stances);
});

describe('stances in a speaker’s own words', () => {
  test.each([
    ['“We support the levy on every boat in the harbour,” Ada Quill said on Monday.', 'Ada Quill: for'],
    ['“We oppose the levy on every boat in the harbour,” Ada Quill said on Monday.', 'Ada Quill: against'],
    ['Ada Quill said her party would oppose the levy “to the last vote”.', 'Ada Quill: against'],
    ['“We are strongly opposed to the levy on boats in the harbour,” Ada Quill said on Monday.', 'Ada Quill: against'],
    ['“The council must repair the wall before the winter,” Ada Quill said on Monday.', 'Ada Quill: demands'],
    ['“A levy of 25% is out of the question,” Ada Quill said on Monday.', 'Ada Quill: rules-out'],
    ['Ada Quill said 25 percent was “not out of the question for ever, but it is out of the question now”.', 'Ada Quill: open'],
    ['The mayor met Ada Quill on Monday. Quill would not say that a levy on boats was “off the table”.', 'Ada Quill: open'],
    ['“We are against six boats for everybody else,” Ada Quill said on Monday.', 'Ada Quill: against'],
    ['Ada Quill said she supported the levy on boats.', 'Ada Quill: for'],
    ['Ada Quill said her town would accept a 6% levy only if the islands met it first.', 'Ada Quill: open'],
    ['Ada Quill said that if a patrol is sent, they should be “sent as part of another mission”.', 'Ada Quill: demands'],
    ['Ada Quill said while Orun won’t win back its shore, a lasting pact must hold “firm” pledges for the delta that the raids wouldn’t begin again.', 'Ada Quill: demands'],
    ['Ada Quill said that although Orun cannot pay, the council should pay for the wall.', 'Ada Quill: demands'],
    ['Ada Quill said she was not in favour of the levy on boats.', 'Ada Quill: against'],
    ['“We would support a levy on boats if it were fair,” Ada Quill said on Monday.', 'Ada Quill: open'],
    ['“We had agreed to send boats,” Ada Quill said on Monday.', 'Ada Quill: for'],
  ])('"%s"', async (text, stance) => {
    expect(await stancesIn(text)).toEqual([stance]);
  });

  test.each([
    ['a question', '“Do we support the levy on every boat in the harbour?” Ada Quill asked on Monday.'],
    ['words of nobody known', '“We support the levy on every boat in the harbour,” the paper wrote.'],
    ['what the speaker tells of another', '“The director says she won’t open the second lock this year,” Bo Rask said on Monday.'],
    ['what nobody is said to say', '“Nobody is saying that the port should pay it alone,” Ada Quill said on Monday.'],
    ['what the speaker does not suggest', '“I am not suggesting the port must close,” Ada Quill said on Monday.'],
    ['what was never asked', '“We never asked that the islands must pay,” Ada Quill said on Monday.'],
    ['what others have to bear beside what is conceded', '“While Orun reaps the tolls, the crews of Telma have to bear the cost,” Ada Quill said on Monday.'],
    ['a pronoun that tells of nothing', '“I don’t want that to be the headline,” Ada Quill said on Monday.'],
    ['why something came about', '“The lights went out because we had agreed to hope,” Ada Quill said on Monday.'],
    ['a clock', '“The clock is against us in the harbour,” Ada Quill said on Monday.'],
    ['words given of another', '“She supported the levy on every boat,” Ada Quill said on Monday.'],
    ['what a rule says', 'Rule Nine is the article of the pact that says the members must come to the help of any patrol.'],
    ['what tells of no stance', '“The levy came in force at the end of the winter,” Ada Quill said on Monday.'],
  ])('are none in %s', async (_, text) => {
    expect(await stancesIn(text)).toEqual([]);
  });

  test('are those of a body that its words call "it"', async () => {
    expect(await stancesIn('The Lakes League has said that it will not go beyond 5% of the catch.')).toEqual(['Lakes League: rules-out']);
    expect(await stancesIn('Ada Quill has said that it will not go well for the port.')).toEqual([]);
  });

  test('are turned by a denial', async () => {
    expect(await stancesIn('“We do not support the levy on every boat in the harbour,” Ada Quill said on Monday.')).not.toContain('Ada Quill: for');
  });

  test.each([
    '“I did not say we would not pay,” Ada Quill said.', '“I never said that we would oppose it,” Ada Quill said.', '“There is no deadline that we have agreed to,” Ada Quill said.',
    '“We have no term that we would accept,” Ada Quill said.', '“There was not a rule they had agreed to,” Ada Quill said.',
  ])('take none in what there is not, or was not said: %s', async (text) => {
    expect(await stancesIn(text)).toEqual([]);
  });

  test.each([
    ['“We will not pay for the wall,” Ada Quill said.', 'Ada Quill: rules-out'], ['“We have agreed to a deadline for the wall,” Ada Quill said.', 'Ada Quill: for'],
    ['“There is no doubt: we support the wall,” Ada Quill said.', 'Ada Quill: for'],
  ])('take one in what there is: %s', async (text, stance) => {
    expect(await stancesIn(text)).toEqual([stance]);
  });
});
