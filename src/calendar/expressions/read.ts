import type { Time } from '../../model/figure.ts';
import type { Edtf } from '../../model/span.ts';
import { lexemesOf, type Lexemes } from '../../text/words/lexemes.ts';
import { dayOf, type Day } from '../days.ts';
import { daysOf, edtfOfRanges, hullOf, rangesOf, type DayRange } from '../edtf-days.ts';
import { formatEdtf, parseEdtf } from '../edtf.ts';
import { inDayOrder } from './day-order.ts';
import { farWeekday, withNextWeek } from './tense/far-weekday.ts';
import { findExpressions } from './find.ts';
import { plainTense, plainWeekday, type FoundExpression, type ReportedQuarterExpression, type ToldTense, type YearPartExpression } from './expression.ts';
import { joinExpressions } from './join.ts';
import { withKnownYear } from './known-days.ts';
import { NamedLast } from './named.ts';
import { resolveExpression } from './resolve/resolve.ts';
import type { Resolved } from './resolve/resolved.ts';
import { hangsOnTense, Tenses } from './tense/tense.ts';
import { ofNoWeek, sayingDays } from './sayings.ts';
import { ToldWeekdays } from './told-weekdays.ts';
import type { TimeWords } from './time-words.ts';

/** Two days that share neither year, month, week nor day: what an expression says of both alike needs no anchor. */
const UNKNOWN_ANCHORS: readonly Day[] = [dayOf(1913, 4, 9), dayOf(2088, 11, 26)];
const MOST_ANCHORS = 31;

/**
 * Finds the expressions of time in a text and gives each its value as seen from the day of the report.
 * `anchor` is that day in EDTF. Where it leaves several days possible, a value holds what is the same for all of them, with X in
 * the place of what is not, and `edtf` all that remains possible; where it is `null`, only what needs no anchor has a value in full.
 */
export function readTimes(text: string | Lexemes, anchor: Edtf | null, words: TimeWords): readonly Time[] {
  const lexemes = typeof text === 'string' ? lexemesOf(text) : text;
  const anchors = anchorsOf(anchor);
  const named = new NamedLast();
  let quarter: NamedQuarter | null = null;
  const found = inDayOrder(findExpressions(lexemes, words));
  const tenses = new Tenses(lexemes, words.tense, found);
  const weekdays = new ToldWeekdays(lexemes, words.tense);
  const sayings = sayingDays(lexemes, found, words.tense);
  const far = anchors.unknown || anchors.days.length > 1 ? null : farWeekday(found, lexemes.start, tenses, anchors.days[0]!);
  return joinExpressions(lexemes, words, found, tenses, anchors.unknown ? null : anchors.days[0]!).flatMap((one, i) => {
    if (named.isAstray(one)) return [];
    quarter = quarterAfter(quarter, one, anchors.days[0]!);
    one = withKnownYear(lexemes, words.knownDays, inQuarter(quarter, one), anchors.days[0]!);
    const tense = hangsOnTense(one.expression) ? tenses.of(i) : 'none';
    const seen = isOfBirth(lexemes, one, words) ? NO_ANCHORS : anchors;
    const told = named.resolve(one, () => plainTense(tenses.of(i)) === 'past') ?? resolveFrom(one, seen, tense);
    const open = far !== null && (plainTense(tense) === 'past' || tense === 'none') && plainWeekday(one.expression)?.weekday === far
      ? withNextWeek(told)
      : told;
    const resolved = sayings.has(i) ? ofNoWeek(one, open) : weekdays.narrow(one, open, () => tenses.of(i));
    named.note(one, resolved);
    weekdays.note(one, resolved);
    return [{ span: [lexemes.start[one.first]!, lexemes.end[one.next - 1]!], ...resolved }];
  });
}

/** "Born on May 5": the year is the one thing that the report's day does not tell. */
function isOfBirth({ word }: Lexemes, { first, expression }: FoundExpression, { tense: { birth, on, in: within } }: TimeWords): boolean {
  if (expression.kind !== 'date' || expression.year !== null || expression.month === null) return false;
  if (expression.yearShift !== null || expression.shift !== null) return false;
  return birth.has(word[word[first - 1] === on || word[first - 1] === within ? first - 2 : first - 1] ?? '');
}

/** The quarter that the text named last, and where. */
interface NamedQuarter {
  readonly expression: YearPartExpression;
  readonly at: number;
}

/** How many lexemes a named quarter still tells which quarter "a year ago" means. */
const QUARTER_REACH = 120;

function quarterAfter(quarter: NamedQuarter | null, { expression, first }: FoundExpression, anchor: Day): NamedQuarter | null {
  if (expression.kind !== 'part' || expression.unit !== 'quarter' || (expression.shift ?? 0) !== 0) return quarter;
  const days = parseEdtf(resolveExpression(expression, anchor, 'none').edtf ?? '');
  // Results are of a quarter that is over; one to come does not become the quarter in hand.
  return days !== null && hullOf(days).last > anchor + 31 ? quarter : { expression, at: first };
}

/** "the quarter" and, in a comparison of results, "a year ago" mean the quarter that was named last, or that of the year before. */
function inQuarter(quarter: NamedQuarter | null, found: FoundExpression): FoundExpression {
  const { expression, first } = found;
  if (quarter === null) return found;
  const ago =
    expression.kind === 'offset' && expression.unit === 'year' && expression.count === 1 && expression.direction < 0 && first - quarter.at < QUARTER_REACH;
  if (!ago && expression.kind !== 'reported-quarter') return found;
  const years = ago ? -1 : (expression as ReportedQuarterExpression).years;
  return { ...found, expression: { ...quarter.expression, yearsBefore: -years } };
}

interface Anchors {
  readonly days: readonly Day[];
  /** True when the days stand for no knowledge at all. */
  readonly unknown: boolean;
}

const NO_ANCHORS: Anchors = { days: UNKNOWN_ANCHORS, unknown: true };

function anchorsOf(anchor: Edtf | null): Anchors {
  const value = anchor === null ? null : parseEdtf(anchor);
  if (value === null) return NO_ANCHORS;
  const all = daysOf(value, MOST_ANCHORS);
  if (all !== null) return { days: all, unknown: false };
  const { first, last } = hullOf(value);
  return Number.isFinite(first) && Number.isFinite(last) ? { days: [first, last], unknown: false } : NO_ANCHORS;
}

function resolveFrom({ expression }: FoundExpression, { days, unknown }: Anchors, tense: ToldTense): Resolved {
  const first = resolveExpression(expression, days[0]!, tense);
  if (days.length === 1 || (expression.kind === 'fixed' && expression.laid === undefined) || expression.kind === 'era') return first;
  const all = days.map((day) => resolveExpression(expression, day, tense));
  const value = all.reduce((known, { value: other }) => commonValue(known, other), first.value);
  return { type: first.type, value, edtf: unknown ? commonEdtf(all) : joinEdtf(all) };
}

/** The fields of a value, each with the sign before it: 2016, -05, T10. */
const FIELDS = /^[^-T/]+|[-T/][^-T/]*/g;

/** What two values share, field by field, with X for each character of a field in which they differ. */
function commonValue(a: string, b: string): string {
  if (a === b) return a;
  const [x, y] = [a.match(FIELDS) ?? [a], b.match(FIELDS) ?? [b]];
  if (x.length !== y.length) return 'XXXX';
  return x.map((field, i) => (field === y[i] ? field : field.replace(/\d/g, 'X'))).join('');
}

/** What seen from every day is the same; of a length laid on the day of the report nothing is. */
function commonEdtf(all: readonly Resolved[]): Edtf | null {
  const { edtf } = all[0]!;
  return all.every((other) => other.edtf === edtf) ? edtf : null;
}

function joinEdtf(all: readonly Resolved[]): Edtf | null {
  const ranges: DayRange[] = [];
  for (const { edtf } of all) {
    const value = edtf === null ? null : parseEdtf(edtf);
    if (value === null) return null;
    ranges.push(...rangesOf(value));
  }
  const joined = edtfOfRanges(ranges);
  return joined === null ? null : formatEdtf(joined);
}
