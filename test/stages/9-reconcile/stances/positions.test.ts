import { describe, expect, test } from 'vitest';
import { accountOf, named } from '../../../support/read.ts';

const stancesOf = async (text: string): Promise<readonly string[][]> => {
  const account = await accountOf([text]);
  return account.positions.map(({ holder, stance, on }) => [named(account, holder), stance, on]);
};

describe('what is no stance', () => {
  test.each([
    ['what others will not do', '“They won’t be smiling once the lock is built,” Premier Ada Quill said on Monday.'],
    ['what nobody would do under a condition that is not met', 'Premier Ada Quill said the towns would not be talking at all if not for the flood.'],
    ['what a condition would not change', 'Captain Bram Osten said that even if he had the boats, he would not sail at night.'],
    ['what will have to be borne', '“The fishing towns will have to bear the cost,” Premier Ada Quill said on Monday.'],
    ['what is only needed', 'Premier Ada Quill said that a majority of the ferries only need to sail one day a week.'],
    ['a denial with stray spaces', '“They didn ’ t have to sink the boat,” Captain Bram Osten said.'],
    ['how much needs to be done', 'Captain Bram Osten said it would take days to see how much work needs to be done on the pier.'],
    ['an inverted condition', 'Captain Bram Osten said the tanks would burn for a week, a danger to all, should they catch fire.'],
    ['a verb under a condition', 'Premier Ada Quill said that if the towns and the islands agree to a levy, the vote would come in June.'],
    ['what another was accused of', 'The Harbor Ministry looked into Captain Bram Osten on allegations that he hid two logs and accepted unlawful donations for the regatta.'],
    ['a thing that is somebody’s', 'Osten’s Corvane page was spoiled on Sunday and dismissed the regatta as a jest.'],
    ['a fact that somebody would not tell', 'Captain Bram Osten declined to say whether the crew had met any storms before.'],
    ['what was weighed and is past', 'Captain Bram Osten was considering selling the yard earlier in the year.'],
    ['a need that is only named', 'Premier Ada Quill spoke of the need to guard the harbor fund.'],
    ['a view that is named to be denied', '“The idea that the ministry should run the ferries is out of date,” Premier Ada Quill said.'],
    ['a fact set against another', '“While the islands earn millions, the fishing towns have to pay for the pier,” Premier Ada Quill said.'],
    ['what is going to be hard', '“They are going to have to make choices,” Premier Ada Quill said.'],
    ['a thing that is in favor', '“It was a surprise after the ruling, which seems to be in favor of tolls,” Captain Bram Osten said.'],
    ['a case that could be made', 'Premier Ada Quill said a good case could be made in favor of tolls.'],
    ['a condition that opens the sentence', 'If the Lakes League is open to higher tolls, it has not shown it.'],
    ['what the accused is accused by', 'The letter accused the Lakes League of greed and urged the court to look into its books.'],
    ['what others agree to, as it is asked', 'The Lakes League asked that the ministry agree to a levy.'],
    ['words that say nothing', 'Captain Bram Osten wants that in particular.'],
  ])('%s', async (_, text) => {
    expect(await stancesOf(text)).toEqual([]);
  });

  test('one who is spoken to takes no stance that the speaker takes', async () => {
    expect((await stancesOf('Quill’s ministry told the Harbor Court on Monday that the levy was lawful and urged the court to uphold the harbor law.')).map(([holder]) => holder)).not.toContain('Harbor Court');
  });
});

describe('what a stance is on', () => {
  test.each([
    ['ends before what the holder did next', 'Premier Ada Quill rejected the offer of the towns and went on to win the vote.', 'the offer of the towns'],
    ['ends before what the holder claimed with it', 'Premier Ada Quill dismissed the letter of the towns, wrongly claiming that nobody had signed it.', 'the letter of the towns'],
    ['ends with the clause that opens the sentence', 'Shortly after Premier Ada Quill called for his resignation, a clerk left the yard.', 'his resignation'],
  ])('%s', async (_, text, on) => {
    expect((await stancesOf(text)).map((one) => one[2])).toEqual([on]);
  });
});

describe('what stays a stance', () => {
  test.each([
    ['a body that is spoken for as “they”', 'The Lakes League said they would not back the second levy.', 'rules-out'],
    ['a refusal under a condition that may be met', 'Premier Ada Quill said she would not support the levy if she were elected again.', 'rules-out'],
    ['what still needs to be done', '“But the Lakes League still needs to repeal the old levy,” Premier Ada Quill said.', 'demands'],
    ['what somebody would not say of a thing still to be done', 'Premier Ada Quill declined to say whether she would run again in June.', 'open'],
    ['a plan that was accepted', 'Premier Ada Quill accepted the terms of the Lakes League on Monday.', 'for'],
  ])('%s', async (_, text, stance) => {
    expect((await stancesOf(text)).map((one) => one[1])).toContain(stance);
  });
});
