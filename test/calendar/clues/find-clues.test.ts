import { describe, expect, it } from 'vitest';
import { findClues } from '../../../src/calendar/clues/find-clues.ts';
import { leadWeekday, publishedAfter } from '../../../src/calendar/clues/publication.ts';
import { formatDay, parseDay } from '../../../src/calendar/days.ts';
import { clueWords } from '../../../src/language/en/time/day-clues.ts';
import { timeWords } from '../../../src/language/en/time/time-words.ts';

const clues = (text: string) => findClues(text, timeWords, clueWords);
const kinds = (text: string): string[] => clues(text).map((clue) => clue.kind);

describe('clues to the day of a report', () => {
  it('reads days of the week on the side that the verb tells', () => {
    expect(clues('The mayor spoke on Wednesday. The cost will be discussed on Friday.')).toMatchObject([
      { kind: 'weekday', weekday: 3, side: 'past', lead: true }, { kind: 'weekday', weekday: 5, side: 'future' },
    ]);
  });

  it('leaves out what a speaker says between marks, and takes a day with a week of its own for no bare one', () => {
    expect(kinds('“We met on Monday,” Lindt said to the crews of the boats.')).toEqual([]);
    expect(kinds('The talks ended last Tuesday without a word.')).toEqual(['telling']);
    expect(kinds('The talks have gone on since last Tuesday without a word.')).toEqual([]);
  });

  it.each([
    ['The visit comes less than two weeks before the fifth anniversary of the flood on March 9, 2026.', '2031-02-24', '2031-03-08'],
    ['The vote came ten days after the first anniversary of the fire of Jan. 2, 2030.', '2031-01-08', '2031-01-16'],
    ['She spoke more than three weeks before the 10th anniversary of the treaty signed on June 30, 2021.', '2031-05-19', '2031-06-08'],
  ])('counts from an anniversary: %s', (text, first, last) => {
    const window = clues(text).find((clue) => clue.kind === 'window');
    expect([formatDay(window!.range.first), formatDay(window!.range.last)]).toEqual([first, last]);
  });

  it.each([
    'The town marked the third anniversary of the flood.',
    'The third anniversary of the flood of March 9, 2028 was quiet.',
    'Two weeks before the anniversary of the flood on March 9, 2028, the dam broke.',
  ])('makes no window of %j', (text) => {
    expect(kinds(text)).not.toContain('window');
  });

  it('reads an occasion later in the month with its noun and its names', () => {
    expect(clues('The meeting comes ahead of the water summit later this month in Vellin, at which members vote.')).toMatchObject([
      { kind: 'month', side: 'later', occasion: 'summit', names: ['Vellin'] },
    ]);
    expect(kinds('The rain will stop later this month, the office said.')).toEqual([]);
  });

  it('sees that the occasion of the lead is still going on', () => {
    const lead = 'Secretary Mirko Dahl warned during his visit to Karst on Thursday.';
    expect(kinds(`${lead} During the Karst meeting, owners are expected to vote.`)).toContain('running');
    expect(kinds(`${lead} During the Karst meeting, owners voted.`)).not.toContain('running');
    expect(kinds(`${lead} During the Vellin meeting, owners are expected to vote.`)).not.toContain('running');
  });
});

describe('the day of publication', () => {
  const day = parseDay('2031-04-09')!;
  const days = (text: string, hasDateline: boolean): string[] => publishedAfter([day], clues(text), hasDateline).days.map(formatDay);

  it('is one of seven for a bare day of the week', () => {
    expect(days('The mayor spoke on Wednesday.', false)).toHaveLength(7);
  });

  it('is the day or the one after for a report with a dateline, and not a day that is still to come', () => {
    expect(days('The mayor spoke on Wednesday.', true)).toEqual(['2031-04-09', '2031-04-10']);
    expect(days('The mayor spoke on Wednesday. The vote will be held on Thursday.', true)).toEqual(['2031-04-09']);
  });

  it('says what is likely apart from what is proven', () => {
    const { evidence } = publishedAfter([day], clues('The mayor spoke on Wednesday.'), false);
    expect(evidence.map(({ value, accepted }) => [value, accepted])).toEqual([['2031-04-09/2031-04-15', true], ['[2031-04-09,2031-04-10]', false]]);
  });

  it('takes the lead, or what all days of the week agree on', () => {
    expect(leadWeekday(clues('The mayor spoke on Wednesday. The council met on Monday.'))!.weekday).toBe(3);
    const late = `${'A long opening that names no day at all and goes on for a while. '.repeat(9)}\n\nThe mayor spoke on Wednesday.`;
    expect(leadWeekday(clues(late))!.weekday).toBe(3);
    expect(leadWeekday(clues(`${late} The council met on Monday.`))).toBeNull();
  });

  it('takes what the opening counts from', () => {
    const after = clues('Two weeks after the mill burned in Orun, the wardens met. Ten days ago it rained.').filter((clue) => clue.kind === 'after');
    expect(after).toMatchObject([{ days: 14, exact: false, sentence: 0, words: ['the', 'mill', 'burned', 'in', 'orun'] }]);
  });
});
