import { MONTHS } from './months.ts';
import { WEEKDAY_NUMBERS } from './weekdays.ts';
import type { Span } from '../model/span.ts';

/** A day and a month without a year, as a line of a page states it. */
export interface YearlessDay {
  readonly month: number;
  readonly day: number;
  /** ISO 8601 number of the day of the week beside it, Monday is 1; `null` where none stands there. */
  readonly weekday: number | null;
  /** Where the day stands in the line, with the day of the week. */
  readonly span: Span;
}

/** A day and a month without a year, beside its day of the week: the two tell the year among a few. */
export type WeekdayOfMonth = YearlessDay & { readonly weekday: number };

const TOKEN = /\p{L}[\p{L}\p{M}’]*|\d+|[^\s]/gu;
/** Marks and words between the parts of a day: "samedi le 12 septembre", "Freitag, 22. August", "martes 18 de julio". */
const BETWEEN = /^(?:[.,]|den|der|le|el|dnia|am|de|d|di|del|of|the|er|st|nd|rd|th|º|°|ª|feira|-)$/;
const MOST_BETWEEN = 3;
/** Longer texts are prose, whose days are those of events. */
const LONGEST = 300;

/** The days without a year that a line names beside their days of the week, in many languages, in order. Linear in the line's length. */
export function yearlessDaysIn(line: string): readonly WeekdayOfMonth[] {
  if (line.length > LONGEST) return [];
  const tokens = Array.from(line.matchAll(TOKEN), ({ 0: text, index }) => ({ text: text.toLowerCase(), start: index, end: index + text.length }));
  const skip = (from: number): number => {
    let at = from;
    while (at < tokens.length && at < from + MOST_BETWEEN && BETWEEN.test(tokens[at]!.text)) at++;
    return at;
  };
  return tokens.flatMap(({ text, start }, i): WeekdayOfMonth[] => {
    const weekday = WEEKDAY_NUMBERS.get(text);
    if (weekday === undefined) return [];
    const first = skip(i + 1);
    const second = skip(first + 1);
    const [day, month] = [tokens[first], tokens[second]].map((token) => token?.text ?? '') as [string, string];
    const read = readPair(day, month) ?? readPair(month, day);
    const behind = tokens[skip(second + 1)]?.text ?? '';
    return read === null || /^\d{4}$/.test(behind) ? [] : [{ ...read, weekday, span: [start, tokens[second]!.end] }];
  });
}

function readPair(day: string, name: string): { readonly day: number; readonly month: number } | null {
  const month = MONTHS.get(name);
  return month === undefined || !/^\d{1,2}$/.test(day) || Number(day) < 1 || Number(day) > 31 ? null : { day: Number(day), month };
}
