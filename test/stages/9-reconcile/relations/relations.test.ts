import { describe, expect, test } from 'vitest';
import type { Account, Relation } from '../../../../src/model/account.ts';
import { Directory } from '../../../../src/stages/9-reconcile/directory.ts';
import { relationsOf } from '../../../../src/stages/9-reconcile/relations/relations.ts';
import { accountOf, named } from '../../../support/read.ts';

const relationsIn = ({ reports, entities }: Account): Relation[] => relationsOf(reports, entities, new Directory({ reports, entities }));

describe('relations', () => {
  const tiesOf = async (text: string): Promise<readonly string[][]> => {
    const account = await accountOf([text]);
    return relationsIn(account).filter((r) => r.type !== 'holds-office').map((r) => [named(account, r.from), r.type, named(account, r.to)]);
  };

  test('the possessor of a predecessor founds nothing', async () => {
    expect(await tiesOf('The Orla River Forum was started by Defence Secretary Ada Quill’s predecessor, Defence Secretary Bram Osten, in March.')).toContainEqual(['Bram Osten', 'founded', 'Orla River Forum']);
  });

  test('a group that was brought in as one is not the body that was named before it', async () => {
    const met = 'The Orla River Forum met on Monday. The Friends of the Marsh, a group of 14 donors, met too. ';
    expect(await tiesOf(`${met}The group was founded in 2021 by Vera Holm.`)).toEqual([['Vera Holm', 'founded', 'Friends of the Marsh']]);
    expect(await tiesOf('The Orla River Forum met. The Voices of Senn, a small panel of growers, met too. The panel was set up in 2021 by Vera Holm.')).toEqual([['Vera Holm', 'founded', 'Voices of Senn']]);
    expect(await tiesOf('The Orla River Forum met with a group of donors. The group was founded in 2021 by Vera Holm.')).toEqual([['Vera Holm', 'founded', 'the group']]);
    expect(await tiesOf('The Orla River Forum met. The body was founded in 2021 by Vera Holm.')).toEqual([['Vera Holm', 'founded', 'Orla River Forum']]);
    expect(await tiesOf('A group of donors met. The Orla River Forum sat, too. The group was founded in 2021 by Vera Holm.')).toEqual([['Vera Holm', 'founded', 'Orla River Forum']]);
  });

  test.each([
    ['The Friends of the Marsh, a group of 14 donors, met for the first time under Norvath’s chairmanship.', [['Norvath', 'chairs', 'Friends of the Marsh']]],
    ['The Tarn Alliance has met in Vell under the chairmanship of Rolf Ahn.', [['Rolf Ahn', 'chairs', 'Tarn Alliance']]],
    ['The Tarn Alliance will meet in May under Estmark’s rotating presidency.', [['Estmark', 'chairs', 'Tarn Alliance']]],
    ['Orla Venn, who heads the Serrin Growers’ Union, was late.', [['Orla Venn', 'chairs', 'Serrin Growers’ Union']]],
    ['The Tarn Alliance was presided over for the first time by Norvath.', [['Norvath', 'chairs', 'Tarn Alliance']]],
    ['The Tarn Alliance lost money under the chairmanship of Rolf Ahn.', []],
    ['The Tarn Alliance said roads under Norvath’s presidency would be mended.', []],
    ['Orla Venn, who leads the Tarn Rovers in goals, was late.', []],
  ])('who has the chair: %s', async (text, ties) => {
    expect(await tiesOf(text)).toEqual(ties);
  });

  test('a gathering is told with whose it is', async () => {
    expect(await tiesOf('Norvath was the official host for the meeting of the Lakes League’s Orla River Forum on Monday.')).toContainEqual(['Norvath', 'hosts', 'the meeting of the Orla River Forum']);
    expect(await tiesOf('The meeting was convened by Norvath. The Orla River Forum met.')).toContainEqual(['Norvath', 'convened', 'the meeting']);
  });

  test('a meeting that was convened to do something was convened by nobody that is named', async () => {
    expect((await tiesOf('The Orla River Forum meeting in Lindhaven was convened to help Norvath.')).filter(([, type]) => type === 'convened')).toEqual([]);
  });

  test('in a relative clause the body is what stands before it, and a person behind a body’s office is the one who acts', async () => {
    expect(await tiesOf('The Breach Group is a circle of donors that Estmark convened after the flood.')).toContainEqual(['Estmark', 'convened', 'Breach Group']);
    expect(await tiesOf('The Lakes League met. Last month the League’s contact group of pilots, which Amalia Brook chairs, warned the port.')).toEqual([['Amalia Brook', 'chairs', 'the contact group']]);
    expect(await tiesOf('The talks are chaired by the secretary general of the Lakes League, Amalia Brook.')).toContainEqual(['Amalia Brook', 'chairs', 'the talks']);
  });

  test('a body is part of the one whose subsidiary it is, and belongs to the company rather than to its town', async () => {
    expect(await tiesOf('Halden Rail Ltd, a wholly owned subsidiary of Quillan Holdings, will close.')).toEqual([['Halden Rail Ltd', 'part-of', 'Quillan Holdings']]);
    expect(await tiesOf('The Morning Star, which belongs to the Vigo company Orta Marine, sank.')).toEqual([['Morning Star', 'member-of', 'Orta Marine']]);
  });

  test.each([
    ['The Monitoring Commission was created in March by Orvand, which chairs it.', [['Orvand', 'founded', 'Monitoring Commission'], ['Orvand', 'chairs', 'Monitoring Commission']]],
    ['The Reef Fund was founded last year by Telmark and Brask, which jointly chair it.', [['Brask', 'founded', 'Reef Fund'], ['Telmark', 'founded', 'Reef Fund'], ['Brask', 'chairs', 'Reef Fund'], ['Telmark', 'chairs', 'Reef Fund']]],
    ['The Reef Fund was created by Brask, which hosts it in Tarn.', [['Brask', 'founded', 'Reef Fund'], ['Brask', 'hosts', 'Reef Fund']]],
    ['The Reef Fund was created by Brask, which chairs the Lakes Compact.', [['Brask', 'founded', 'Reef Fund']]],
    ['The Reef Fund, convened in February by Brask and Telmark, met.', [['Brask', 'convened', 'Reef Fund'], ['Telmark', 'convened', 'Reef Fund']]],
    ['The Lake Authority met twice this year. All its meetings were chaired by Mira Halden.', [['Mira Halden', 'chairs', 'Lake Authority']]],
    ['The Contact Group, whose meetings are chaired by Telmark, has six members.', [['Telmark', 'chairs', 'Contact Group']]],
    ['The Sarrow Commission’s meetings have been chaired by Brask since May.', [['Brask', 'chairs', 'Sarrow Commission']]],
    ['The Lakes Compact met in Tarn. Its neighbours’ meetings were chaired by Brask.', []],
    ['The Tarn Accord is guaranteed by Orvand and Telmark.', [['Orvand', 'supports', 'Tarn Accord'], ['Telmark', 'supports', 'Tarn Accord']]],
    ['Orvand and Telmark are the guarantors of the Tarn Accord.', [['Orvand', 'supports', 'Tarn Accord'], ['Telmark', 'supports', 'Tarn Accord']]],
    ['The Tarn Accord would be guaranteed by Brask if it were signed.', []],
    ['The loan was guaranteed by Brask Bank.', []],
    ['Under the truce between Quenna and Mirov, which is guaranteed by Brask, the guards go home.', []],
  ])('who made a body runs it, or its meetings, or guarantees it: %s', async (text, ties) => {
    expect((await tiesOf(text)).toSorted()).toEqual(ties.toSorted());
  });

  test('forms of address and descriptions are no offices', async () => {
    const account = await accountOf(['Mr. Bram Osten, a farmer from the valley, met Defence Secretary Ada Quill on Monday. Mr. Osten said he was content.']);
    expect(relationsIn(account).filter((r) => r.type === 'holds-office').map((r) => [named(account, r.from), r.to])).toEqual([['Ada Quill', 'Defence Secretary']]);
  });

  test('nor are ranks, and of an office and a fuller form of it the fuller is told', async () => {
    const account = await accountOf([
      'Colonel Rhea Tamm met Defence Minister Ada Quill on Monday in Telma.',
      'Varrow Defense Minister Ada Quill dined with Colonel Rhea Tamm on Monday in Telma.',
    ]);
    const offices = relationsIn(account).filter((r) => r.type === 'holds-office').map((r) => `${named(account, r.from)}: ${r.to}`);
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
    expect(relationsIn(account).filter(({ type }) => type !== 'holds-office').map((r) => [named(account, r.from), r.type, named(account, r.to)])).toEqual([]);
  });

  test.each([
    ['a description, a role of somebody else, a title cut from a longer one', 'Bram Osten, senior correspondent Ada Quill and union President Rhea Tamm met on Monday.', []],
    ['a short form is told in full, and once beside the fuller one', 'Orun Sen. Ada Quill spoke on Monday. Sen. Quill left.', ['Ada Quill: Orun Senator']],
  ])('%s', async (_, text, offices) => {
    const account = await accountOf([text]);
    expect(relationsIn(account).filter(({ type }) => type === 'holds-office').map((r) => `${named(account, r.from)}: ${r.to}`).filter((line) => !line.startsWith('Rhea'))).toEqual(offices);
  });

  test('an office is proved by a place that gives it', async () => {
    const account = await accountOf(['Ada Quill woke early. By noon, Coast Minister Ada Quill had left.']);
    const [office] = relationsIn(account);
    expect(account.reports[0]!.text.slice(...office!.evidence[0]!.span)).toBe('Coast Minister Ada Quill');
  });
});
