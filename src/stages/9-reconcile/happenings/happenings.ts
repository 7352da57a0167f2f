import { hullOf } from '../../../calendar/edtf-days.ts';
import { parseEdtf } from '../../../calendar/edtf.ts';
import { FUNCTION_WORDS } from '../../../language/en/grammar/function-words.ts';
import { POSTING_WORDS, ZONES } from '../../../language/en/page/day-lines.ts';
import { DAYS_JOIN, DENIES_DEED, LEADING_RULE, SUPPOSES_DEED, WHEN_BEHIND } from '../../../language/en/time/happening-days.ts';
import { stem } from '../../../language/en/words/stem.ts';
import type { Figure, Time } from '../../../model/figure.ts';
import type { Mention, Quote } from '../../../model/quote.ts';
import type { Report } from '../../../model/report.ts';
import type { Span } from '../../../model/span.ts';
import { SpanIndex } from '../../../text/span-index.ts';
import { contains, overlaps, trimSpan } from '../../../text/span.ts';
import { wordsOf } from '../../../text/words/words.ts';
import type { Word } from '../../../text/words/words.ts';
import { clauseAround } from '../clause.ts';
import { tellsApart, tellsNoHappening } from './no-happening.ts';
import { withSubject } from './named-subject.ts';
import { shortestOf, toldBy, withOpening } from './told.ts';
import type { Told } from './told.ts';

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
  /** True where the date is that on which somebody said it: "…, the port said on Friday". */
  readonly isOfTelling: boolean;
  /** Whether it tells of the deed as done or to come, denies it, or only supposes or wishes it. */
  readonly mood: 'told' | 'denied' | 'supposed';
}

/** What a report tells of each day that it names, with the clause that the date governs. */
export function happeningsOf(report: Report): Happening[] {
  const places = placesIn(report);
  const named = namedIn(report);
  const tellsSomething = teller(report.text, places.times);
  return onePerTelling(
    places.points.flatMap((time): Happening[] => {
      const told = toldOn(report, places, time, tellsSomething);
      if (told === null) return [];
      const { span, what, others } = told;
      const stems = stemsOf(report.text, span, time.span, places.telling.overlapping(span));
      return [
        {
          date: time.edtf!,
          what,
          report: report.id,
          span,
          stems,
          deeds: new Set([...stems].filter((one) => !named.has(one))),
          figures: places.figures.overlapping(span),
          isOfTelling: isOfTelling(report.text, time.span, places.telling),
          mood: DENIES_DEED.test(what) ? 'denied' : SUPPOSES_DEED.test(what) ? 'supposed' : 'told',
          dates: others.flatMap((other) => (other.edtf !== null && contains(span, other.span) ? [other.edtf] : [])),
        },
      ];
    }),
  );
}

/** Where things stand in a report, to be looked up by place. */
interface Places {
  /** The days and times that it names. */
  readonly points: readonly Time[];
  readonly times: SpanIndex<Time>;
  readonly sentences: SpanIndex<Span>;
  /** Quotations in the words of somebody. */
  readonly quoted: SpanIndex<Quote>;
  /** The words that tell who said something and that it was said. */
  readonly telling: SpanIndex<Span>;
  readonly figures: SpanIndex<Figure>;
  readonly names: SpanIndex<Mention>;
}

function placesIn(report: Report): Places {
  const points = withDaysJoined(report.text, report.times.filter(({ type }) => type === 'DATE' || type === 'TIME'));
  return {
    points,
    times: new SpanIndex(points, ({ span }) => [span]),
    sentences: new SpanIndex(report.sentences, (sentence) => [sentence]),
    quoted: new SpanIndex(report.quotes.filter(({ kind }) => kind !== 'indirect'), ({ content }) => content),
    telling: new SpanIndex(report.quotes.flatMap(({ source, cue }) => [...source, ...cue]), (place) => [place]),
    figures: new SpanIndex(report.figures, ({ span }) => [span]),
    names: new SpanIndex(report.names, ({ span }) => [span]),
  };
}

/** "On March 12 and 13": two days in a row of which one thing is told are one stretch. */
function withDaysJoined(text: string, points: readonly Time[]): readonly Time[] {
  const joined: Time[] = [];
  for (const time of points) {
    const before = joined.at(-1);
    const isNext = before !== undefined && DAYS_JOIN.test(text.slice(before.span[1], time.span[0])) && isDayAfter(before.edtf, time.edtf);
    if (isNext) joined[joined.length - 1] = { ...before, span: [before.span[0], time.span[1]], edtf: `${before.edtf}/${time.edtf}` };
    else joined.push(time);
  }
  return joined;
}

/** True for two days of which the second follows the first. */
function isDayAfter(one: string | null, other: string | null): boolean {
  if (one === null || other === null || !DAY.test(one) || !DAY.test(other)) return false;
  const [first, next] = [hullOf(parseEdtf(one)!), hullOf(parseEdtf(other)!)];
  return next.first - first.last === 1;
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/** The words that tell what happened on a day, with the other times of their sentence; `null` for a day on which nothing is told to have happened. */
function toldOn(report: Report, places: Places, time: Time, tellsSomething: Teller): (Told & { readonly others: readonly Time[] }) | null {
  const { times, sentences, quoted } = places;
  if (time.edtf === null) return null;
  const sentence = sentences.overlapping(time.span).find((span) => contains(span, time.span));
  if (sentence === undefined || tellsNoHappening(report, sentence, time, quoted, times)) return null;
  const others = times.overlapping(sentence).filter(({ edtf }) => edtf !== time.edtf);
  const clause = trimSpan(report.text, clauseOf(report.text, sentence, time.span));
  if (tellsApart(report, clause, time, others)) return null;
  const told = withOpening(report, quoted, toldBy(report.text, sentence, clause, time.span, others));
  if (!tellsSomething(told.span, shortestOf(report.text, sentence, told.span))) return null;
  return { ...told, what: withSubject(report, places, told), others };
}

/** The clause of a time with the one that tells what was then: "a step forward from Friday, when talks broke off"; without the rule behind a dateline. */
function clauseOf(text: string, sentence: Span, time: Span): Span {
  const then = WHEN_BEHIND.exec(text.slice(time[1], Math.min(sentence[1], time[1] + WHEN_LENGTH)));
  const [start, end] = clauseAround(text, sentence, then === null ? time : [time[0], time[1] + then[0].length]);
  return [start + (start === sentence[0] ? (LEADING_RULE.exec(text.slice(start, Math.min(end, start + WHEN_LENGTH)))?.[0].length ?? 0) : 0), end];
}

/** Longest of both, in units, with the white space around them. */
const WHEN_LENGTH = 12;

/** Tells whether so many words of a span tell something. */
type Teller = (span: Span, least: number) => boolean;

/** Longest office, in words, that is one: what is longer tells of the person. */
const LONGEST_OFFICE = 3;

/** The stems of the names and offices in a report. */
function namedIn({ entities }: Report): ReadonlySet<string> {
  const words = entities.flatMap(({ name, aliases, roles }) => [name, ...aliases, ...roles].filter((one) => one.split(' ').length <= LONGEST_OFFICE));
  return new Set(words.flatMap((one) => wordsOf(one, [0, one.length]).map(({ key }) => stem(key))));
}

/** Tells whether enough words of a clause stand outside all times that say more than when something was posted; asked once of the clause of many dates. */
function teller(text: string, times: SpanIndex<Time>): Teller {
  const known = new Map<string, number>();
  const isTold = ({ key, start, end }: Word): boolean => !POSTING_WORDS.has(key) && !ZONES.has(key) && times.overlapping([start, end]).length === 0;
  return (span, least) => {
    const name = span.join();
    const told = known.get(name) ?? countTold(wordsOf(text, span).filter(isTold));
    known.set(name, told);
    return told >= least;
  };
}

/** How many words tell something; none where all of them only carry grammar: "It is 2032." */
function countTold(words: readonly Word[]): number {
  return words.every(({ key }) => FUNCTION_WORDS.has(key)) ? 0 : words.length;
}

/** So many units at most stand between a verb of speech and its day: "told reporters in the harbour on Friday". */
const TELLING = 40;

/** True for a day right behind words that tell that something was said. */
function isOfTelling(text: string, [start]: Span, telling: SpanIndex<Span>): boolean {
  const said = telling.overlapping([Math.max(0, start - TELLING), start]).at(-1);
  return said !== undefined && said[1] <= start && /^[^,.;:\n]*$/.test(text.slice(said[1], start));
}

/**
 * Where the same words are told of several dates, the finest of them, and not the day on which they were said; of several years ("from 1966 to 1978") the
 * first. Other days are told each.
 */
function onePerTelling(all: readonly Happening[]): Happening[] {
  const deeds = new Set(all.flatMap(({ span: [start], isOfTelling: said, date }) => (said || grainOf(date) > 0 ? [] : start)));
  const happenings = all.filter(({ span: [start], isOfTelling: said }) => !said || !deeds.has(start));
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

/** The stems of what is told, without the date, and without who tells it and that it is told, which say nothing of what happened. */
function stemsOf(text: string, span: Span, time: Span, telling: readonly Span[]): ReadonlySet<string> {
  const words = wordsOf(text, span).filter(
    (word) => (word.end <= time[0] || word.start >= time[1]) && !telling.some((place) => overlaps(place, [word.start, word.end])),
  );
  return new Set(words.filter((word) => !FUNCTION_WORDS.has(word.key)).map((word) => stem(word.key)));
}
