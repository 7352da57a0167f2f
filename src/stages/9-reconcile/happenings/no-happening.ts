import { hullOf } from '../../../calendar/edtf-days.ts';
import { parseEdtf } from '../../../calendar/edtf.ts';
import { LEADING_ARTICLE } from '../../../language/en/grammar/function-words.ts';
import { POSTED, POSTED_ALONE, PRINT_NOTICE } from '../../../language/en/page/day-lines.ts';
import {
  ABOUT_BEFORE, ASIDE_ON_NAME, CALLED_OFF_DUE, CALLED_OFF_THEN, COMPARED_WITH, COUNTED_FROM_THING, DAY_OF_A_NOUN, DETERMINER_BEFORE, EARLIER_THAN, FEAST_NAME, HAD_HE, IN_PLACE_OF, KIND_BY_FEAST,
  MEASURED_FROM, MEASURED_SINCE, MORE_THAN_THEN, NO_ANSWER, NOT_ON, NOT_OVERNIGHT, NOT_THEN, NOUN_BEHIND, OBJECT_BEFORE, OF_BEFORE, PLANNED_FOR, POSSESSIVE_BEHIND, PUT_OFF, RUNS_SINCE,
  STRETCH_JOINS, STRETCH_LEADS, STRETCH_TO_NOW, UNREAL_THEN, VERB_BETWEEN,
} from '../../../language/en/time/happening-days.ts';
import type { Time } from '../../../model/figure.ts';
import type { Quote } from '../../../model/quote.ts';
import type { Report } from '../../../model/report.ts';
import type { Span } from '../../../model/span.ts';
import type { SpanIndex } from '../../../text/span-index.ts';
import { contains } from '../../../text/span.ts';

/** How far before a date is looked, in units. */
const NEAR = 160;
/** How far behind one. */
const AFTER = 24;

/** Before a date: it is the day that something is measured by or set beside, the day of a noun, or that of a printed page. */
const OTHERS_DAYS: readonly RegExp[] = [MEASURED_SINCE, MEASURED_FROM, DAY_OF_A_NOUN, COMPARED_WITH, MORE_THAN_THEN, PRINT_NOTICE, CALLED_OFF_DUE, NOT_ON, COUNTED_FROM_THING];

/** True for a time of which nothing is told to have happened then, by what stands in it and around it. */
export function tellsNoHappening(report: Report, sentence: Span, time: Time, quoted: SpanIndex<Quote>, times: SpanIndex<Time>): boolean {
  if (isWide(time) || isPartOfName(report, time) || isVagueInSpeech(report, quoted, time) || isPosted(report, time)) return true;
  const before = report.text.slice(Math.max(sentence[0], time.span[0] - NEAR), time.span[0]);
  if (PLANNED_FOR.test(before) && CALLED_OFF_THEN.test(report.text.slice(time.span[1], sentence[1]))) return true;
  if (isUndone(report, sentence, time, before) || isOfAside(report, sentence, time, before)) return true;
  return OTHERS_DAYS.some((pattern) => pattern.test(before)) || isOldDay(report, time, times) || isStretch(report, time, times);
}

/** True for the day of what did not come about ("would have opened on Friday", "had he flown on Friday"), of no answer, and of a night that a saying names. */
function isUndone({ text }: Report, sentence: Span, { span: [start, end] }: Time, before: string): boolean {
  if (UNREAL_THEN.test(before) || HAD_HE.test(text.slice(sentence[0], start)) || NO_ANSWER.test(before)) return true;
  return NIGHT_GONE.test(text.slice(start, end)) && NOT_OVERNIGHT.test(before);
}

const NIGHT_GONE = /^overnight$/i;

/** True for the day of a noun in an aside on a name, of which the sentence tells nothing: "Quill, a candidate in the primary on June 3, announced". */
function isOfAside({ text }: Report, [, last]: Span, { span: [, end] }: Time, before: string): boolean {
  return ASIDE_ON_NAME.test(before) && /^,\s/.test(text.slice(end, Math.min(last, end + 2)));
}

/**
 * True for a month or year since which something runs, or before which it was, for the further end of a stretch, which its nearer end tells already, and for a day that another
 * took the place of.
 */
function isStretch({ text, published }: Report, { span: [start, end], edtf }: Time, times: SpanIndex<Time>): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  if (MONTH_OR_YEAR.test(edtf!) && (RUNS_SINCE.test(before) || (isPast(edtf!, published) && EARLIER_THAN.test(before)))) return true;
  if (STRETCH_LEADS.test(before) && PUT_OFF.test(before)) {
    return times.overlapping([end, end + AFTER]).some(({ span }) => span[0] >= end && STRETCH_JOINS.test(text.slice(end, span[0])));
  }
  const nearer = times.overlapping([Math.max(0, start - AFTER), start]).find(({ span }) => STRETCH_JOINS.test(text.slice(span[1], start)));
  if (nearer === undefined || !STRETCH_LEADS.test(text.slice(Math.max(0, nearer.span[0] - AFTER), nearer.span[0]))) return false;
  // What is put off is told of the new day, where the sentence tells of nothing else that has a day.
  const lead: Span = [Math.max(0, nearer.span[0] - NEAR), nearer.span[0]];
  if (!PUT_OFF.test(text.slice(...lead))) return true;
  return times.overlapping(lead).some(({ span }) => span[1] < nearer.span[0] && PUT_OFF.test(text.slice(span[1], nearer.span[0])));
}

/** "Brought forward to May 3 from June 9": the day that another took the place of. */
function isOldDay({ text }: Report, { span: [start] }: Time, times: SpanIndex<Time>): boolean {
  const newer = times.overlapping([Math.max(0, start - AFTER), start]).find(({ span }) => span[1] <= start && IN_PLACE_OF.test(text.slice(span[1], start)));
  return newer !== undefined && PUT_OFF.test(text.slice(Math.max(0, newer.span[0] - NEAR), newer.span[0]));
}

/** True for a month or year that was over when the report was written, as far as both are known. */
function isPast(edtf: string, published: string | null): boolean {
  return published !== null && /^\d{4}/.test(published) && edtf < published.slice(0, edtf.length);
}

/** "Sept. 11, 2031". */
const DAY_OF_YEAR = /^\p{Lu}\p{L}+\.? \d{1,2},? \d{4}$/u;

const MONTH_OR_YEAR = /^\d{4}(?:-\d\d)?$/;

/** True for the day on which a page was posted ("Updated: 11 May 2031"), on which nothing that it tells happened. */
function isPosted({ text }: Report, { span: [start] }: Time): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  return POSTED.test(before) && POSTED_ALONE.test(before);
}

/** A decade or century says too little of when. */
function isWide(time: Time): boolean {
  const value = parseEdtf(time.edtf!);
  if (value === null) return true;
  const { first, last } = hullOf(value);
  return last - first > 400;
}

/** A year that is part of a name ("pre-1991 borders", "the 2022 flood") says when the thing named was, not when the clause happened. */
function isPartOfName({ text }: Report, { span, edtf }: Time): boolean {
  if (/[\p{L}\p{Pd}]$/u.test(text.slice(Math.max(0, span[0] - 1), span[0])) || /^\p{L}+\p{Pd}\d/u.test(text.slice(span[0], span[1]))) return true;
  if (!NOUN_BEHIND.test(text.slice(span[1], span[1] + AFTER))) return false;
  const words = text.slice(span[0], span[1]);
  if (FEAST_NAME.test(words) && KIND_BY_FEAST.test(text.slice(span[1], span[1] + AFTER))) return true;
  return (/^\d{4}$/.test(edtf!) && /^\d{4}$/.test(words)) || (/\d$/.test(words) && OBJECT_BEFORE.test(text.slice(Math.max(0, span[0] - AFTER), span[0])));
}

/**
 * A stretch that leads up to now, or a date that only tells a thing apart: "the January flood", "was not linked to the one of 9 March", and
 * "Tuesday's storm" where the sentence has a day of its own.
 */
export function tellsApart({ text }: Report, clause: Span, { span }: Time, others: readonly Time[]): boolean {
  const before = text.slice(clause[0], span[0]) + (LEADING_ARTICLE.exec(text.slice(...span))?.[0] ?? '');
  // "the Sept. 11, 2031, flood": the comma closes the year.
  const behind = text.slice(span[1], span[1] + AFTER).replace(DAY_OF_YEAR.test(text.slice(...span)) ? /^,/ : '', '');
  if (STRETCH_TO_NOW.test(text.slice(...span)) || NOT_THEN.test(text.slice(Math.max(clause[0], span[0] - NEAR), span[0]))) return true;
  if (POSSESSIVE_BEHIND.test(behind)) return ABOUT_BEFORE.test(before) || others.some(({ edtf }) => edtf !== null);
  return (DETERMINER_BEFORE.test(before) && NOUN_BEHIND.test(behind)) || (OF_BEFORE.test(before) && VERB_BETWEEN.test(before));
}

/** "Today" or "in December" in somebody's words leans on the day of the words, which may be another than the report's. */
function isVagueInSpeech({ text }: Report, quoted: SpanIndex<Quote>, { span, edtf }: Time): boolean {
  return (
    (/[/[]/.test(edtf!) || !/\d/.test(text.slice(...span))) && quoted.overlapping(span).some(({ content }) => content.some((part) => contains(part, span)))
  );
}
