import type { Span } from '../../model/span.ts';
import { lexemesOf, type Lexemes } from '../../text/words/lexemes.ts';
import { dayOf, isDate } from '../days.ts';
import { inDayOrder } from '../expressions/day-order.ts';
import { findExpressions } from '../expressions/find.ts';
import {
  plainTense, plainWeekday, type DateExpression, type FoundExpression, type Tense, type TimeExpression, type ToldTense,
} from '../expressions/expression.ts';
import { endsSentence } from '../expressions/tense/sentence-end.ts';
import { tenseOfFound } from '../expressions/tense/tense.ts';
import type { TimeWords } from '../expressions/time-words.ts';
import { anniversaryClues } from './anniversary.ts';
import type { Clue, TellingClue, ToldDateClue } from './clue.ts';
import type { ClueWords } from './clue-words.ts';
import { afterClueAt } from './counted-after.ts';
import { datelineClue } from './dateline.ts';
import { monthClueAt } from './same-month.ts';
import { runningClues } from './running.ts';

/** How far the opening of a text reaches, in units; a blank line ends it sooner once it has told something. */
const LEAD = 420;
const SHORT = 60;
/** Only the beginning of a very long text is searched: a report says there what day it is of. */
const MOST = 60_000;

/** Finds what in the words of a report bounds its day. Quotations are passed over: their days are the speaker's. */
export function findClues(whole: string, timeWords: TimeWords, words: ClueWords): readonly Clue[] {
  const text = whole.slice(0, MOST);
  const lexemes = lexemesOf(text);
  const quoted = quotedSpans(text);
  const isQuoted = (span: Span): boolean => quoted.some((q) => q[0] < span[1] && span[0] < q[1]);
  const leadEnd = endOfLead(text);
  const clues: Clue[] = [];
  let [sentence, counted] = [0, 0];
  for (const found of inDayOrder(findExpressions(lexemes, timeWords))) {
    for (; counted < found.first; counted++) if (endsSentence(lexemes, counted, timeWords.tense)) sentence++;
    const span: Span = [lexemes.start[found.first]!, lexemes.end[found.next - 1]!];
    if (isQuoted(span)) continue;
    const dateline = datelineClue(text, found, span, words);
    const read = dateline !== null ? [dateline] : cluesOf(lexemes, found, { span, leadEnd, sentence }, timeWords);
    const told = read.filter((clue) => !isOncePlanned(text, clue, words));
    const month = told.length > 0 ? null : monthClueAt(lexemes, found, words);
    const after = span[0] < leadEnd ? afterClueAt(lexemes, found, sentence, words) : null;
    clues.push(...told, ...(month === null ? [] : [month]), ...(after === null ? [] : [after]));
  }
  return [...clues, ...anniversaryClues(lexemes, timeWords, words).filter((clue) => !isQuoted(clue.span)), ...runningClues(text, leadEnd, words)];
}

/** Where an expression stands. */
interface Place {
  readonly span: Span;
  readonly leadEnd: number;
  readonly sentence: number;
}

function cluesOf(lexemes: Lexemes, found: FoundExpression, { span, leadEnd, sentence }: Place, words: TimeWords): readonly Clue[] {
  const { first, next, expression } = found;
  const told = tenseOfFound(lexemes, found, words.tense);
  const tense = plainTense(told);
  const weekday = plainWeekday(expression);
  const lead = span[0] < leadEnd;
  if (weekday !== null) {
    const side = plainTense(told) === 'none' && told !== 'none' ? 'open' : tense;
    if (side === 'none') return [];
    const lasting = lexemes.word[first - 1] === words.tense.since ? { lasting: true as const } : {};
    return [{ kind: 'weekday', weekday: weekday.weekday, side, lead: lead && lexemes.word[next] !== "'s", sentence, ...lasting, span }];
  }
  const lasts = expression.kind !== 'relative' && lexemes.word[first - 1] === words.tense.since;
  const telling = lead && !lasts ? tellingClue(expression, tense, sentence, span) : null;
  const own = telling === null ? [] : [telling];
  return expression.kind === 'date' ? [...datesOf(expression, told, span), ...own] : own;
}

function datesOf(expression: DateExpression, told: ToldTense, span: Span): readonly Clue[] {
  const { year, month, day } = expression;
  if (expression.order === 'open') return [];
  const isPast = plainTense(told) === 'past' && year !== null && month !== null && day !== null && isDate(year, month, day);
  return [...(isPast ? [{ kind: 'past', day: dayOf(year, month, day), span } as const] : []), ...toldDate(expression, told, span)];
}

/** Units before a date in which is told that something was once planned for it. */
const PLAN_BEFORE = 80;

/** "A vote that was planned for May 3": the date may be over, and nothing took place on it. */
function isOncePlanned(text: string, clue: Clue, words: ClueWords): boolean {
  return clue.kind === 'told-date' && clue.side === 'future' && words.oncePlanned.test(text.slice(Math.max(0, clue.span[0] - PLAN_BEFORE), clue.span[0]));
}

/** The clue of a date that is told as ahead, or that stands right beside a verb of the past: a verb farther off may tell of something else. */
function toldDate({ year, month, day, yearShift, shift }: DateExpression, told: ToldTense, span: Span): readonly ToldDateClue[] {
  const side = told === 'future' || told === 'planned' || told === 'till' ? 'future' : told === 'done' ? 'past' : null;
  return side === null || month === null || day === null || yearShift !== null || shift !== null ? [] : [{ kind: 'told-date', side, year, month, day, span }];
}

/** "Yesterday", "last night", "this morning", a day and month without their year, and "last Friday" or a feast that is past. */
function tellingClue(expression: TimeExpression, tense: Tense, sentence: number, span: Span): TellingClue | null {
  const day = expression.kind === 'clock' && expression.on !== null ? expression.on : expression;
  const clue = (side: Tense): TellingClue => ({ kind: 'telling', expression: day, side, sentence, span });
  if (day.kind === 'weekday' && day.shift === -1 || day.kind === 'holiday' && day.year === null) return tense === 'past' ? clue('past') : null;
  if (day.kind === 'offset') return day.from?.kind === 'weekday' && day.unit === 'day' && day.direction > 0 ? clue('future') : null;
  if (day.kind === 'date') return day.year === null && day.month !== null && day.day !== null && day.to === null ? clue(tense) : null;
  if (day.kind !== 'relative' || day.named === true || (day.unit !== 'day' && day.unit !== 'night')) return null;
  return clue(day.by < 0 ? 'past' : day.by > 0 ? 'future' : tense);
}

function endOfLead(text: string): number {
  let start = 0;
  // Lines too short to tell anything come before the lead: names, places, days.
  for (let end = text.indexOf('\n\n'); end >= 0 && end - start < SHORT && end < LEAD; end = text.indexOf('\n\n', start)) start = end + 2;
  const first = text.indexOf('\n\n', start);
  if (first < 0 || first > start + LEAD) return Math.min(start + LEAD, text.length);
  const second = text.indexOf('\n\n', first + 2);
  return Math.min(text.length, second < 0 ? text.length : second, start + LEAD * 2);
}

/** What stands between marks of quotation, within one paragraph each. */
function quotedSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  let open = -1;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === '\n' && text[i + 1] === '\n') open = -1;
    else if (c === '“') open = i;
    else if (c === '”' || (c === '"' && open >= 0)) {
      if (open >= 0) spans.push([open, i + 1]);
      open = -1;
    } else if (c === '"') open = i;
  }
  return spans;
}
