import {
  COMPARED_WITH, DAY_OF_A_NOUN, DETERMINER_BEFORE, GERUND, LEADS_TO, LEANING_CLAUSE, MEASURED_FROM, MEASURED_SINCE, NAMES_A_HAPPENING, NOT_THEN, NOUN_BEHIND,
  OBJECT_BEFORE, OF_BEFORE, POSSESSIVE_BEHIND, PUT_OFF, RUNS_SINCE, SAID_THAT, STRETCH_JOINS, STRETCH_LEADS, STRETCH_TO_NOW, VERB_BETWEEN,
} from '../../language/en/time/happening-days.ts';
import { POSTED, POSTED_ALONE, POSTING_WORDS, PRINT_NOTICE, ZONES } from '../../language/en/page/day-lines.ts';
import { hullOf } from '../../calendar/edtf-days.ts';
import { parseEdtf } from '../../calendar/edtf.ts';
import { FUNCTION_WORDS, LEADING_ARTICLE } from '../../language/en/grammar/function-words.ts';
import { stem } from '../../language/en/words/stem.ts';
import type { Figure, Time } from '../../model/figure.ts';
import type { Quote } from '../../model/quote.ts';
import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { SpanIndex } from '../../text/span-index.ts';
import { contains, overlaps, trimSpan } from '../../text/span.ts';
import { wordsOf } from '../../text/words/words.ts';
import type { Word } from '../../text/words/words.ts';
import { clauseAround } from './clause.ts';

/** Shortest clause, in words outside the date, that says what happened. */
const SHORTEST = 4;
/** The same of a clause that is its whole sentence: "Hearings begin on May 11." */
const SHORTEST_SENTENCE = 2;
/** Longest stretch, in units, between such a preposition and the date. */
const NEAR = 160;
/** So many units at most stand before a time that opens its sentence. */
const OPENING = 6;
/** How far behind a date is looked, in units. */
const AFTER = 24;

/** A day that a report names, and what it tells of it. */
export interface Happening {
  readonly date: string;
  readonly what: string;
  readonly report: string;
  readonly span: Span;
  /** The stems of what is told, without the date and without who tells it. */
  readonly stems: ReadonlySet<string>;
  /** Those of them that are no part of a name or of an office. */
  readonly deeds: ReadonlySet<string>;
  /** The figures that it tells. */
  readonly figures: readonly Figure[];
  /** The other dates that it names. */
  readonly dates: readonly string[];
}

/** What a report tells of each day that it names, with the clause that the date governs. */
export function happeningsOf(report: Report): Happening[] {
  const sentences = new SpanIndex(report.sentences, (sentence) => [sentence]);
  const quoted = new SpanIndex(report.quotes.filter(({ kind }) => kind !== 'indirect'), ({ content }) => content);
  const telling = new SpanIndex(report.quotes.flatMap(({ source, cue }) => [...source, ...cue]), (place) => [place]);
  const points = report.times.filter(({ type }) => type === 'DATE' || type === 'TIME');
  const times = new SpanIndex(points, ({ span }) => [span]);
  const tellsSomething = teller(report.text, times);
  const named = namedIn(report);
  const figures = new SpanIndex(report.figures, ({ span }) => [span]);
  const told = points.filter((time) => time.edtf !== null && !isWide(time) && !isPartOfName(report, time)).flatMap((time): Happening[] => {
    const sentence = sentences.overlapping(time.span).find((span) => contains(span, time.span));
    if (
      sentence === undefined
      || isVagueInSpeech(report, quoted, time)
      || isPosted(report, time)
      || MEASURED_SINCE.test(report.text.slice(Math.max(sentence[0], time.span[0] - NEAR), time.span[0]))
      || MEASURED_FROM.test(report.text.slice(Math.max(sentence[0], time.span[0] - NEAR), time.span[0]))
      || DAY_OF_A_NOUN.test(report.text.slice(Math.max(sentence[0], time.span[0] - NEAR), time.span[0]))
      || COMPARED_WITH.test(report.text.slice(Math.max(sentence[0], time.span[0] - NEAR), time.span[0]))
      || PRINT_NOTICE.test(report.text.slice(Math.max(sentence[0], time.span[0] - NEAR), time.span[0]))
      || isStretch(report.text, time, times)
    ) {
      return [];
    }
    const others = times.overlapping(sentence).filter(({ edtf }) => edtf !== time.edtf);
    const clause = trimSpan(report.text, clauseAround(report.text, sentence, time.span));
    if (tellsApart(report, clause, time, others)) return [];
    const { span, what } = withOpening(report, quoted, toldBy(report.text, sentence, clause, time.span, others));
    if (!tellsSomething(span, isWhole(report.text, sentence, span) ? SHORTEST_SENTENCE : SHORTEST)) return [];
    const stems = stemsOf(report.text, span, time.span, telling.overlapping(span));
    const dates = others.flatMap((other) => (other.edtf !== null && contains(span, other.span) ? [other.edtf] : []));
    return [
      {
        date: time.edtf!,
        what,
        report: report.id,
        span,
        stems,
        deeds: new Set([...stems].filter((one) => !named.has(one))),
        figures: figures.overlapping(span),
        dates,
      },
    ];
  });
  return onePerTelling(told);
}

/** Longest office, in words, that is one: what is longer tells of the person. */
const LONGEST_OFFICE = 3;

/** The stems of the names and offices in a report. */
function namedIn({ entities }: Report): ReadonlySet<string> {
  const words = entities.flatMap(({ name, aliases, roles }) => [name, ...aliases, ...roles].filter((one) => one.split(' ').length <= LONGEST_OFFICE));
  return new Set(words.flatMap((one) => wordsOf(one, [0, one.length]).map(({ key }) => stem(key))));
}

/** Tells whether enough words of a clause stand outside all times that say more than when something was posted; asked once of the clause of many dates. */
function teller(text: string, times: SpanIndex<Time>): (span: Span, least: number) => boolean {
  const known = new Map<string, number>();
  const isTold = ({ key, start, end }: Word): boolean => !POSTING_WORDS.has(key) && !ZONES.has(key) && times.overlapping([start, end]).length === 0;
  return (span, least) => {
    const name = span.join();
    const told = known.get(name) ?? wordsOf(text, span).filter(isTold).length;
    known.set(name, told);
    return told >= least;
  };
}

/** True for a clause that is a sentence with its capital and its full stop. */
function isWhole(text: string, sentence: Span, span: Span): boolean {
  return span[0] - sentence[0] <= 1 && sentence[1] - span[1] <= 1 && /^\p{Lu}/u.test(text.slice(span[0], span[0] + 2)) && /\.$/.test(text.slice(...sentence).trimEnd());
}

/** Where the same words are told of several dates, the finest of them; of several years ("from 1966 to 1978") the first. Days are told each. */
function onePerTelling(happenings: readonly Happening[]): Happening[] {
  const finest = new Map<number, number>();
  for (const { span: [start], date } of happenings) finest.set(start, Math.min(finest.get(start) ?? GRAINS.length, grainOf(date)));
  const told = new Set<number>();
  return happenings.filter(({ span: [start], date }) => {
    const grain = grainOf(date);
    if (grain > finest.get(start)! || (grain === GRAINS.length && told.has(start))) return false;
    told.add(start);
    return true;
  });
}

/** So many days at most lie between the ends of a day, a week and a month. */
const GRAINS: readonly number[] = [0, 7, 31];

/** How fine a date is: 0 a day, 1 a week, 2 a month, 3 anything longer. */
function grainOf(date: string): number {
  const { first, last } = hullOf(parseEdtf(date)!);
  const grain = GRAINS.findIndex((most) => last - first <= most);
  return grain < 0 ? GRAINS.length : grain;
}

/** True for a month or year since which something runs, for the further end of a stretch, which its nearer end tells already, and for a day that another took the place of. */
function isStretch(text: string, { span: [start, end], edtf }: Time, times: SpanIndex<Time>): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  if (MONTH_OR_YEAR.test(edtf!) && RUNS_SINCE.test(before)) return true;
  if (STRETCH_LEADS.test(before) && PUT_OFF.test(before)) {
    return times.overlapping([end, end + AFTER]).some(({ span }) => span[0] >= end && STRETCH_JOINS.test(text.slice(end, span[0])));
  }
  const nearer = times.overlapping([Math.max(0, start - AFTER), start]).find(({ span }) => STRETCH_JOINS.test(text.slice(span[1], start)));
  if (nearer === undefined || !STRETCH_LEADS.test(text.slice(Math.max(0, nearer.span[0] - AFTER), nearer.span[0]))) return false;
  // What is put off is told of the new day, where the sentence tells of nothing else that has a day.
  const lead: Span = [Math.max(0, nearer.span[0] - NEAR), nearer.span[0]];
  return !PUT_OFF.test(text.slice(...lead)) || times.overlapping(lead).some(({ span }) => span[1] < nearer.span[0] && PUT_OFF.test(text.slice(span[1], nearer.span[0])));
}

/** "Sept. 11, 2031". */
const DAY_OF_YEAR = /^\p{Lu}\p{L}+\.? \d{1,2},? \d{4}$/u;

const MONTH_OR_YEAR = /^\d{4}(?:-\d\d)?$/;

/** True for the day on which a page was posted ("Updated: 11 May 2031"), on which nothing that it tells happened. */
function isPosted({ text }: Report, { span: [start] }: Time): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  return POSTED.test(before) && POSTED_ALONE.test(before);
}

/**
 * The words that tell what happened then: the clause of the date, or the part of it that no other date governs; where the clause leans on the one
 * before, the sentence.
 */
function toldBy(text: string, sentence: Span, clause: Span, time: Span, others: readonly Time[]): { readonly span: Span; readonly what: string } {
  const start = startBehind(text, sentence, clause, time, others);
  if (start !== null) return { span: [start, clause[1]], what: `\u2026 ${text.slice(start, clause[1])}` };
  const span = governed(text, leans(text, sentence, clause) ? sentence : clause, time);
  return { span, what: text.slice(span[0], span[1]) };
}

/**
 * Where the words of this date begin behind those of another: a leaning clause, what somebody "said on Monday that", or what follows a comma where
 * the sentence opens with another time.
 */
function startBehind(text: string, sentence: Span, clause: Span, time: Span, others: readonly Time[]): number | null {
  const other = others.findLast(({ span }) => span[1] <= time[0]);
  if (other === undefined) return null;
  if (other.span[1] <= clause[0]) return leans(text, sentence, clause) ? clause[0] : null;
  const between = text.slice(other.span[1], time[0]);
  const that = SAID_THAT.exec(between);
  if (that !== null) return other.span[1] + that[0].length;
  const leads = [...between.matchAll(LEADS_TO)].at(-1);
  if (leads !== undefined) return other.span[1] + leads.index;
  const opens = text.slice(sentence[0], other.span[0]).trim().length <= OPENING && between.lastIndexOf(', ');
  return opens === false || opens < 0 ? null : other.span[1] + opens + 2;
}

/** True for a clause that cannot be read without the one before it: joined on, or cut off within the sentence. */
function leans(text: string, sentence: Span, clause: Span): boolean {
  const words = text.slice(clause[0], clause[1]);
  return LEANING_CLAUSE.test(words) || (clause[0] > sentence[0] && /^\p{Ll}/u.test(words));
}

/** Most units by which a telling is opened to the left. */
const LONGEST_OPENING = 320;

/** A telling that begins amid quoted words, with the words from where they open: "“Talk to us. Talking is free,” she said on Thursday". */
function withOpening(
  { text }: Report,
  quoted: SpanIndex<Quote>,
  told: { readonly span: Span; readonly what: string },
): { readonly span: Span; readonly what: string } {
  const [start, end] = told.span;
  const words = quoted
    .overlapping([start, start + 1])
    .flatMap(({ content }) => content)
    .find(([from, to]) => from < start && start < to && to < end);
  if (words === undefined) return told;
  const from = words[0] - (OPENING_MARK.test(text.slice(words[0] - 1, words[0])) ? 1 : 0);
  return start - from > LONGEST_OPENING ? told : { span: [from, end], what: text.slice(from, end) };
}

const OPENING_MARK = /["\u201c\u2018'\u00ab]/;

/** The stems of what is told, without the date, and without who tells it and that it is told, which say nothing of what happened. */
function stemsOf(text: string, span: Span, time: Span, telling: readonly Span[]): ReadonlySet<string> {
  const words = wordsOf(text, span).filter(
    (word) => (word.end <= time[0] || word.start >= time[1]) && !telling.some((place) => overlaps(place, [word.start, word.end])),
  );
  return new Set(words.filter((word) => !FUNCTION_WORDS.has(word.key)).map((word) => stem(word.key)));
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
  return (/^\d{4}$/.test(edtf!) && /^\d{4}$/.test(words)) || (/\d$/.test(words) && OBJECT_BEFORE.test(text.slice(Math.max(0, span[0] - AFTER), span[0])));
}

/**
 * A stretch that leads up to now, or a date that only tells a thing apart: "the January flood", "was not linked to the one of 9 March", and
 * "Tuesday's storm" where the sentence has a day of its own.
 */
function tellsApart({ text }: Report, clause: Span, { span }: Time, others: readonly Time[]): boolean {
  const before = text.slice(clause[0], span[0]) + (LEADING_ARTICLE.exec(text.slice(...span))?.[0] ?? '');
  // "the Sept. 11, 2031, flood": the comma closes the year.
  const behind = text.slice(span[1], span[1] + AFTER).replace(DAY_OF_YEAR.test(text.slice(...span)) ? /^,/ : '', '');
  if (STRETCH_TO_NOW.test(text.slice(...span)) || NOT_THEN.test(text.slice(Math.max(clause[0], span[0] - NEAR), span[0]))) return true;
  if (POSSESSIVE_BEHIND.test(behind)) return others.some(({ edtf }) => edtf !== null);
  return (DETERMINER_BEFORE.test(before) && NOUN_BEHIND.test(behind)) || (OF_BEFORE.test(before) && VERB_BETWEEN.test(before));
}

/** "Today" or "in December" in somebody's words leans on the day of the words, which may be another than the report's. */
function isVagueInSpeech({ text }: Report, quoted: SpanIndex<Quote>, { span, edtf }: Time): boolean {
  return (
    (/[/[]/.test(edtf!) || !/\d/.test(text.slice(...span))) && quoted.overlapping(span).some(({ content }) => content.some((part) => contains(part, span)))
  );
}

/**
 * A happening that is only named ("the third anniversary of the flood on March 3"): what stands behind the last preposition before the date, where no
 * verb comes between.
 */
function governed(text: string, clause: Span, time: Span): Span {
  const from = Math.max(clause[0], time[0] - NEAR);
  const before = text.slice(from, time[0]);
  const last = [...before.matchAll(NAMES_A_HAPPENING)].at(-1);
  if (last === undefined) return clause;
  const start = last.index + last[0].length;
  const named = before.slice(start);
  if (VERB_BETWEEN.test(named) || GERUND.test(named) || named.trim().split(/\s+/).length < 2) return clause;
  return [from + start, time[1]];
}
