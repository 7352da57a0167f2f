import { describe, expect, test } from 'vitest';
import { disputeLines } from '../collated.ts';
import type { Told } from '../collated.ts';

describe('days that differ conflict', () => {
  test.each<[string, string, string, string]>([
    ['where one deed is told of both', 'The trawler Hedda sank off Skarne on Tuesday, the coastguard said.', 'The trawler Hedda sank off Skarne on Wednesday, the coastguard said.', 'date conflict: Tuesday | Wednesday'],
    ['where the days of one deed are told behind "announced that"', 'The council of Orun said on Friday that the ferry Hedda had sunk off Skarne on Tuesday.', 'The ferry Hedda had sunk off Skarne on Monday, the council of Orun said.', 'date conflict: Tuesday | Monday'],
  ])('%s', async (_, one, other, line) => {
    expect(await disputeLines(one, other)).toContain(line);
  });

  test.each<[string, Told, Told]>([
    ['where a charge came after the deed', 'A man was charged with murder on Saturday after opening fire at a harbour party in Skarne, police said.', 'Police allege that a man, 61, opened fire at a harbour party in Skarne on Friday.'],
    ['where the day is that of what came before', 'A man has been charged with murder after a shooting at a harbour party in Skarne on Friday.', 'A 61-year-old man was charged on Saturday with murder at the harbour party in Skarne.'],
    ['where the day names something else', 'An arrest for drunken driving will not affect keeper Olle Brandt for Sunday’s cup final at Orun.', 'Keeper Olle Brandt was arrested on Tuesday for drunken driving at Orun.'],
    ['where the deed stands beyond another day', ['As it promised on Tuesday, Brandt Systems today issued an urgent patch for its harbour software.', '2031-05-14'], 'Brandt Systems on Wednesday issued an urgent patch for its harbour software.'],
    ['where one is the day of the words', 'The ferry line announced on Thursday that it had restored its service to Skarne.', 'The service of the ferry line to Skarne was restored on Tuesday.'],
    ['where one is the posting line of a page', 'Woman killed in Skarne harbour crash, police arrest driver on 14 May 2031 11:41am | Updated 14 May 2031', 'A woman was killed in a harbour crash in Skarne on 13 May 2031, police said.'],
  ])('not %s', async (_, one, other) => {
    expect((await disputeLines(one, other)).filter((line) => line.startsWith('date conflict'))).toEqual([]);
  });
});

test.each([
  ['the day of a thing that it names', 'Despite an arrest on suspicion of drunken driving, Orun winger Olle Brandt will play in Sunday’s cup final at Skarne.', 'Orun winger Olle Brandt was arrested on suspicion of drunken driving on Tuesday morning, five days before a cup final.'],
])('differ from no day of a deed: %s', async (_, one, other) => {
  expect((await disputeLines(one, other)).filter((line) => line.startsWith('date'))).toEqual([]);
});

test('a rough time of day is no other time', async () => {
  const rough = 'Shortly after 3:30 a.m. a caller reported the fire at the Skarne dairy.';
  expect(await disputeLines(rough, 'A caller reported the fire at the Skarne dairy at 3:33 a.m.')).toEqual([]);
  expect(await disputeLines(rough, 'A caller reported the fire at the Skarne dairy at 4:50 a.m.')).toEqual(['date difference: 3:30 a.m. | 4:50 a.m.']);
});

test.each([
  ['two clocks', '21:15 local time', '20:15 GMT', []],
  ['one clock, unnamed in one', '21:15', '20:15 local time', ['date difference: 21:15 | 20:15 local time']],
  ['one clock', '21:15 GMT', '20:15 GMT', ['date difference: 21:15 GMT | 20:15 GMT']],
  ['two clocks that lie no whole hours apart', '21:15 local time', '20:55 GMT', ['date difference: 21:15 local time | 20:55 GMT']],
])('times of day by %s', async (_, one, other, lines) => {
  expect(await disputeLines(`The alarm at the Skarne dairy went off at ${one}.`, `The alarm at the Skarne dairy went off at ${other}.`)).toEqual(lines);
});

test('a time of day by itself is of no day, whatever day its report is of', async () => {
  const lines = await disputeLines(
    ['At least 14 boats were towed into Skarne before noon, the coastguard said.', '2031-05-13'],
    ['At least 17 boats were towed into Skarne on Monday, the coastguard said.', '2031-05-14'],
  );
  expect(lines.filter((line) => line.startsWith('date'))).toEqual([]);
});

test('the day of a dateline is when a report was filed, and differs from no day that another tells', async () => {
  const deed = 'The five harbour towns of the Skarne coast agreed on a new ferry line';
  const lines = await disputeLines(
    [`SKARNE, Norvath, May 15, 2031 (Rook News) - ${deed}.`, '2031-05-15'],
    [`${deed} on May 14.`, '2031-05-16'],
  );
  expect(lines.filter((line) => line.startsWith('date'))).toEqual([]);
});

test.each([
  ['several days, written either way', 'on Sept. 9-10', 'on 9-10 September', []],
  ['several days, in words', 'on September 9 and 10', 'on 9-10 September', []],
  ['one of several', 'on Sept. 10', 'on 9-10 September', []],
  ['the first of several', 'on 9 September', 'on Sept. 9-11', []],
  ['another day', 'on 12 September', 'on 9-10 September', ['date conflict: 12 September | 9-10 September']],
  ['several others', 'on 10-12 September', 'on 9-11 September', ['date conflict: 10-12 September | 9-11 September']],
])('days of a meeting: %s', async (_, one, other, lines) => {
  expect(await disputeLines([`The leaders of the Skarne harbour league are to meet in Halsund ${one}.`, '2031-05-14'], [`The leaders of the Skarne harbour league are to meet in Halsund ${other}.`, '2031-05-15'])).toEqual(lines);
});

test('a day that a correction takes back is revised', async () => {
  const told = 'Ferry crews of five harbour towns brought bread to Skarne on';
  const notice = 'This story has been corrected to show that the storm was on May 14, not May 15.';
  expect(await disputeLines([`${told} May 15.`, '2031-05-23'], [`${told} May 14.\n\n${notice}`, '2031-05-24'])).toEqual(['revision difference: May 15 | May 14 | May 14']);
  expect(await disputeLines([`${told} May 16.`, '2031-05-23'], [`${told} May 14.\n\n${notice}`, '2031-05-24'])).toEqual(['date conflict: May 16 | May 14']);
});
