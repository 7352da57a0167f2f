import { describe, expect, test } from 'vitest';
import type { Account, Position } from '../../../../src/model/account.ts';
import { Directory } from '../../../../src/stages/9-reconcile/directory.ts';
import { positionsOf } from '../../../../src/stages/9-reconcile/stances/positions.ts';
import { accountOf, named } from '../../../support/read.ts';

const positionsIn = ({ reports, entities }: Account): Position[] => positionsOf(reports, new Directory({ reports, entities }));

const stancesOf = async (text: string): Promise<readonly string[][]> => {
  const account = await accountOf([text]);
  return positionsIn(account).map(({ holder, stance, on }) => [named(account, holder), stance, on]);
};

test('who carries an interview takes no stance in it', async () => {
  const told = await stancesOf('Bram Osten, who was raised in Skarne, also on Harbour News defended his budget against the board.');
  expect(told.map(([holder]) => holder)).not.toContain('Harbour News');
});

describe('what ought to be', () => {
  test.each([
    ['a denial that is part of it', 'On Monday, Premier Ada Quill made plain her view, saying that the islands should not “be suing towns for the rules that they pass” in good faith.', ['Ada Quill', 'demands', 'the islands should not “be suing towns for the rules that they pass” in good faith']],
    ['its subject before the quoted words', 'Some thirty islanders have signed a letter from Captain Bram Osten, who runs the yard, calling the deal “unwise” and “unfair.” The letter says Ms. Quill “should stand by the levy. So should we.”', ['Bram Osten', 'demands', 'Ms. Quill should stand by the levy']],
  ])('keeps %s', async (_, text, expected) => {
    expect(await stancesOf(text)).toContainEqual(expected);
  });

  test('is demanded by who is named in it, not by who stands behind it', async () => {
    const told = await stancesOf('In reply, the Harbor Ministry said the islands should take up some twelve drafts; most would cut the levy and last long, economists say, but would not mend the pier.');
    expect(told.filter(([, stance]) => stance === 'demands').map(([holder]) => holder)).not.toContain('economists');
  });
});

test.each([
  ['“That said, the islands must mend the pier,” Premier Ada Quill said.', 'the islands must mend the pier'],
  ['“Rather, the islands must mend the pier,” Premier Ada Quill said.', 'the islands must mend the pier'],
  ['Premier Ada Quill said that she believes that the islands should mend the pier.', 'the islands should mend the pier'],
  ['“Rather than wait, the islands must mend the pier,” Premier Ada Quill said.', 'Rather than wait, the islands must mend the pier'],
])('a stance is told without what joins it to the words before: %s', async (text, on) => {
  expect((await stancesOf(text)).map((told) => told[2])).toEqual([on]);
});

describe('what is no stance', () => {
  test.each([
    ['what is not thought of a thing that only a pronoun tells', '“I don’t think we need to spell out that,” Premier Ada Quill said.'],
    ['what should have been done instead', 'Premier Ada Quill said the islands had voted for “a hymn to the herring” when they should be mending the pier.'],
    ['what is denied to be so', 'Premier Ada Quill rejects that Telma stands alone.'],
    ['a feeling that one does not want', '“I don’t want revenge on the town,” Premier Ada Quill said.'],
    ['what a woman would not do, as a man tells', 'Andrew Wilder said she would not take so long to decide.'],
    ['what somebody once opposed', 'Premier Ada Quill once opposed the levy on boats.'],
    ['what critics say of somebody', 'Critics say Premier Ada Quill opposes the levy on boats.'],
    ['a plea', 'Captain Bram Osten agreed to plead guilty in a deal with the Harbor Ministry.'],
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
    ['what is asked', 'Asked whether Premier Ada Quill supported a higher levy, Captain Bram Osten said: “We never spoke of it.”'],
    ['what nobody knows', 'It was unclear whether Premier Ada Quill backed the second wall.'],
    ['what will not come about', 'Premier Ada Quill said that Telma won’t regain its old shore.'],
    ['who will not give up', 'Premier Ada Quill said that Telma “will not give up.”'],
    ['a demand without words', '“Our friends on the islands know it. Or they should,” Premier Ada Quill said.'],
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
    ['who would not hesitate', 'Premier Ada Quill said Monday that Norvath “would not hesitate” to open the grain stores.', 'open'],
    ['who will not oppose', 'Premier Ada Quill said she would not oppose a levy on the ferries.', 'open'],
    ['a plan that was accepted', 'Premier Ada Quill accepted the terms of the Lakes League on Monday.', 'for'],
  ])('%s', async (_, text, stance) => {
    expect((await stancesOf(text)).map((one) => one[1])).toContain(stance);
  });
});

describe('what is not settled yet', () => {
  test.each<[string, string[]]>([
    ['Premier Ada Quill abstained in the first vote on the levy.', ['Ada Quill', 'open', 'abstained in the first vote on the levy']],
    ['Orun has not taken a position on the levy.', ['Orun', 'open', 'has not taken a position on the levy']],
    ['Premier Ada Quill remains undecided.', ['Ada Quill', 'open', 'remains undecided']],
    ['“I have not made up my mind on the levy,” Premier Ada Quill said.', ['Ada Quill', 'open', 'I have not made up my mind on the levy']],
    ['Premier Ada Quill said she would not rule out a vote against the levy.', ['Ada Quill', 'open', 'she would not rule out a vote against the levy']],
    ['Premier Ada Quill said Telma will not back a higher levy unless the islands pay for the locks.', ['Ada Quill', 'open', 'will not back a higher levy unless the islands pay for the locks']],
    ['Premier Ada Quill said that Telma would only vote for the levy if the term was put off.', ['Telma', 'open', 'Telma would only vote for the levy if the term was put off']],
    ['The Guild of Pilots said it could not support the levy unless 400 berths were kept.', ['Guild of Pilots', 'open', 'it could not support the levy unless 400 berths were kept']],
    ['Orun opposes the levy unless the berths are kept.', ['Orun', 'open', 'the levy unless the berths are kept']],
    ['Premier Ada Quill said he was leaning towards supporting the levy.', ['Ada Quill', 'open', 'he was leaning towards supporting the levy']],
    ['Premier Ada Quill said she could accept a higher fee but not a higher levy.', ['Ada Quill', 'open', 'she could accept a higher fee but not a higher levy']],
  ])('%s', async (text, stance) => {
    expect(await stancesOf(text)).toEqual([stance]);
  });

  test.each<[string, string[]]>([
    ['The Lakes League insists that any pilot come from outside the basin.', ['Lakes League', 'demands', 'any pilot come from outside the basin']],
    ['The Lakes League will back the higher reserve, its chairman said Thursday.', ['Lakes League', 'for', 'the higher reserve']],
    ['The Lakes League would back the higher reserve, but only if Orun pays.', ['Lakes League', 'open', 'the higher reserve, but only if Orun pays']],
    ['The Lakes League has not ruled out a return to the table.', ['Lakes League', 'open', 'a return to the table']],
    ['Premier Ada Quill said she would veto the levy.', ['Ada Quill', 'against', 'she would veto the levy']],
    ['Premier Ada Quill said she would vote yes on the levy.', ['Ada Quill', 'for', 'she would vote yes on the levy']],
  ])('but a vote that is announced is: %s', async (text, stance) => {
    expect(await stancesOf(text)).toEqual([stance]);
  });

  test('several in a row took a stance, as others tell', async () => {
    expect(await stancesOf('Telma and Orun opposed any lock before 2042, two men who were there said.')).toEqual(expect.arrayContaining([
      ['Telma', 'against', 'any lock before 2042'], ['Orun', 'against', 'any lock before 2042'],
    ]));
  });

  test('what each must hold, as a clause tells of a noun, is demanded by nobody', async () => {
    expect(await stancesOf('The Lakes League on Tuesday raised the reserve that each of its ten towns must hold.')).toEqual([]);
  });
});

describe('positions', () => {
  test('a resolve of one’s own is no demand', async () => {
    const { positions } = await accountOf(['“We must guard our own walls,” Premier Ada Quill said on Monday.']);
    expect(positions.filter((p) => p.stance === 'demands')).toEqual([]);
  });

  test('a stance that is joined on belongs to the subject of the sentence, and a pronoun to who spoke last', async () => {
    const account = await accountOf(['Minister Ada Quill met the mayor of Telma in Orun and ruled out a second wall in Orun. “We are done,” Premier Bram Osten said. He ruled out calling foreign teams.']);
    expect(positionsIn(account).filter((p) => p.stance === 'rules-out').map((p) => [named(account, p.holder), p.on])).toEqual(expect.arrayContaining([['Ada Quill', 'a second wall in Orun'], ['Bram Osten', 'calling foreign teams']]));
  });

  test('a row behind a comma takes a stance together', async () => {
    const account = await accountOf(['Four coast states, among them France, Spain and Portugal, oppose cuts in the catch of herring.']);
    expect(positionsIn(account).map((p) => [named(account, p.holder), p.stance]).sort()).toEqual([['France', 'against'], ['Portugal', 'against'], ['Spain', 'against']]);
  });

  test('where something was is not who took a stance', async () => {
    const { positions } = await accountOf(['The board met on Monday. A leaflet found in Norvath supports a second wall and a wider lock.']);
    expect(positions).toEqual([]);
  });

  test('what is asked is no stance', async () => {
    const { positions } = await accountOf(['“We will have to look at the locks again, won’t we?” Premier Ada Quill said. “Should we not support a second wall?”']);
    expect(positions).toEqual([]);
  });

  test.each([
    ['a thing that will not wait is ruled out by nobody', '“The sea will not wait for any budget,” Mayor Ada Quill said.', []],
    ['a body that will not pay is', '“The council will not pay for any wall,” Mayor Ada Quill said.', [['Ada Quill', 'rules-out']]],
    ['who cannot support is against', 'Mayor Ada Quill said that Telma could not support a levy of 6% on boats.', [['Ada Quill', 'against']]],
    ['a belief belongs to whom it is told of', 'Ada Quill leads Telma. Quill does not believe that the outer wall can be held, Bram Osten said.', [['Ada Quill', 'against']]],
    ['who wants to do a thing demands it of nobody', 'Mayor Ada Quill wants to rebuild the outer wall of Telma.', [['Ada Quill', 'for']]],
    ['what others believe must be is nobody’s demand here', 'Mayor Ada Quill said that they believe man must guard the river.', []],
    ['who insists that something is so demands nothing', 'Mayor Ada Quill insisted that the wall was sound.', []],
    ['what would not happen of itself is refused by nobody', 'Mayor Ada Quill said it would not work without the harbor fund.', []],
    ['what is done to support others is no stance', 'Mayor Ada Quill said that the aims of the meeting are to provide expert support to the harbor masters.', []],
    ['what two agreed on, they are for', 'Mayor Ada Quill agreed that the delegations should meet in Orun.', [['Ada Quill', 'for']]],
    ['a question that is told is no stance', 'Mayor Ada Quill asked how many boats should be moved to Orun.', []],
  ])('%s', async (_, text, expected) => {
    const account = await accountOf([text]);
    expect(positionsIn(account).map((p) => [named(account, p.holder), p.stance])).toEqual(expected);
  });

  test('a stance is told from its clause on, with a condition that stands before it', async () => {
    const { positions } = await accountOf(['Minister Ada Quill said that the old wall was out of reach, and that the islands should plan for a smaller harbor. Premier Bram Osten said that if the sea rose, and nobody helped, the towns must leave.']);
    expect(positions.map((p) => p.on)).toEqual(['the islands should plan for a smaller harbor', expect.stringMatching(/^if the sea rose/)]);
  });

  test('words under a denial are opposed, and shown with the denial', async () => {
    const account = await accountOf(['Premier Ada Quill said Norvath does not “support a new wall at the harbor.”']);
    const [position] = positionsIn(account);
    expect([named(account, position!.holder), position!.stance]).toEqual(['Ada Quill', 'against']);
    expect(position!.on).toMatch(/does not .*support a new wall/);
  });
});

describe('what a word of refusal or denial turns', () => {
  const stances = async (text: string): Promise<readonly string[][]> => {
    const account = await accountOf([text]);
    return positionsIn(account).map(({ holder, stance }) => [named(account, holder), stance]);
  };

  test.each([
    ['Premier Karsten Vell said on Monday that he would never vote for the harbor levy, though he would not stand in the way of a toll.', [['Karsten Vell', 'rules-out']]],
    ['Karsten Vell, the chief engineer, did not say he would oppose a second lock in June.', [['Karsten Vell', 'open']]],
    ['Tom Reve, the transport minister, denied that Norrby had demanded a discount on the ferry.', []],
    ['“I stand with it. If I didn’t stand with it, I wouldn’t be here,” Premier Ida Holm said.', []],
    ['“Thirty towns agreed to a levy of three crowns. Nobody thought it possible,” Premier Ida Holm said.', []],
    ['“We agreed to a levy of three crowns,” Premier Ida Holm said.', [['Ida Holm', 'for']]],
    ['Norrby would veto any discount on the ferry, two of the delegates said.', [['Norrby', 'against']]],
    ['Norrby has not yet decided. Its towns are waiting.', [['Norrby', 'open']]],
  ])('%s', async (text, expected) => {
    expect(await stances(text)).toEqual(expected);
  });
});

describe('what positions are told of', () => {
  const stances = async (text: string): Promise<readonly string[][]> => {
    const account = await accountOf([text]);
    return positionsIn(account).map(({ holder, stance }) => [named(account, holder), stance]);
  };

  test('the place of a dateline takes no stance, nor does it speak', async () => {
    expect((await stances('TELMA \u2014 Two lawmakers of the Harbour party said on Tuesday that they would not accept the count and demanded a recount in Skarne.')).map(([holder]) => holder)).not.toContain('Telma');
    const account = await accountOf(['TELMA, Norvath (Rook Wire) \u2014 Norvath Foreign Minister Ada Quill said Tuesday that her country would not sign a treaty on the Orla River.']);
    expect(positionsIn(account).map(({ holder }) => named(account, holder))).toEqual(['Ada Quill']);
  });

  test('several in a row take a stance each, and who agrees on a condition leaves it open', async () => {
    expect(await stances('Telma and Orun support the higher levy. Mayor Ada Quill said Mirat would agree to a levy only if Orun paid first.')).toEqual(expect.arrayContaining([['Telma', 'for'], ['Orun', 'for'], ['Ada Quill', 'open']]));
  });

  test.each([
    ['a way to deny what was said', '\u201cI would not say we are finished with the harbour,\u201d Ada Quill said.'],
    ['a judgement of what is past', 'Ada Quill said the clerk should not have let the ferry sail that night.'],
    ['money taken', 'Ada Quill accepted $40,000 in bribes from the ferry company.'],
    ['a stance that another takes', 'The plan favored by Mayor Ada Quill was supported in part by two aides of Bram Osten.'],
    ['a noun that looks like a verb', 'Ada Quill blamed the press and its flood wall advocates for their part in the delay.'],
    ['a purpose', 'Ada Quill said the judge had moved the boy so that they would not find him again.'],
    ['a thing that would not happen', 'Ada Quill said change wouldn\u2019t happen in a night.'],
    ['who will not speculate', 'Asked about the wall, Ada Quill said: “I will not speculate.”'],
    ['what would not be but for another thing', '“We would not be doing this without the wall,” Premier Ada Quill said.'],
    ['another person\u2019s silence', 'Ada Quill said that Bram Osten would not comment on the wall.'],
    ['a guess', '\u201cI don\u2019t think it reflects poorly on the town,\u201d Ada Quill said.'],
  ])('%s is no stance', async (_, text) => {
    expect(await stances(text)).toEqual([]);
  });
});

test('of very many positions of one holder, those in the same words are one wherever they stand', async () => {
  const word = (k: number): string => [...k.toString().padStart(3, '0')].map((digit) => 'bcdfghjklm'.charAt(Number(digit)) + 'aeiouaeiou'.charAt(Number(digit))).join('');
  const lines = Array.from({ length: 130 }, (_, k) => `Mayor Ada Quill opposes ${word(k)} ${word(k + 300)}.`).join(' ');
  expect(positionsIn(await accountOf([lines, lines])).map(({ evidence }) => evidence.length)).toEqual(Array.from({ length: 130 }, () => 2));
});

describe('stances under a curly apostrophe', () => {
  test.each([
    ['rules-out', 'Premier Ada Quill said the council won’t pay for a second wall.'],
    ['against', 'Premier Ada Quill doesn’t support a second wall along the quay.'],
    ['open', 'Premier Ada Quill wouldn’t rule out a second wall along the quay.'],
  ])('%s', async (stance, text) => {
    expect((await stancesOf(text)).map(([, told]) => told)).toEqual([stance]);
  });
});

describe('stances of two reports', () => {
  test('are two where only one gives a figure', async () => {
    const account = await accountOf([
      'Premier Ada Quill said on Monday that the lake towns need to raise their harbor spending and mend the piers.',
      'Premier Ada Quill said on Monday that the lake towns need to raise their harbor spending to 6% of income.',
    ]);
    expect(positionsIn(account).map(({ evidence }) => evidence.length)).toEqual([1, 1]);
  });

  test('are one where both give it', async () => {
    const account = await accountOf([
      'Premier Ada Quill said on Monday that the lake towns need to raise their harbor spending to 6% of income.',
      'The lake towns need to raise harbor spending to 6% of income, Premier Ada Quill said.',
    ]);
    expect(positionsIn(account).map(({ evidence }) => evidence.length)).toEqual([2]);
  });
});

describe('who is set apart from those who take a stance', () => {
  test.each([
    'Telma, but not Orun, backed the ban on nets.', 'All members except Orun backed the ban on nets.', 'Every member but Orun supports the ban on nets.', 'Neither Telma nor Orun rejected the ban on nets.',
    'Not even Orun opposed the ban on nets.', 'No member of the Lakes Union supports the ban on nets.',
  ])('takes none: %s', async (text) => {
    expect((await stancesOf(text)).filter(([holder]) => holder !== 'Telma')).toEqual([]);
  });

  test('leaves it to the one that it is set beside', async () => {
    expect(await stancesOf('Telma, unlike Orun, supports the ban on nets.')).toEqual([['Telma', 'for', 'the ban on nets']]);
  });
});

describe('a stance that a report tells', () => {
  test.each<[string, string[][]]>([
    ['While the council waited, Ada Quill pledged to spend $4 billion to keep 15,000 officers.', [['Ada Quill', 'for', 'spend $4 billion to keep 15,000 officers']]],
    ['Ada Quill, who backed spending $4 billion to keep 15,000 officers, left.', [['Ada Quill', 'for', 'spending $4 billion to keep 15,000 officers']]],
    ['Ada Quill opposes the levy but said she would consider a fee.', [['Ada Quill', 'against', 'the levy']]],
    ['Ada Quill rejected the deal and offered to mediate.', [['Ada Quill', 'against', 'the deal']]],
    ['Ada Quill rejected the plan drafted and announced by Senn.', [['Ada Quill', 'against', 'the plan drafted and announced by Senn']]],
    ['Ada Quill urged the council to reject the levy.', [['Ada Quill', 'demands', 'the council to reject the levy']]],
    ['Ada Quill wants Senn to oppose the treaty.', [['Ada Quill', 'demands', 'Senn to oppose the treaty']]],
    ['Ada Quill vowed to reject the levy.', [['Ada Quill', 'against', 'to reject the levy']]],
  ])('keeps its numbers and its own words: %s', async (text, expected) => {
    expect(await stancesOf(text)).toEqual(expected);
  });
});

test.each([
  'Ada Quill dismissed fears of a flood.',
  'Ada Quill dismissed the report on the dam as a joke.',
  'Of course, if Ada Quill wants a bigger boat the guild could hire another reeve.',
])('no position: %s', async (text) => expect(await stancesOf(text)).toEqual([]));

test('a proposal dismissed is opposed', async () =>
  expect(await stancesOf('Ada Quill dismissed the proposal to close the mill.')).toEqual([['Ada Quill', 'against', 'the proposal to close the mill']]));
