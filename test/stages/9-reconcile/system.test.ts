import { describe, expect, test } from 'vitest';
import { accountOf, named } from '../../support/read.ts';

describe('relations', () => {
  const tiesOf = async (text: string): Promise<readonly string[][]> => {
    const account = await accountOf([text]);
    return account.relations.filter((r) => r.type !== 'holds-office').map((r) => [named(account, r.from), r.type, named(account, r.to)]);
  };

  test('the possessor of a predecessor founds nothing', async () => {
    expect(await tiesOf('The Orla River Forum was started by Defence Secretary Ada Quill’s predecessor, Defence Secretary Bram Osten, in March.')).toContainEqual(['Bram Osten', 'founded', 'Orla River Forum']);
  });

  test('a meeting that was convened to do something was convened by nobody that is named', async () => {
    expect((await tiesOf('The Orla River Forum meeting in Lindhaven was convened to help Norvath.')).filter(([, type]) => type === 'convened')).toEqual([]);
  });

  test('in a relative clause the body is what stands before it, and a person behind a body’s office is the one who acts', async () => {
    expect(await tiesOf('The Breach Group is a circle of donors that Estmark convened after the flood.')).toContainEqual(['Estmark', 'convened', 'Breach Group']);
    expect(await tiesOf('The talks are chaired by the secretary general of the Lakes League, Amalia Brook.')).toContainEqual(['Amalia Brook', 'chairs', 'the talks']);
  });

  test('forms of address and descriptions are no offices', async () => {
    const account = await accountOf(['Mr. Bram Osten, a farmer from the valley, met Defence Secretary Ada Quill on Monday. Mr. Osten said he was content.']);
    expect(account.relations.filter((r) => r.type === 'holds-office').map((r) => [named(account, r.from), r.to])).toEqual([['Ada Quill', 'Defence Secretary']]);
  });

  test('nor are ranks, and of an office and a fuller form of it the fuller is told', async () => {
    const account = await accountOf([
      'Colonel Rhea Tamm met Defence Minister Ada Quill on Monday in Telma.',
      'Varrow Defense Minister Ada Quill dined with Colonel Rhea Tamm on Monday in Telma.',
    ]);
    const offices = account.relations.filter((r) => r.type === 'holds-office').map((r) => `${named(account, r.from)}: ${r.to}`);
    expect(offices).toEqual(['Ada Quill: Varrow Defense Minister']);
  });
});

describe('relations that are none', () => {
  test.each([
    ['what is meant to be done', 'The Orla Rovers ran the whole field to set up Ada Quill.'],
    ['a person joined by another', 'Mayor Bram Osten, who joined Ada Quill at the harbor, waved.'],
    ['a name behind another clause', '\u201cIt is good to see Ada Quill host the biggest evening of the year,\u201d said Norvath Television chief Bram Osten.'],
    ['a name cut from a longer word', 'Farmer Bram Osten, who co-founded an Orun Hills-area club of rowers, waved.'],
    ['a name that only tells which', 'The Telma Rescue League joined Orun firefighters with pumps and boats.'],
    ['some of a body', 'Bram Osten was part of a small group of Lakes League officials who heard the call.'],
    ['two teams in a match', 'The Orun Herons hosted the Telma Otters on Sunday and beat them 40-31.'],
    ['a body within an apposition', 'Ada Quill, the first woman from the hills to be admitted to the Lakes League of Healers, founded the Orun River Clinic.'],
    ['a noun, not a verb', 'Loyal supports of Ada Quill cheered.'],
    ['a place that those who act are from', 'The boycott of Lindhaven Chicken was supported by the mayors of Telma and Orun.'],
  ])('%s', async (_, text) => {
    const account = await accountOf([text]);
    expect(account.relations.filter(({ type }) => type !== 'holds-office').map((r) => [named(account, r.from), r.type, named(account, r.to)])).toEqual([]);
  });

  test.each([
    ['a description, a role of somebody else, a title cut from a longer one', 'Bram Osten, senior correspondent Ada Quill and union President Rhea Tamm met on Monday.', []],
    ['a short form is told in full, and once beside the fuller one', 'Orun Sen. Ada Quill spoke on Monday. Sen. Quill left.', ['Ada Quill: Orun Senator']],
  ])('%s', async (_, text, offices) => {
    const account = await accountOf([text]);
    expect(account.relations.filter(({ type }) => type === 'holds-office').map((r) => `${named(account, r.from)}: ${r.to}`).filter((line) => !line.startsWith('Rhea'))).toEqual(offices);
  });

  test('an office is proved by a place that gives it', async () => {
    const account = await accountOf(['Ada Quill woke early. By noon, Coast Minister Ada Quill had left.']);
    const [office] = account.relations;
    expect(account.reports[0]!.text.slice(...office!.evidence[0]!.span)).toBe('Coast Minister Ada Quill');
  });
});

describe('the timeline', () => {
  const days = async (text: string): Promise<readonly string[][]> => (await accountOf([text])).timeline.map((t) => [t.date, t.what]);

  test('a year that names a thing dates nothing else', async () => {
    expect(await days('Minister Ada Quill said the country would never return to its pre-1998 borders. The 2022 flood had emptied the lower town.')).toEqual([]);
  });

  test('a clause that leans on the one before it is given with it', async () => {
    expect(await days('The council rejected the plan, which was drawn up by the harbor office in 2029.')).toContainEqual(['2029', expect.stringMatching(/^The council/)]);
  });
});

describe('commitments', () => {
  test('one threshold that is set for two days is two commitments', async () => {
    const { commitments } = await accountOf([
      'The towns of the Orla Union agreed on Thursday to raise what each spends on the river to 4% of tax income by 2042.',
      'The towns of the Orla Union settled on a figure: each town is to spend 4% of its tax income on the river by 2045.',
    ]);
    expect(commitments.map(({ standing, due, values }) => [standing, due, values.length])).toEqual([['agreed', '2042', 0], ['agreed', '2045', 0]]);
  });

  test.each([
    ['The towns of the Orla Union agreed on Thursday to raise what each spends on the river to 4% of tax income.', [['agreed', 'Orla Union', null]]],
    ['Its treasurer, Works Secretary Bram Osten, said the group had pledged 40 million crowns for pumps.', [['pledged', null, null]]],
    ['The Lakes Fund has pledged 62 million crowns.', [['pledged', 'Lakes Fund', null]]],
  ])('neither a day nor a name is a measure, nor the speaker the party: %s', async (text, expected) => {
    const account = await accountOf([text]);
    expect(account.commitments.map((c) => [c.standing, c.party === null ? null : named(account, c.party), c.measure])).toEqual(expected);
  });

  test('a benchmark that is to be raised gives the rule that stands and the one that is proposed', async () => {
    const { commitments } = await accountOf(['Premier Ada Quill has called for the Orla Union to raise its flood spending benchmark from 2% of tax income to 4%.']);
    expect(commitments.map((c) => [c.standing, c.threshold.value, c.measure])).toEqual([['guideline', 2, 'flood spending'], ['proposed', 4, 'flood spending']]);
  });

  test('who would not commit has neither pledged nor refused', async () => {
    const { commitments } = await accountOf(['Premier Ada Quill wouldn’t commit to raising flood spending to 4% of tax income.']);
    expect(commitments.filter((c) => c.standing === 'ruled-out' || c.standing === 'pledged')).toEqual([]);
  });

  test('what is only expected of a party is no value of it, and a list of those that fell short takes in no other name', async () => {
    const account = await accountOf(['The guideline calls on Union members to spend at least 2% of tax income on floods. Norvath spends 3% of tax income on floods and is expected to approach 4% of tax income this year. Last year nine Union towns hit that target, with Telma, Mirat and Orun falling short.']);
    const values = account.commitments.find((c) => c.standing === 'guideline')!.values.map((v) => [named(account, v.party), v.value]);
    expect(values).toEqual([['Norvath', 3], ['Telma', 2], ['Mirat', 2], ['Orun', 2]]);
  });
});

describe('positions', () => {
  test('a resolve of one’s own is no demand', async () => {
    const { positions } = await accountOf(['“We must guard our own walls,” Premier Ada Quill said on Monday.']);
    expect(positions.filter((p) => p.stance === 'demands')).toEqual([]);
  });

  test('a stance that is joined on belongs to the subject of the sentence, and a pronoun to who spoke last', async () => {
    const account = await accountOf(['Minister Ada Quill met the mayor of Telma in Orun and ruled out a second wall in Orun. “We are done,” Premier Bram Osten said. He ruled out calling foreign teams.']);
    expect(account.positions.filter((p) => p.stance === 'rules-out').map((p) => [named(account, p.holder), p.on])).toEqual(expect.arrayContaining([['Ada Quill', 'a second wall in Orun'], ['Bram Osten', 'calling foreign teams']]));
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
    expect(account.positions.map((p) => [named(account, p.holder), p.stance])).toEqual(expected);
  });

  test('a stance is told from its clause on, with a condition that stands before it', async () => {
    const { positions } = await accountOf(['Minister Ada Quill said that the old wall was out of reach, and that the islands should plan for a smaller harbor. Premier Bram Osten said that if the sea rose, and nobody helped, the towns must leave.']);
    expect(positions.map((p) => p.on)).toEqual(['the islands should plan for a smaller harbor', expect.stringMatching(/^if the sea rose/)]);
  });

  test('words under a denial are opposed, and shown with the denial', async () => {
    const account = await accountOf(['Premier Ada Quill said Norvath does not “support a new wall at the harbor.”']);
    const [position] = account.positions;
    expect([named(account, position!.holder), position!.stance]).toEqual(['Ada Quill', 'against']);
    expect(position!.on).toMatch(/does not .*support a new wall/);
  });
});

describe('positions', () => {
  const stances = async (text: string): Promise<readonly string[][]> => {
    const account = await accountOf([text]);
    return account.positions.map(({ holder, stance }) => [named(account, holder), stance]);
  };

  test('the place of a dateline takes no stance, nor does it speak', async () => {
    expect((await stances('TELMA \u2014 Two lawmakers of the Harbour party said on Tuesday that they would not accept the count and demanded a recount in Skarne.')).map(([holder]) => holder)).not.toContain('Telma');
    const account = await accountOf(['TELMA, Norvath (Rook Wire) \u2014 Norvath Foreign Minister Ada Quill said Tuesday that her country would not sign a treaty on the Orla River.']);
    expect(account.positions.map(({ holder }) => named(account, holder))).toEqual(['Ada Quill']);
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
    ['another person\u2019s silence', 'Ada Quill said that Bram Osten would not comment on the wall.'],
    ['a guess', '\u201cI don\u2019t think it reflects poorly on the town,\u201d Ada Quill said.'],
  ])('%s is no stance', async (_, text) => {
    expect(await stances(text)).toEqual([]);
  });
});
