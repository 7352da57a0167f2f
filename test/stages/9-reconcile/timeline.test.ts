import { expect, test } from 'vitest';
import { timelineOf } from '../../../src/stages/9-reconcile/timeline.ts';
import { accountOf } from '../../support/read.ts';

/** A Wednesday. */
const DAY = '2031-03-05';

async function linesOf(...texts: string[]): Promise<string[]> {
  return timelineOf((await accountOf(texts, DAY)).reports).map(({ date, what }) => `${date}: ${what}`);
}

test.each([
  ['a date that only tells a thing apart is not when the clause happened', 'The search for people buried by Monday’s storm ended in Orun on Tuesday.', ['2031-03-04: The search for people buried by Monday’s storm ended in Orun on Tuesday.']],
  ['a month before a noun', 'Ada Quill said on Monday that the wall that stood before the January flood was lost.', ['2031-03-03: Ada Quill said on Monday that the wall that stood before the January flood was lost.']],
  ['what is told on one day of another', 'Ada Quill said on Tuesday that the delegations would meet in Lindhaven on 14 March.', [
    '2031-03-04: Ada Quill said on Tuesday that the delegations would meet in Lindhaven on 14 March.', '2031-03-14: … the delegations would meet in Lindhaven on 14 March.']],
  ['a clause that leans on one of another day', 'The mayors agreed on Tuesday to raise the levy, and opened the way for work on the dyke to begin in May.', [
    '2031-03-04: The mayors agreed on Tuesday to raise the levy', '2031-05: … and opened the way for work on the dyke to begin in May.']],
])('%s', async (_, text, told) => {
  expect(await linesOf(text)).toEqual(told);
});

test.each([
  ['of a stretch of years the first', 'Bram Osten held the seat from 1996 to 2008.', ['1996: Bram Osten held the seat from 1996 to 2008.']],
  ['of a day and a year around it the day', 'In one of the worst fires so far this year, Ada Quill said Tuesday that two barns had burned.', ['2031-03-04: In one of the worst fires so far this year, Ada Quill said Tuesday that two barns had burned.']],
  ['what comes at another date from the word that leads there', 'Ada Quill on Tuesday named an aide to hold the seat until a special election in June.', [
    '2031-03-04: Ada Quill on Tuesday named an aide to hold the seat until a special election in June.', '2031-06: \u2026 until a special election in June.']],
  ['nothing for a day that something is measured by', 'The lock took in the lowest toll from the island ferries since December 2009.', []],
  ['nothing for the day of an earlier count', 'The harbour office said that 71 boats were lost, up from 66 on Tuesday.', []],
  ['nothing for the day of what a noun tells of', 'Halden will pay 300 million crowns to the town, an increase of 50 million over the amount announced on Monday.', []],
  ['nothing for the day of what an account is given of', 'Halden gave the town an update on the spill at its mine in Orun on Monday.', []],
  ['nothing for a bound', 'Others are not waiting until Friday to leave the lower town.', []],
  ['nothing for the day that was wrongly told', 'Ada Quill met Bram Osten on Monday, not Sunday as first reported.', ['2031-03-03: Ada Quill met Bram Osten on Monday, not Sunday as first reported.']],
  ['nothing for the day of a thing from which another is counted', 'Bram Osten resigned two days after the report of March 1.', []],
  ['nothing for the feast of a country that is another’s', 'Halden celebrates its independence day on May 6.', ['2031-05-06: Halden celebrates its independence day on May 6.']],
  ['nothing for the day of what was called off', 'Orun cancelled the concert due on Saturday.', []],
  ['the new day alone of what was put off', 'The summit, planned for March 3, was postponed to March 20.', ['2031-03-20: The summit, planned for March 3, was postponed to March 20.']],
  ['the new day alone of what was brought forward', 'The vote was brought forward to March 20 from March 24.', ['2031-03-20: The vote was brought forward to March 20 from March 24.']],
  ['nothing for a vague day in quoted words', '\u201cNothing will have changed by December in this town,\u201d Ada Quill said.', []],
  ['nothing for when an article was changed', 'This article was amended on 4 March 2031 after the harbour office wrote to us.', []],
  ['nothing for when a page was posted', '4 March 2031 Last updated at 11:11 GMT', []],
])('%s', async (_, text, told) => {
  expect(await linesOf(text)).toEqual(told);
});

test('two things that one body tells of a day are not one for its name alone', async () => {
  expect(await linesOf('The National Seismic Institute said the quake struck the valley at dawn on Tuesday.', 'The National Seismic Institute said on Tuesday that its tide gauges had been sold.')).toHaveLength(2);
});

test.each([
  ['Halden will not hold its elections on April 27.'], ['Halden may hold its elections on April 27.'], ['Halden denied that it will hold its elections on April 27.'],
])('what one report tells and another denies or supposes are two entries: %s', async (other) => {
  expect(await linesOf('Halden will hold its elections on April 27.', other)).toHaveLength(2);
});

test('reports that count a happening differently have entries of their own, each with the words of its report; who rounds has not', async () => {
  expect(await linesOf('Eleven people died when the kiln of the Marrow works burst on Tuesday.', 'Nine people died when the kiln of the Marrow works burst on Tuesday.')).toEqual([
    '2031-03-04: Eleven people died when the kiln of the Marrow works burst on Tuesday.', '2031-03-04: Nine people died when the kiln of the Marrow works burst on Tuesday.',
  ]);
  expect(await linesOf('The kiln of the Marrow works, built for 4.2 million crowns, burst on Tuesday.', 'The kiln of the Marrow works, built for about 4 million crowns, burst on Tuesday.')).toHaveLength(1);
});

test('what two reports tell of one person on a day is not one for the name and the office alone', async () => {
  expect(await linesOf('Mayor Ada Quill went farther than ever before on Tuesday.', 'Warden Bram Osten spoke by telephone on Tuesday with Mayor Ada Quill of Orun about the locks.')).toHaveLength(2);
});

test('two lower bounds that differ are told each; a bound and a number within it are not', async () => {
  expect(await linesOf('A storm struck Orun on Tuesday, killing at least 41 people.', 'A storm struck Orun on Tuesday, killing at least 58 people.')).toHaveLength(2);
  expect(await linesOf('Orun lost 38 percent of its boats on Tuesday.', 'Orun lost more than a third of its boats on Tuesday.')).toHaveLength(1);
});

test('reports that name another day by when have entries of their own', async () => {
  const [first, second] = ['2032', '2035'].map((year) => `The towns agreed on Tuesday to raise the levy for the sea walls by ${year}.`);
  expect((await linesOf(first!, second!)).filter((line) => line.startsWith('2031-03-04'))).toHaveLength(2);
  expect((await linesOf(first!, first!)).filter((line) => line.startsWith('2031-03-04'))).toHaveLength(1);
});

test('what copies tell in the same words is one entry, however few the words', async () => {
  const told = 'Orun spoke of little else on Tuesday.';
  expect((await accountOf([told, told, told], DAY)).timeline.map(({ evidence }) => evidence.length)).toEqual([3]);
});

test('a year that names a thing dates nothing else', async () => {
  expect(await linesOf('Minister Ada Quill said the country would never return to its pre-1998 borders. The 2022 flood had emptied the lower town.')).toEqual([]);
});

test.each([
  ['The council rejected the plan, which was drawn up by the harbor office in 2029.', '2029: … the plan, which was drawn up by the harbor office in 2029'],
  ['She called on Quill to reopen the ward at Senn, closed in 2029.', '2029: … the ward at Senn, closed in 2029'],
  ['Quill rejected talk of leaving the pact, which Orun joined in 2006, two years after it was made.', '2006: … the pact, which Orun joined in 2006'],
  ['The 11-nation pact, signed in Telma in 2004, asks its members to take no more than 40% of the flow.', '2004: The 11-nation pact, signed in Telma in 2004'],
  ['The mayor thanked Ada Quill, who retired from the port in 2030.', '2030: … Ada Quill, who retired from the port in 2030'],
])('a clause on a thing is given with the thing, and not with what was done at another time: %s', async (text, line) => {
  expect(await linesOf(text)).toContainEqual(line);
});

test.each([
  ['The council shut the pier when the wall cracked in 2029.', /^2029: The council shut the pier/],
  ['The council met the owners, and the pier was shut in 2029.', /pier was shut in 2029/],
  ['The pier, the oldest on the coast, was closed in 2029.', /^2029: The pier, the oldest on the coast, was closed/],
])('other clauses keep what they hang on: %s', async (text, line) => {
  expect(await linesOf(text)).toContainEqual(expect.stringMatching(line));
});

test('what very many reports count otherwise on one day is set beside few of them', async () => {
  const [read] = (await accountOf(['41 people died when the kiln of the Marrow works burst on Tuesday.'], DAY)).reports;
  const looksAmong = (count: number): number => {
    let looks = 0;
    const countedAs = (value: number) => read!.figures.map((figure) => ({ ...figure, get value() { return looks++, value; } }));
    const told = timelineOf(Array.from({ length: count }, (_, k) => ({ ...read!, id: `r${k}`, figures: countedAs(13 + 10 * (k % (count / 2))) })));
    expect(told.map(({ evidence }) => evidence.length)).toEqual(Array.from({ length: count / 2 }, () => 2));
    return looks;
  };
  expect(looksAmong(4000)).toBeLessThan(2.5 * looksAmong(2000));
});

test('a short sentence of its own is told, a line of a page is not', async () => {
  expect((await linesOf('The kiln burst. Hearings begin on 11 March.')).join()).toContain('Hearings begin on 11 March.');
  expect(await linesOf('Kiln news on 11 March')).toEqual([]);
});

test('what is set beside a day did not happen then', async () => {
  expect(await linesOf("The statement was softer than Quill's words on Tuesday.")).toEqual([]);
  expect(await linesOf('Mayor Ada Quill went farther than ever before on Tuesday.')).toHaveLength(1);
});

test('quoted words are told from where they open', async () => {
  expect((await linesOf('“Please talk to us. Talking is free,” Ada Quill said on Tuesday in Orun.')).join()).toContain('“Please talk to us. Talking is free,” Ada Quill said on Tuesday');
});
