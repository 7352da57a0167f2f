import { readNumeral } from '../../../text/numbers/numerals.ts';
import { touchesNext } from '../../../text/words/lexemes.ts';
import type { Laid, Step, TimeUnit } from '../expression.ts';
import { formAt, isNumberAt, skipHyphen, type Read, type Scan } from '../scan.ts';

const LETTERS: Readonly<Record<TimeUnit, readonly [scale: number, letter: string, clock: boolean]>> = {
  second: [1, 'S', true],
  minute: [1, 'M', true],
  hour: [1, 'H', true],
  day: [1, 'D', false],
  night: [1, 'D', false],
  week: [1, 'W', false],
  workweek: [1, 'W', false],
  weekend: [1, 'WE', false],
  fortnight: [2, 'W', false],
  month: [1, 'M', false],
  quarter: [1, 'Q', false],
  half: [6, 'M', false],
  year: [1, 'Y', false],
  decade: [10, 'Y', false],
  century: [100, 'Y', false],
};
const SMALLER: Partial<Record<TimeUnit, readonly [number, string]>> = { year: [12, 'M'], hour: [60, 'M'], minute: [60, 'S'], day: [24, 'H'] };

/** The TIMEX3 value of a duration: "P2D", "PT1H30M", "PXW" where the count is not told. */
export function durationValue(count: number | null, unit: TimeUnit): string {
  const [scale, letter, clock] = LETTERS[unit];
  const prefix = clock ? 'PT' : 'P';
  if (count === null) return `${prefix}X${scale > 2 && unit !== 'half' ? (unit === 'decade' ? 'E' : 'C') : letter}`;
  const whole = Math.floor(count * scale);
  const rest = count * scale - whole;
  const smaller = SMALLER[unit];
  if (rest < 1e-9) return `${prefix}${whole}${letter}`;
  const part = smaller === undefined ? 0 : Math.round(rest * smaller[0]);
  if (smaller === undefined || Math.abs(part - rest * smaller[0]) > 1e-6) return `${prefix}${Math.round(count * scale * 100) / 100}${letter}`;
  const tail = unit === 'day' ? `T${part}${smaller[1]}` : `${part}${smaller[1]}`;
  return whole === 0 ? `P${clock || unit === 'day' ? 'T' : ''}${part}${smaller[1]}` : `${prefix}${whole}${letter}${tail}`;
}

/** A count with its unit. */
export interface Counted {
  readonly count: number | null;
  readonly unit: TimeUnit;
  readonly next: number;
  /** True for "a year": the article alone counts. */
  readonly article: boolean;
  /** True when hyphens join it ("five-year"). */
  readonly joined: boolean;
  /** The lexeme of the unit's word. */
  readonly unitAt: number;
  /** True where only working days count. */
  readonly working: boolean;
}

/** "two years", "several weeks", "a couple of days", "a year", "12 to 18 months", "5-year" at `at`. */
export function readCounted(scan: Scan, at: number): Counted | null {
  const count = readCount(scan, at);
  if (count === null) return null;
  let next = count.next;
  const joined = formAt(scan, next) === '-' && touchesNext(scan.lexemes, next - 1);
  next = skipHyphen(scan, next);
  if (formAt(scan, next) === scan.words.of && count.some) next++;
  if (formAt(scan, next) === scan.words.the && count.some) return null;
  let working = false;
  for (let i = 0; i < 2 && (scan.words.fillers.has(formAt(scan, next)) || isShiftInside(scan, next, count)); i++, next++) {
    working ||= scan.words.working.has(formAt(scan, next));
  }
  const unit = unitAt(scan, next, !count.article || count.value !== 1) ?? nightAt(scan, next, count);
  if (unit === null) return null;
  const half = readHalfAfter(scan, next + 1, count.value);
  return {
    count: half?.count ?? count.value,
    unit,
    next: half?.next ?? next + 1,
    article: count.article,
    joined,
    unitAt: next,
    working: working && unit === 'day',
  };
}

/** "two nights": the nights of a stay count as days; a single one with an article is a part of the day. */
function nightAt(scan: Scan, at: number, { value, article, some }: Count): TimeUnit | null {
  const form = formAt(scan, at);
  const night = value === 1 ? scan.words.dayParts.get(form) : scan.words.dayPartPlurals.get(form);
  return night === 'TNI' && !article && !some && scan.words.nights.has(form) && (value !== 1 || isNumberAt(scan, at - 1)) ? 'night' : null;
}

/** "the 5 past years": a word that lays the count against the day of the report. */
function isShiftInside(scan: Scan, at: number, count: Count): boolean {
  return (
    !count.article && count.value !== null && count.value < 1000 && scan.words.shifts.has(formAt(scan, at)) && scan.words.unitPlurals.has(formAt(scan, at + 1))
  );
}

/** The unit that the word at `at` names, or `null`; short forms only where `counted`. */
export function unitAt(scan: Scan, at: number, counted: boolean): TimeUnit | null {
  const form = formAt(scan, at);
  const { units, unitPlurals, unitShorts } = scan.words;
  return units.get(form) ?? unitPlurals.get(form) ?? (counted ? unitShorts.get(form) : undefined) ?? null;
}

/** The word after the unit that sets a count off from a point in time: "ago", "earlier", "from now", with the lexeme after it. */
export function readDirection(scan: Scan, at: number): { readonly direction: -1 | 1; readonly word: string; readonly next: number } | null {
  const { soft: [or, so], from, fromNow } = scan.words;
  const soft = formAt(scan, at) === or && formAt(scan, at + 1) === so ? at + 2 : at;
  if (formAt(scan, soft) === from && fromNow.has(formAt(scan, soft + 1))) return { direction: 1, word: 'from now', next: soft + 2 };
  const word = formAt(scan, soft);
  const direction = scan.words.ago.get(word);
  return direction === undefined ? null : { direction, word, next: soft + 1 };
}

/** A count of units as an expression, with the day that it is laid against where the text tells one. */
export function durationRead(count: number | null, unit: TimeUnit, next: number, laid: Omit<Laid, 'steps'> | null = null): Read {
  if (count === null) return { next, expression: { kind: 'fixed', type: 'DURATION', value: durationValue(count, unit) } };
  const counted = { count, unit };
  const days = laid === null ? {} : { laid: { steps: [counted], ...laid } };
  return { next, expression: { kind: 'fixed', type: 'DURATION', value: durationValue(count, unit), counted, ...days } };
}

/** Counts that go on in smaller units, as a duration and by their steps. */
export function stepsValue(steps: readonly Step[]): string {
  const [head, ...rest] = steps.map(({ count, unit }) => durationValue(count, unit));
  return rest.reduce((value, next) => (value.includes('T') ? value + next.slice(2) : value + next.slice(1)), head!);
}

interface Count {
  readonly value: number | null;
  readonly next: number;
  readonly article: boolean;
  /** True when the count is not told ("several"). */
  readonly some: boolean;
}

function readCount(scan: Scan, at: number): Count | null {
  const { numbers, someCounts } = scan.words;
  const article = numbers.articles.has(formAt(scan, at));
  const numeral = readNumeral(scan.lexemes, at, numbers);
  if (numeral !== null && !(numeral.fraction && numeral.form === 'article')) {
    const quarters = numeral.fraction && numeral.form === 'words' ? readQuarters(scan, at, numeral.next) : null;
    if (quarters !== null) return quarters;
    const halfOf = numeral.value === 0.5 && numbers.articles.has(formAt(scan, numeral.next)) ? numeral.next + 1 : numeral.next;
    const half = numeral.fraction ? null : readHalfAfter(scan, numeral.next, numeral.value);
    if (half !== null && unitAt(scan, half.next, true) !== null) return { value: half.count, next: half.next, article: false, some: false };
    const wide = readSecondCount(scan, halfOf);
    return { value: numeral.value, next: wide ?? halfOf, article: false, some: false };
  }
  const start = article ? at + 1 : at;
  if (someCounts.has(formAt(scan, start))) {
    const couple = formAt(scan, start) === scan.words.couple;
    const next = formAt(scan, start + 1) === scan.words.of ? start + 2 : start + 1;
    return { value: couple ? 2 : null, next, article: false, some: true };
  }
  return article || scan.words.anotherWords.has(formAt(scan, at)) ? { value: 1, next: at + 1, article: true, some: false } : null;
}

/** "three quarters" in a count of time are quarters of a year, not a fraction. */
function readQuarters(scan: Scan, at: number, next: number): Count | null {
  const value = scan.words.numbers.small.get(formAt(scan, at));
  return value === undefined || next !== at + 2 || scan.words.unitPlurals.get(formAt(scan, at + 1)) === undefined
    ? null
    : { value, next: at + 1, article: false, some: false };
}

/** "to 18", "or three", "-10" after a first count. */
function readSecondCount(scan: Scan, at: number): number | null {
  const form = formAt(scan, at);
  if (!scan.words.countJoiners.has(form)) return null;
  return readNumeral(scan.lexemes, at + 1, scan.words.numbers)?.next ?? null;
}

function readHalfAfter(scan: Scan, at: number, count: number | null): { count: number; next: number } | null {
  if (count === null || formAt(scan, at) !== scan.words.numbers.and) return null;
  const written = readNumeral(scan.lexemes, at + 1, scan.words.numbers);
  if (written !== null && written.fraction && written.form === 'digits' && written.value < 1) return { count: count + written.value, next: written.next };
  const start = scan.words.numbers.articles.has(formAt(scan, at + 1)) ? at + 2 : at + 1;
  const fraction = scan.words.numbers.fractions.get(formAt(scan, start));
  if (fraction === undefined || (start === at + 1 && fraction !== 0.5)) return null;
  // "one hour and half the night" counts no half hours.
  return start === at + 1 && (scan.words.determiners.has(formAt(scan, start + 1)) || scan.words.numbers.articles.has(formAt(scan, start + 1)))
    ? null
    : { count: count + fraction, next: start + 1 };
}
