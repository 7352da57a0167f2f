import { civilOf, weekdayOf, type Day } from '../../calendar/days.ts';
import { monthName, weekdayName } from '../../language/en/time/calendar-words.ts';
import type { DisputeItem, DisputeKind } from '../../model/claim.ts';
import type { PlacedItem } from './difference.ts';
import { wordsOf } from '../../text/words/words.ts';

/** What the readings of each kind of dispute are, to a reader. */
const WHAT: Readonly<Record<DisputeKind, string>> = {
  wording: 'The same quotation is worded differently',
  truncation: 'One report ends the quotation where another goes on',
  attribution: 'The same words are given to different speakers',
  figure: 'The figures differ',
  unit: 'The figures differ in unit',
  basis: 'The same figure is given of different wholes',
  scope: 'The figures differ in what they cover',
  date: 'The days differ',
  rounding: 'The figures differ by rounding only',
  hedge: 'One report hedges what another states flatly',
  'as-of': 'The figures hold for different times',
  revision: 'A correction or a later version says otherwise',
  arithmetic: 'The figures do not add up',
  calendar: 'The dates do not fit each other',
};

const LONGEST = 90;

/** Most places that an explanation names. */
const MOST_NAMED = 3;

/** One plain sentence that says what differs, built from the items of each place where something does; there is at least one. */
export function explain(kind: DisputeKind, places: readonly (readonly PlacedItem[])[]): string {
  if (kind === 'as-of' && places.flat().every(({ day }) => day != null)) return development(places.flat());
  const named = [...new Set(places.map(contrast))];
  const rest = named.length - MOST_NAMED;
  return `${whatOf(kind, places.flat())}: ${named.slice(0, MOST_NAMED).join('; ')}${rest > 0 ? `; and ${rest} more` : ''}.`;
}

/** A count that changed from day to day, each number with its day. */
function development(items: readonly PlacedItem[]): string {
  const told = items.toSorted((a, b) => a.day! - b.day! || (a.size ?? 0) - (b.size ?? 0)).map(({ reading, day }) => `\u201c${shorten(reading)}\u201d on ${dayInWords(day!)}`);
  return `The count changed over the days: ${[...new Set(told)].join(', ')}.`;
}

/** "Monday 3 March 2031". */
function dayInWords(day: Day): string {
  const { year, month, day: ofMonth } = civilOf(day);
  return `${weekdayName(weekdayOf(day))} ${ofMonth} ${monthName(month)} ${year}`;
}

/** The readings of one place against each other. */
function contrast(items: readonly DisputeItem[]): string {
  const readings = Map.groupBy(items.map(({ reading }) => reading), plain);
  const said = [...readings.values()]
    .map(([reading, ...more]) => [reading!, more.length + 1] as const)
    .map(([reading, count]) => `${reading === '' ? 'nothing' : `\u201c${shorten(reading)}\u201d`}${count > 1 ? ` in ${count} places` : ''}`);
  return `${said.slice(0, -1).join(', ')}${said.length > 1 ? ' against ' : ''}${said.at(-1)}`;
}

function whatOf(kind: DisputeKind, items: readonly PlacedItem[]): string {
  if (kind === 'wording' && items.every(({ inProse }) => inProse)) return OPPOSED;
  if (kind === 'wording' && items.every(({ reading }) => FULL_NAME.test(reading))) return 'A name is spelled differently';
  if (kind === 'wording' && areOfSameWords(items)) return REORDERED;
  if (kind === 'date' && items.every(({ reading }) => CLOCK.test(reading))) return 'The times differ';
  return kind === 'attribution' && items.some(({ reading }) => namesTwice(reading)) ? SPOILT : WHAT[kind];
}

const OPPOSED = 'The reports tell the same in words that do not agree';

const SPOILT = 'One report names the speaker twice over, where its words must be spoilt';

/** True when a word stands twice in the words that name a speaker. */
function namesTwice(reading: string): boolean {
  const words = wordsOf(reading).filter(({ start }) => /\p{Lu}/u.test(reading[start]!)).map(({ key }) => key);
  return new Set(words).size < words.length;
}

/** A reading without what typography alone makes of it: two that share it are one reading. */
function plain(reading: string): string {
  return reading.replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"').replace(/\s+/g, ' ');
}

/** A time of day: "4:12 a.m.", "16.30", "6 p.m.". */
const CLOCK = /\d[:.]\d\d|\d ?[ap]\.?m\b/i;

/** A name of at least two words. */
const FULL_NAME = /^\p{Lu}[\p{L}.'\u2019-]*(?: \p{Lu}[\p{L}.'\u2019-]*)+$/u;

const REORDERED = 'The same quotation is given in another order';

/** True where every reading has the same words, in whatever order. */
function areOfSameWords(items: readonly DisputeItem[]): boolean {
  const sets = new Set(items.map(({ reading }) => wordsOf(reading).map(({ key }) => key).sort().join(' ')));
  return items.length > 1 && sets.size === 1;
}

function shorten(reading: string): string {
  const flat = reading.replace(/\s+/g, ' ').trim();
  return flat.length <= LONGEST ? flat : `${flat.slice(0, LONGEST - 1)}\u2026`;
}
