import type { Lexemes } from '../../text/words/lexemes.ts';
import { civilOf, type Day } from '../days.ts';
import { plainTense, type DateExpression, type FixedExpression, type FoundExpression, type TimeExpression, type ToldTense, type WeekdayExpression } from './expression.ts';
import { daysOf } from './resolve/resolve.ts';
import type { Tenses } from './tense/tense.ts';
import type { TimeWords } from './time-words.ts';

/** Tenses that tell of what is to come. */
const AHEAD: ReadonlySet<ToldTense> = new Set(['future', 'planned', 'till']);

/**
 * What neighbouring expressions tell of each other: the year and month that the two ends of a stretch share, the day that a length
 * begins with ("3 days from Monday"), the stretch that it lies in ("the first two weeks of May"). `found` and `tenses` go together;
 * where the day of the report is not known, `anchor` is `null`.
 */
export function joinExpressions(
  lexemes: Lexemes,
  words: TimeWords,
  found: readonly FoundExpression[],
  tenses: Tenses,
  anchor: Day | null,
): readonly FoundExpression[] {
  const joined = [...found];
  for (let i = found.length - 2; i >= 0; i--) {
    const [one, other] = [joined[i]!, joined[i + 1]!];
    const gap = other.first - one.next;
    if (isNextEve(tenses, joined, i, gap)) joined[i + 1] = { ...other, expression: { ...(other.expression as WeekdayExpression), after: one.expression } };
    if (gap > 3) continue;
    const laid = layOn(lexemes, words, one, other) ?? weekdayBeside(lexemes, words, one, other);
    if (laid !== null) joined[i] = { ...one, expression: laid };
    else if (gap > 0 && gap < 3 && isRange(lexemes, words, one, other)) {
      const left = leftOf(
        one.expression,
        other.expression,
        (expression) => (anchor === null ? null : (daysOf(expression, anchor, plainTense(tenses.of(i + 1)))?.first ?? null)),
        lexemes.word[one.next] === words.numbers.and,
      );
      if (left !== null) joined[i] = { ...one, expression: left };
      const week = weekOf(one.expression, other.expression);
      if (week !== null) joined[i] = { ...one, expression: week };
      const right = rightOf(one.expression, other.expression, words.rangeWords.has(lexemes.word[one.next]!) || AHEAD.has(tenses.of(i)));
      if (right !== null) joined[i + 1] = { ...other, expression: right };
    }
  }
  return joined;
}

/** How many lexemes may part two days that something is ahead of: "ahead of Thursday's debate in Lidov and Saturday's". */
const EVES = 10;

/** "Ahead of Thursday's debate and Saturday's vote": the second day follows the first. */
function isNextEve(tenses: Tenses, found: readonly FoundExpression[], i: number, gap: number): boolean {
  return gap <= EVES && [found[i]!, found[i + 1]!].every(({ expression }, k) => {
    return expression.kind === 'weekday' && expression.shift === null && expression.week === undefined && tenses.of(i + k) === 'near';
  });
}

/** "May to", "May until the": the words between the two ends of a stretch or the parts of a list. */
function isRange({ word }: Lexemes, { joiners, the }: TimeWords, one: FoundExpression, other: FoundExpression): boolean {
  return joiners.has(word[one.next]!) && (other.first === one.next + 1 || word[one.next + 1] === the);
}

/** The first end with the year of the second: the same one, or the year before where it comes later in the year. */
function leftOf(one: TimeExpression, other: TimeExpression, firstDay: (expression: TimeExpression) => Day | null, listed: boolean): DateExpression | null {
  if (!isOpenDate(one) || other.kind !== 'date' || other.month === null || other.shift !== null) return null;
  const shared = other.year !== null || other.yearShift !== null;
  const earlier = one.month! > other.month || (one.month === other.month && one.day !== null && other.day !== null && one.day > other.day);
  if (other.year !== null) return { ...one, year: earlier ? other.year - 1 : other.year };
  if (shared || listed) return null;
  // The two ends of a stretch without a year lie on from each other.
  const last = firstDay(other);
  const year = last === null ? null : civilOf(last).year;
  return year === null ? null : { ...one, year: earlier ? year - 1 : year };
}

function isOpenDate(expression: TimeExpression): expression is DateExpression {
  return expression.kind === 'date' && expression.year === null && expression.month !== null && expression.shift === null && expression.yearShift === null;
}

/** "Monday and Tuesday of next week": the first is of the same week. */
function weekOf(one: TimeExpression, other: TimeExpression): TimeExpression | null {
  if (one.kind !== 'weekday' || other.kind !== 'weekday' || one.shift !== null || one.week !== undefined || one.weekday >= other.weekday) return null;
  return Math.abs(other.shift ?? 0) === 2 || other.week !== undefined ? { ...other, weekday: one.weekday } : null;
}

/**
 * "from next Monday to Friday", "planned for Monday and Tuesday", "next Monday and Tuesday": the weekday that follows the first; "every Monday and Friday":
 * every such weekday.
 */
function rightOf(one: TimeExpression, other: TimeExpression, ranged: boolean): TimeExpression | null {
  if (other.kind !== 'weekday' || other.shift !== null || other.week !== undefined) return null;
  if (one.kind === 'fixed' && one.type === 'SET' && /^XXXX-WXX-\d$/.test(one.value)) return { kind: 'fixed', type: 'SET', value: `XXXX-WXX-${other.weekday}` };
  return ranged && one.kind === 'weekday' ? { ...other, after: one } : null;
}

/** "the Monday after Easter": the first such day of the week behind a date. */
function weekdayBeside({ word }: Lexemes, words: TimeWords, { expression, next }: FoundExpression, other: FoundExpression): TimeExpression | null {
  if (expression.kind !== 'weekday' || expression.shift !== null || expression.week !== undefined || other.first !== next + 1) return null;
  const dated = other.expression.kind === 'holiday' || (other.expression.kind === 'date' && other.expression.day !== null);
  return dated && words.beside.has(word[next]!) && words.ago.get(word[next]!) === 1 ? { ...expression, after: other.expression } : null;
}

/** A length with the day it begins with or the stretch it lies in, or `null` where the words between tell neither. */
function layOn({ word }: Lexemes, words: TimeWords, one: FoundExpression, other: FoundExpression): FixedExpression | null {
  const length = one.expression;
  if (length.kind !== 'fixed' || length.type !== 'DURATION' || length.counted === undefined || !namesDays(other.expression)) return null;
  const between = word.slice(one.next, other.first).filter((form) => form !== ',' && form !== words.the);
  const steps = [length.counted];
  if (between.length === 1 && between[0] === words.of) {
    const edge = edgeOf(word, words, one);
    const direction = words.lastWords.has(edge) ? -1 : words.first.has(edge) ? 1 : null;
    return direction === null ? null : { ...length, laid: { steps, direction, how: 'inside', base: other.expression } };
  }
  const begins =
    between.length > 0 && between.every((form) => words.beginning.has(form) || form === words.from || form === words.on) && between[0] !== words.on;
  return begins ? { ...length, laid: { steps, direction: 1, how: 'from', base: other.expression } } : null;
}

function namesDays({ kind }: TimeExpression): boolean {
  return kind === 'date' || kind === 'weekday' || kind === 'holiday' || kind === 'relative' || kind === 'part' || kind === 'season' || kind === 'era';
}

/** The word that says which end of a stretch a length lies at: "the first two weeks". */
function edgeOf(word: readonly string[], words: TimeWords, { first }: FoundExpression): string {
  return words.determiners.has(word[first]!) ? word[first + 1]! : word[first]!;
}
