import type { Time } from '../../../model/figure.ts';
import type { Evidence, Report } from '../../../model/report.ts';
import type { AfterClue, Clue } from '../../../calendar/clues/clue.ts';
import { leadWeekday, publishedAfter } from '../../../calendar/clues/publication.ts';
import { agreesWithToldDates } from '../../../calendar/clues/told-dates.ts';
import { formatDay, parseDay, weekdayOf, type Day } from '../../../calendar/days.ts';
import { edtfOfDays, intersectEdtf } from '../../../calendar/edtf-days.ts';
import { formatEdtf, parseEdtf } from '../../../calendar/edtf.ts';
import { FUNCTION_WORDS } from '../../../language/en/grammar/function-words.ts';
import { DAYS_FROM } from '../../../language/en/time/relative-days.ts';
import { stem } from '../../../language/en/words/stem.ts';
import type { Span } from '../../../model/span.ts';
import { wordsOf } from '../../../text/words/words.ts';
import type { Fixed } from './fixed.ts';
import type { Group } from './group.ts';

/** "Two weeks after" is so many days more or less; "three days after" is not. */
const ROUGH = 3;
/** Of the words that name what is counted from, so many stand at least where another report tells of its day, and so large a share. */
const SHARED = 2;
const SHARE = 0.5;
/** Most reports of a story that are read for what they tell, and most times of one of them. */
const MOST = 200;

/** What a report counts its own day from, and who tells when that was. */
export interface CountedFrom {
  readonly clue: AfterClue;
  readonly day: Day;
  readonly lenders: readonly Report[];
}

/**
 * What the opening of a report counts from ("two weeks after the truce was signed in Lidov"), where other reports of its running story tell in those words
 * when that was, all of one day; `null` where it counts from nothing that is told.
 */
export function countedFrom(report: Report, clues: readonly Clue[], story: Group): CountedFrom | null {
  const clue = clues.find((one) => one.kind === 'after');
  if (clue === undefined) return null;
  const named = [...new Set(clue.words.filter((word) => !FUNCTION_WORDS.has(word)).map(stem))];
  const lenders = named.length === 0 ? [] : story.happened().all.slice(0, MOST).filter((other) => other.id !== report.id && tellsOf(other, named));
  const days = new Set(lenders.map(({ happened }) => parseDay(happened!)!));
  const [day] = days;
  return day === undefined || days.size > 1 ? null : { clue, day, lenders };
}

/** True where the sentence by which a report is dated names what is counted from and counts from nothing itself, and no other tells of it on an earlier day. */
function tellsOf(report: Report, named: readonly string[]): boolean {
  const { text, sentences, evidence } = report;
  const span = evidence.happened.find(({ accepted, span: at }) => accepted && at !== undefined)?.span;
  const sentence = span === undefined ? undefined : sentences.find(([from, end]) => from <= span[0] && span[1] <= end);
  if (sentence === undefined || text.slice(...sentence).search(DAYS_FROM) >= 0) return false;
  return namesIt(text, sentence, named) && !earlierTimes(report).some(({ span: [at] }) => {
    const other = sentences.find(([from, end]) => from <= at && at < end);
    return other !== undefined && namesIt(text, other, named);
  });
}

function namesIt(text: string, sentence: Span, named: readonly string[]): boolean {
  const told = new Set(wordsOf(text, sentence).map(({ key }) => stem(key)));
  const shared = named.filter((one) => told.has(one)).length;
  return shared >= Math.min(SHARED, named.length) && shared >= SHARE * named.length;
}

/** The first few times of a report that are of days before that of what it tells. */
function earlierTimes({ times, happened }: Report): readonly Time[] {
  const day = parseDay(happened!)!;
  return times.slice(0, MOST).filter(({ edtf }) => edtf !== null && (parseDay(edtf) ?? day) < day);
}

/** Dates a report by what it counts from; `null` where no day so far from there fits its words. */
export function dateByCount(report: Report, clues: readonly Clue[], { clue, day, lenders }: CountedFrom): Fixed | null {
  const rough = clue.exact ? 0 : ROUGH;
  const lead = leadWeekday(clues);
  const around = Array.from({ length: 2 * rough + 1 }, (_, i) => day + clue.days - rough + i);
  const days = around.filter((one) => (lead === null || weekdayOf(one) === lead.weekday) && agreesWithToldDates(clues, one));
  if (days.length === 0) return null;
  const published = lead === null ? [...days, days.at(-1)! + 1] : publishedAfter(days, clues, report.dateline !== null).days;
  const before = report.published === null ? null : parseEdtf(report.published);
  const possible = edtfOfDays(published)!;
  const left = before === null ? possible : intersectEdtf(before, possible);
  if (left === null) return null;
  const value = formatEdtf(edtfOfDays(days)!);
  const steps: Evidence[] = [
    ...lenders.slice(0, 3).map((other): Evidence => {
      const span = other.evidence.happened.find(({ accepted }) => accepted)?.span;
      return { value: formatDay(day), why: 'the day that this report counts from, by another report', report: other.id, ...(span === undefined ? {} : { span }), accepted: true };
    }),
    { value, why: `this report counts ${clue.days} days from there${clue.exact ? '' : ', more or less'}`, span: clue.span, accepted: true },
    ...(lead === null ? [] : [{ value, why: 'the day of the week that the lead names', span: lead.span, accepted: true }]),
  ];
  return { published: formatEdtf(left), happened: value, evidence: { published: steps, happened: steps } };
}
