import { dayOf, civilOf, isDate, type Day } from '../days.ts';
import type { FoundExpression } from '../expressions/expression.ts';
import type { Span } from '../../model/span.ts';
import type { ClueWords } from './clue-words.ts';
import type { Clue, DatelineClue } from './clue.ts';
import { leadWeekday, toldDay } from './publication.ts';

/** The names that stand before the day in a dateline: "TELMA, Norvath, ". */
const BEFORE = /^\p{Lu}[\p{Lu}'’.-]+(?:[ ,-]{1,2}\p{Lu}[\p{L}'’.]*){0,5},? $/u;
/** Behind a day without a place before it: a service in brackets, its name the group, and a rule. */
const SERVICE = /^\.? ?\(([^()]{2,40})\)\s?(?:--|[—–-])\s/;
/** What stands behind it: a service in brackets or between strokes, and a rule. */
const AFTER = /^\.?(?:,? ?\([^()]{1,40}\)|,? ?\/[^/]{2,40}\/)?\s?(?:--|[—–-])\s/;
/** A dateline opens a paragraph among the first, and is no longer than this. */
const REACH = 1200;
const LONGEST = 90;

/** The day without a year that a dateline states: "TELMA, Norvath, May 4 (Rook News) - …", "May 4 (AP) - …"; `null` for any other expression. */
export function datelineClue(text: string, { expression }: FoundExpression, span: Span, { isService }: ClueWords): DatelineClue | null {
  if (expression.kind !== 'date' || expression.year !== null || expression.month === null || expression.day === null || span[0] > REACH) return null;
  const start = text.lastIndexOf('\n', span[0] - 1) + 1;
  const behind = text.slice(span[1], span[1] + 60);
  if (span[1] - start > LONGEST || !(start === span[0] ? isService(SERVICE.exec(behind)?.[1] ?? '') : BEFORE.test(text.slice(start, span[0])) && AFTER.test(behind))) return null;
  return { kind: 'dateline', month: expression.month, day: expression.day, span };
}

/** The first dateline with a day among clues, or `null`. */
export function datelineOfClues(clues: readonly Clue[]): DatelineClue | null {
  return clues.find((clue) => clue.kind === 'dateline') ?? null;
}

/** The days of a dateline in the year of a day and the years beside it that fit the day of the week which the report leads with, the nearest first. */
export function datelineDays(clues: readonly Clue[], near: Day): readonly Day[] {
  const clue = datelineOfClues(clues);
  if (clue === null) return [];
  const lead = leadWeekday(clues);
  const { year } = civilOf(near);
  const days = [year - 1, year, year + 1].flatMap((y) => (isDate(y, clue.month, clue.day) ? [dayOf(y, clue.month, clue.day)] : []));
  return days.filter((day) => lead === null || toldDay(day, lead) !== null).sort((a, b) => Math.abs(a - near) - Math.abs(b - near));
}
