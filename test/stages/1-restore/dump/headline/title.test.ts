import { describe, expect, it } from 'vitest';
import { findTitle } from '../../../../../src/stages/1-restore/dump/headline/title.ts';
import { unitsOf } from '../../../../../src/stages/1-restore/dump/units/units.ts';

const BODY = 'The council of Sellin voted on Tuesday to keep the old bridge over the lake and to close it to lorries from the summer on.';
const titleOf = (...lines: readonly string[]) => findTitle(unitsOf([...lines, BODY].join('\n\n')), lines.length, () => false);

describe('the headline of a dump', () => {
  it.each([
    [['Lake town keeps its old bridge | Coast Courier', 'Menu', 'Lake town keeps its old bridge'], 'Lake town keeps its old bridge', 'Coast Courier'],
    [['Lake town keeps its old bridge - Coast Courier', 'Menu', 'Sports'], 'Lake town keeps its old bridge', 'Coast Courier'],
    [['Sellin keeps old bridge | Coast Courier', 'Menu', 'Lake town of Sellin votes to keep its old bridge'], 'Lake town of Sellin votes to keep its old bridge', 'Coast Courier'],
    [['Coast: Lake town keeps its old bridge | Coast Courier', 'Coast', 'Lake town keeps its old bridge'], 'Coast: Lake town keeps its old bridge', 'Coast Courier'],
    [['Coast: Lake town keeps its old bridge | Coast Courier', 'Regions', 'Lake town keeps its old bridge'], 'Lake town keeps its old bridge', 'Coast Courier'],
    [['Coast: Lake town keeps its old bridge | Coast Courier', 'Coast  -   Lake town keeps its old bridge'], 'Lake town keeps its old bridge', 'Coast Courier'],
    [['Ozero sokhranit stary most | Lake town keeps its old bridge | Coast Courier', 'Menu'], 'Ozero sokhranit stary most', 'Coast Courier'],
    [['Озеро сохранит старый мост | Lake town keeps its old bridge | Coast Courier', 'Menu'], 'Lake town keeps its old bridge', 'Coast Courier'],
    [['Sellin council decides', 'Lorries are no longer welcome at all', 'Menu', 'Lorries are no longer welcome at all'], 'Lorries are no longer welcome at all', null],
    [['Lake town keeps its old bridge | Coast Courier', 'Lake town keeps its old bridge', 'After long debate in the lake town', 'Council of lake town keeps bridge'], 'Council of lake town keeps bridge', 'Coast Courier'],
    [['Lake town keeps its old bridge'], 'Lake town keeps its old bridge', null],
    [['Lake town keeps its old bridge | Coast Courier', 'Home » Regions » Lake town keeps its old bridge'], 'Lake town keeps its old bridge', 'Coast Courier'],
    [['Lake town keeps its old bridge | Coast Courier', 'RegionsLake town keeps its old bridge'], 'Lake town keeps its old bridge', 'Coast Courier'],
    [['Lake town keeps its old bridge | Coast Courier', 'Lake town keeps its old bridge | The Courier of the Coast'], 'Lake town keeps its old bridge', 'Coast Courier'],
    [['Harbours - Lake Shore Union', 'Lake Shore Union', 'Menu', 'Harbours'], 'Harbours', 'Lake Shore Union'],
    [['Shore days | lakeshore.test', 'Menu', 'Shore days', 'Lake Shore Union of friends'], 'Shore days', 'lakeshore.test'],
    [['Talk: mayor of Sellin on the old bridge', 'HOST: Good evening. With us is the mayor of Sellin. Mayor, will the old bridge stay?'], 'Talk: mayor of Sellin on the old bridge', null],
    [['UPDATE 2-Lake town keeps its old bridge', '(Adds quotes, background)'], 'Lake town keeps its old bridge', null],
    [['RPT-Lake town keeps its old bridge'], 'Lake town keeps its old bridge', null],
    [['Subject: Fwd: Re: Lake town keeps its old bridge'], 'Lake town keeps its old bridge', null],
    [['*BREAKING: Lake town keeps its old bridge*'], 'BREAKING: Lake town keeps its old bridge', null],
    [['The Daily Page', 'NextImg:Lake town keeps its old bridge'], 'Lake town keeps its old bridge', null],
  ])('%j', (lines, title, outlet) => {
    const found = titleOf(...lines);
    expect([found!.title, found!.outlet]).toEqual([title, outlet]);
  });

  it('stands above a line with the name of a writer or an outlet, and may itself look like a name', () => {
    const below = (...lines: readonly string[]) => findTitle(unitsOf([...lines, BODY].join('\n\n')), lines.length, (at) => at === 0)!.title;
    expect(below('4 March 2031', 'Lake town keeps its old bridge', 'Ada Quill in Telma')).toBe('Lake town keeps its old bridge');
    expect(below('4 March 2031', 'Sellin Old Bridge Saved')).toBe('Sellin Old Bridge Saved');
  });

  it.each([
    [['LAKE TOWN KEEPS ITS OLD', 'BRIDGE AND SHUTS OUT LORRIES'], 'LAKE TOWN KEEPS ITS OLD BRIDGE AND SHUTS OUT LORRIES'],
    [['Lake town keeps its old bridge', 'and shuts out lorries'], 'Lake town keeps its old bridge and shuts out lorries'],
    [['EDS: ADDS WORDS OF MAYOR', 'LAKE TOWN KEEPS ITS OLD BRIDGE'], 'LAKE TOWN KEEPS ITS OLD BRIDGE'],
    [['Lake town keeps its old bridge', 'by'], 'Lake town keeps its old bridge'],
    [['All about the lake town', 'Lake town keeps its old bridge'], 'Lake town keeps its old bridge'],
  ])('of two touching lines %j is %s', (lines, title) => {
    expect(findTitle(unitsOf(`${lines.join('\n')}\n\n${BODY}`), 2, () => false)!.title).toBe(title);
  });

  it('lists every line that holds it, and no other', () => {
    const found = titleOf('Lake town keeps its old bridge | Coast Courier', 'Lake town keeps its old bridge', 'Menu', 'Lake town keeps its old bridge');
    expect(found!.copies).toEqual([0, 1, 3]);
  });

  it('counts a line with a kicker set wide apart as one that holds it', () => {
    const found = titleOf('Lake town keeps its old bridge | Coast Courier', 'Coast  -   Lake town keeps its old bridge');
    expect([found!.at, found!.copies]).toEqual([1, [0, 1]]);
  });

  it('says where it was found', () => {
    expect(titleOf('Sellin council decides', 'Lorries are no longer welcome at all', 'Menu', 'Lorries are no longer welcome at all')!.why).toBe('the line above the text that stands twice');
    expect(titleOf('Lake town keeps its old bridge | Coast Courier', 'Menu')!.why).toBe('the title of the page, without the outlet\'s name');
  });

  it('stands above the byline, not among the points of a summary below it', () => {
    const units = unitsOf(['Home', 'Lake town keeps its old bridge', 'By Runa Velt', 'Summary', 'Council wants lorries gone by the summer', BODY].join('\n\n'));
    expect(findTitle(units, 5, (at) => at === 0 || at === 2, { byline: 2, day: null })!.at).toBe(1);
  });

  it.each([
    ['stands above its deck, where both stand alone above the byline', ['Menu', 'Lake town of Sellin keeps its old bridge', 'Council says no to lorries from the summer on', '4 March 2031'], 3, 1],
    ['is the nearest where more such lines stand there, or where the text says nothing of the line above', ['Menu', 'Boats are dearer in the spring', 'Shops shut early on the north shore', 'Council keeps its old bridge over the lake', '4 March 2031'], 4, 3],
    ['stands above its deck with a label below it', ['Menu', 'Send this to a friend', 'Lake town of Sellin keeps its old bridge', 'Council says no to lorries from the summer on', 'Expand', '4 March 2031'], 5, 2],
    ['is no motto of the outlet, of which the text says nothing', ['Weather, prices and tides for people at sea', 'Coast', 'Lake town of Sellin keeps its old bridge', '4 March 2031'], 3, 2],
    ['is no caption that stands twice', ['Menu', 'Lake town of Sellin keeps its old bridge', 'Mayor Runa Velt wants no lorries on the bridge', 'Mayor Runa Velt wants no lorries on the bridge', 'By Ann Lee'], 4, 1],
  ])('%s', (_, lines, signed, at) => {
    const units = unitsOf([...lines, BODY].join('\n'));
    expect(findTitle(units, lines.length, (i) => i === 0 || i === signed, { byline: signed, day: null })!.at).toBe(at);
  });

  it('is the first line where the day stands just below it, whatever the caption says again', () => {
    const lines = ['Lake town keeps an old crossing', '4 March 2031', 'Share', 'Ann Lee', 'The old bridge over the lake in Sellin last summer'];
    expect(findTitle(unitsOf([...lines, BODY].join('\n\n')), 5, (i) => i === 1 || i === 3, { byline: 3, day: 1 })!.title).toBe(lines[0]);
  });

  it('keeps the surname of a speaker at its end', () => {
    const text = 'The old bridge stays, Anna Velt told the council of Sellin on Tuesday after a debate of four hours, and lorries go.';
    const units = (last: string) => unitsOf([`Lake town keeps its old bridge — ${last}`, text].join('\n\n'));
    expect(findTitle(units('Velt'), 1, () => false)!.title).toBe('Lake town keeps its old bridge — Velt');
    expect(findTitle(units('Courier'), 1, () => false)!.title).toBe('Lake town keeps its old bridge');
  });

  it('is unknown where the text comes first', () => {
    expect(findTitle(unitsOf(BODY), 0, () => false)).toBeNull();
  });
});

it('a headline over three lines is taken as a whole, and what somebody writes as is none', () => {
  const units = unitsOf(`Lake town to keep\nold bridge over harbour,\nboard decides\n\nCoast Staff Writer\n\n${BODY}`);
  expect(findTitle(units, 4, () => false)).toMatchObject({ title: 'Lake town to keep old bridge over harbour, board decides', copies: [0, 1, 2] });
});

it('is the line that the note on a copied entry names', () => {
  const [named, motto] = ['Lake town keeps its old bridge', 'All of the coast on one page'];
  const units = (note: string) => unitsOf([motto, 'Published 2031-03-05', named, BODY, note].join('\n\n'));
  expect(findTitle(units(`Sold to the town. The post ${named} appeared first on Coast Notes.`), 3, () => false)?.title).toBe(named);
  expect(findTitle(units('The post of harbour master was first on the list.'), 3, (at) => at === 1)?.title).not.toBe('of harbour master was');
});
