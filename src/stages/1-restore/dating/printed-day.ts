import { dayOf, formatDay, isDate } from '../../../calendar/days.ts';
import { MONTHS } from '../../../language/months.ts';
import type { Span } from '../../../model/span.ts';

/** A day found in running text. */
export interface PrintedDay {
  /** The day as `2025-02-12`. */
  readonly day: string;
  readonly span: Span;
  /** True when day and month could be exchanged: both are numbers up to twelve. */
  readonly ambiguous: boolean;
}

/** Which of two numbers comes first when a date is written in numbers alone. */
export type NumericOrder = 'day-first' | 'month-first';

const TOKEN = /\p{L}[\p{L}\p{M}]*|\p{Nd}+|[^\s]/gu;

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Finds the days printed in a text, in the forms of many languages: names of months, numbers, or ISO 8601. Linear in the text's length. */
export function printedDays(text: string, order: NumericOrder): PrintedDay[] {
  const tokens = Array.from(text.matchAll(TOKEN), (found): Token => ({ text: latinDigits(found[0].toLowerCase()), start: found.index, end: found.index + found[0].length }));
  const days: PrintedDay[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const found = readAt(tokens, i, order);
    if (found === null) continue;
    const { year, month, day, length, ambiguous } = found;
    if (!isDate(year, month, day) || year < 1990 || year > 2099) continue;
    days.push({ day: formatDay(dayOf(year, month, day)), span: [tokens[i]!.start, tokens[i + length - 1]!.end], ambiguous });
    i += length - 1;
  }
  return days;
}

/** Zeros of the digits that pages print days in: Arabic, Persian, Hindi, Bengali, full width; the other nine follow each. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10];

/** Digits of other scripts as those of ASCII; any other token as it is. */
function latinDigits(token: string): string {
  if (!/^[^\p{ASCII}\p{L}]/u.test(token)) return token;
  return token.replace(/\p{Nd}/gu, (digit) => {
    const unit = digit.charCodeAt(0);
    const zero = ZEROS.find((one) => unit >= one && unit <= one + 9);
    return zero === undefined ? digit : String(unit - zero);
  });
}

interface Reading {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** How many tokens it takes. */
  readonly length: number;
  readonly ambiguous: boolean;
}

function readAt(tokens: readonly Token[], at: number, order: NumericOrder): Reading | null {
  if (/^\d/.test(tokens[at]!.text)) return yearFirst(tokens, at) ?? inNumbers(tokens, at, order) ?? dayThenMonth(tokens, at);
  return MONTHS.has(tokens[at]!.text) ? monthThenDay(tokens, at) : null;
}

/** 2025-02-12, 2025/2/12, 2025年2月12日, 2025. február 12. */
function yearFirst(tokens: readonly Token[], at: number): Reading | null {
  if (tokens[at]!.text.length !== 4 || (at > 0 && tokens[at - 1]!.end === tokens[at]!.start && /[\d./-]/.test(tokens[at - 1]!.text))) return null;
  let i = at + 1;
  const year = Number(tokens[at]!.text);
  while (i < tokens.length && /^(?:[-–/.,·]|年|년|оны|m|metų)$/.test(tokens[i]!.text) && i < at + 3) i++;
  const name = tokens[i]?.text ?? '';
  const month = MONTHS.get(name) ?? (/^\d{1,2}$/.test(name) ? Number(name) : null);
  if (month === null || i === at + 1 && !MONTHS.has(name)) return null;
  let j = i + 1;
  while (j < tokens.length && /^(?:[-–/.,]|月|월|mėn)$/.test(tokens[j]!.text) && j < i + 3) j++;
  const day = tokens[j]?.text ?? '';
  if (j === i + 1 && !MONTHS.has(name)) return null;
  const digits = /^\d{1,2}/.exec(day);
  if (digits === null || /^\d{3,}$/.test(day)) return null;
  return { year, month, day: Number(digits[0]), length: j - at + 1, ambiguous: false };
}

/** 12.02.2025, 12/2/25, 2-12-2025. */
function inNumbers(tokens: readonly Token[], at: number, order: NumericOrder): Reading | null {
  const first = tokens[at]!.text;
  const mark = tokens[at + 1]?.text ?? '';
  const second = tokens[at + 2]?.text ?? '';
  if (!/^\d{1,2}$/.test(first) || !/^[./-]$/.test(mark) || !/^\d{1,2}$/.test(second) || tokens[at + 3]?.text !== mark) return null;
  const third = tokens[at + 4]?.text ?? '';
  if (!/^(?:\d{2}|\d{4})$/.test(third) || (at > 0 && tokens[at - 1]!.end === tokens[at]!.start && /[\d./-]/.test(tokens[at - 1]!.text))) return null;
  // Two digits for a year are plain only beside two digits for day and month: 5.6.12 may be the number of a chapter.
  if (third.length === 2 && (first.length < 2 || second.length < 2 || tokens[at + 4]!.end - tokens[at]!.start !== 8)) return null;
  const year = third.length === 2 ? 2000 + Number(third) : Number(third);
  const [a, b] = [Number(first), Number(second)];
  const monthFirst = b > 12 || (order === 'month-first' && mark !== '.' && a <= 12);
  return { year, month: monthFirst ? a : b, day: monthFirst ? b : a, length: 5, ambiguous: a <= 12 && b <= 12 && a !== b && mark !== '.' };
}

/** 12 February 2025, 12. Februar 2025, 12 de febrero de 2025, 12th of Feb, 2025, 12-Feb-2025. */
function dayThenMonth(tokens: readonly Token[], at: number): Reading | null {
  if (!/^\d{1,2}$/.test(tokens[at]!.text)) return null;
  const i = skip(tokens, at + 1, /^(?:st|nd|rd|th|er|º|ª|\.|de|of|del|d|'|’|-|–|\/|,|da|η|ης)$/, 3);
  const month = MONTHS.get(tokens[i]?.text ?? '');
  if (month === undefined) return null;
  const j = skip(tokens, i + 1, /^(?:\.|,|de|del|of|-|–|\/|'|’|г|р)$/, 3);
  return withYear(tokens, at, j, month, Number(tokens[at]!.text));
}

/** February 12, 2025; Feb. 12th 2025. */
function monthThenDay(tokens: readonly Token[], at: number): Reading | null {
  const i = skip(tokens, at + 1, /^(?:\.|-|–|\/)$/, 2);
  if (!/^\d{1,2}$/.test(tokens[i]?.text ?? '')) return null;
  const j = skip(tokens, i + 1, /^(?:st|nd|rd|th|,|\.|-|–|\/)$/, 3);
  return withYear(tokens, at, j, MONTHS.get(tokens[at]!.text)!, Number(tokens[i]!.text));
}

function withYear(tokens: readonly Token[], at: number, place: number, month: number, day: number): Reading | null {
  const year = tokens[place]?.text ?? '';
  if (!/^\d{4}$/.test(year)) return null;
  return { year: Number(year), month, day, length: place - at + 1, ambiguous: false };
}

function skip(tokens: readonly Token[], from: number, what: RegExp, most: number): number {
  let i = from;
  while (i < tokens.length && i < from + most && what.test(tokens[i]!.text)) i++;
  return i;
}
