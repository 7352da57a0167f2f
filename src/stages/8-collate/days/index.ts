import { formatDay, parseDay } from '../../../calendar/days.ts';
import { AUXILIARIES } from '../../../language/en/grammar/auxiliaries.ts';
import { DAY_THEN_MONTH, MONTHS, MONTH_THEN_DAY, WEEKDAYS, weekdayName } from '../../../language/en/time/calendar-words.ts';
import { POSTED_BEHIND, POSTED_IN, POSTING_WORDS } from '../../../language/en/page/day-lines.ts';
import { DAY_OF_STORY, STORY_OF } from '../../../language/en/page/versions.ts';
import { DATELINE } from '../../../language/en/grammar/clause-patterns.ts';
import { AFTER_A_HAPPENING, SAID_THAT } from '../../../language/en/time/happening-days.ts';
import { AND_ANOTHER_SAID } from '../../../language/en/speech/joined-sayings.ts';
import { DAYS_FROM, OLDER_FIGURE, RELATIVE_DAYS, ROUGH_CLOCK, THIS_DAY } from '../../../language/en/time/relative-days.ts';
import type { DisputeItem } from '../../../model/claim.ts';
import type { Time } from '../../../model/figure.ts';
import type { Span } from '../../../model/span.ts';
import { SpanIndex } from '../../../text/span-index.ts';
import { overlaps } from '../../../text/span.ts';
import { compare, nameOf } from './day.ts';
import type { Day } from './day.ts';
import type { Difference } from '../difference.ts';
import type { Prepared, PreparedSentence } from '../prepared.ts';
import { sentenceAt } from '../sentence-at.ts';
import { isSpoken, namesAnother, ofOneHappening } from './one-happening.ts';
import { SPOKEN, allDeeds, deedsOf } from '../values/deed.ts';
import { makeSlot } from '../values/slots.ts';
import type { Rarity, Slot } from '../values/slots.ts';
import { areSurelyOfOne } from '../values/surely-one.ts';
import { findTwins, knownTo } from '../values/twins.ts';
import type { Twin, TwinLimits } from '../values/twins.ts';
import type { ValueTeller } from '../values/claims.ts';

const LIMITS: TwinLimits = { likeness: 0.13, overlap: 0.24 };

/** Days that several reports give for the same thing. */
export function dayTwins(pages: readonly Prepared[], slots: readonly Slot<Day>[]): Twin<Day>[] {
  const known = knownTo(slots, nameOf);
  return findTwins(slots, compare, LIMITS, (a, b, alike) => ofOneHappening(pages, a, b, alike, known(a, b)));
}

/** The days that the reports give, in their sentences. */
export function daySlots(pages: readonly Prepared[], rarityOf: Rarity): Slot<Day>[] {
  return pages.flatMap((page, p) => {
    const isDayLine = dayLineTest(page);
    const days = daysIn(page);
    const named = new SpanIndex(page.report.times.filter((time) => namesDay(page.report.text, time)), ({ span }) => [span]);
    return days.flatMap(({ span, value }) => {
      const sentence = sentenceAt(page, span);
      if (
        sentence < 0
        || isDayLine(sentence)
        || isOfOtherFigure(page, span)
        || isOfPosting(page.report.text, span)
        || isOfStory(page.report.text, span)
        || isOfFiling(page, sentence, span)
      )
        return [];
      const placed = { page: p, sentence, span: ownWords(page, span, value), value, ...partOf(page, sentence, span) };
      return [{ ...makeSlot(pages, rarityOf, placed, 'nothing'), span, deeds: ownDeeds(page, named, sentence, span) }];
    });
  });
}

/**
 * What was done on a day: nothing that stands beyond another day that the sentence names, nor what was said on it ("said on Friday that he had been
 * arrested"), and of "was charged after a shooting on Friday" the shooting.
 */
function ownDeeds(page: Prepared, named: SpanIndex<Time>, sentence: number, [start, end]: Span): ReadonlySet<string> {
  const { text } = page.report;
  const { span, from, to } = page.sentences[sentence]!;
  const others = named.overlapping(span);
  // "today (20 October)" is one day.
  const first = Math.max(span[0], ...others.flatMap((other) => (other.span[1] < start - ADJACENT ? [other.span[1]] : [])));
  const last = Math.min(span[1], ...others.flatMap((other) => (other.span[0] > end + ADJACENT ? [other.span[0]] : [])));
  const words = page.words.slice(from, to).filter((word) => word.start >= first && word.end <= last);
  const before = words.filter((word) => word.end <= start);
  const behind = AFTER_A_HAPPENING.exec(text.slice(first, start));
  if (behind !== null) {
    const told = before.filter((word) => word.start >= first + behind.index);
    const plain = told.filter(({ form, start: at }) => !form.light && /\p{Ll}/u.test(text[at]!));
    if (allDeeds(page, told).size === 0) return new Set(plain.map(({ form }) => form.stem));
  }
  const said = SAID_THAT.test(text.slice(end, last)) ? deedsOf(page, before, [start, end]) : null;
  return said?.has(SPOKEN) === true ? said : deedsOf(page, words, [start, end]);
}

/** At most so many units stand between two names of one day. */
const ADJACENT = 2;

function namesDay(text: string, { type, span }: Time): boolean {
  if ((type !== 'DATE' && type !== 'TIME') || isTitle(text, span)) return false;
  const words = text.slice(...span).toLowerCase();
  return THIS_DAY.test(words) || monthDayOf(words) !== null || WEEKDAYS.some((name) => words.includes(name));
}

/**
 * Of a sentence in which another one's words are joined on to a deed, or a clause tells what a day is counted from, the part that a day stands in: the day
 * of the one is not that of the other.
 */
function partOf({ report: { text }, sentences }: Prepared, sentence: number, [start, end]: Span): { readonly part?: Span } {
  const [from, to] = sentences[sentence]!.span;
  const words = text.slice(from, to);
  const counted = [...words.matchAll(DAYS_FROM)].flatMap(({ index }) => [index, words.indexOf(', ', index) + 1 || words.length]);
  const cuts = [...Array.from(words.matchAll(AND_ANOTHER_SAID), ({ index }) => index), ...counted].sort((a, b) => a - b).map((cut) => from + cut);
  if (cuts.length === 0) return {};
  return { part: [cuts.findLast((cut) => cut <= start) ?? from, cuts.find((cut) => cut >= end) ?? to] };
}

/** Of "06:00 BST on Monday" the words of the day alone: the clock before it may tie it to what another sentence tells. */
function ownWords({ report }: Prepared, [start, end]: Span, { weekday, clock }: Day): Span {
  const at = weekday === null || clock === null ? -1 : report.text.slice(start, end).toLowerCase().indexOf(WEEKDAYS[weekday]!);
  return at < 0 ? [start, end] : [start + at, end];
}

/** How far before a day, in units, the figure stands that held then. */
const AS_OF = 40;

/** "up from 66 on Wednesday": the day on which an older figure held, and not when what the sentence tells took place. */
function isOfOtherFigure({ report }: Prepared, [start]: Span): boolean {
  return OLDER_FIGURE.test(report.text.slice(Math.max(0, start - AS_OF), start));
}

/** "14 September 2031 11:41 am | Updated": when a page was posted, behind its title. */
function isOfPosting(text: string, [start, end]: Span): boolean {
  return POSTED_BEHIND.test(text.slice(end, end + AS_OF)) || POSTED_IN.test(text.slice(Math.max(0, start - AS_OF), start));
}

/** "TELMA, May 4 (Rook News) -": when a report was filed, and not when what it tells took place. */
function isOfFiling({ report, sentences }: Prepared, sentence: number, [, end]: Span): boolean {
  const [from] = sentences[sentence]!.span;
  const dateline = DATELINE.exec(report.text.slice(from, end + AS_OF));
  return dateline !== null && from + dateline[0].length >= end;
}

/** "In a story published March 8", "in a May 14 article": when something was written about, and not when what it is about took place. */
function isOfStory(text: string, [start, end]: Span): boolean {
  const before = text.slice(Math.max(0, start - AS_OF), start);
  return STORY_OF.test(before) || (DAY_OF_STORY.before.test(before) && DAY_OF_STORY.behind.test(text.slice(end, end + AS_OF)));
}

/** Fewest words of matter in a sentence that claims something of a day. */
const FEWEST_WORDS = 3;
/** The same where it has a verb of its own ("is due", "will run"). */
const FEWEST_BESIDE_VERB = 2;

/** Tells of a sentence whether it is a line that only says when a page was posted. */
function dayLineTest({ report, words, sentences }: Prepared): (sentence: number) => boolean {
  const times = new SpanIndex(report.times, ({ span }) => [span]);
  const known = new Map<number, boolean>();
  const isDayLine = ({ from, to }: PreparedSentence): boolean => {
    const matter = words.slice(from, to).filter(({ start, end }) => times.overlapping([start, end]).length === 0);
    const told = matter.filter(({ key }) => /^\p{L}{4}/u.test(key) && !POSTING_WORDS.has(key) && !WEEKDAYS.includes(key)).length;
    return told < (matter.some(({ key }) => AUXILIARIES.has(key)) ? FEWEST_BESIDE_VERB : FEWEST_WORDS);
  };
  return (sentence) => {
    const told = known.get(sentence) ?? isDayLine(sentences[sentence]!);
    known.set(sentence, told);
    return told;
  };
}

interface PlacedDay {
  readonly span: Span;
  readonly value: Day;
}

/** The days that a report names, and those that it names by the last one before ("earlier in the day", "a day later"). */
function daysIn({ report }: Prepared): PlacedDay[] {
  const named = report.times.flatMap((time): PlacedDay[] => {
    const value = isTitle(report.text, time.span) ? null : dayOf(report.text, time);
    return value === null ? [] : [{ span: time.span, value }];
  });
  return [...named, ...relativeDays(report.text, named)];
}

/** "the “Today” show", "the “Pay Tuesday” sale": words alone between quotation marks, or behind others with capitals, name something, and tell no day. */
function isTitle(text: string, [start, end]: Span): boolean {
  return /["\u201c](?:\p{Lu}\p{L}+ ){0,3}$/u.test(text.slice(Math.max(0, start - LONGEST_TITLE), start)) && /["\u201d]/.test(text[end] ?? '');
}

const LONGEST_TITLE = 40;

/** Only where such a phrase opens a sentence does it look back to the day named last. */
function relativeDays(text: string, named: readonly PlacedDay[]): PlacedDay[] {
  return RELATIVE_DAYS.flatMap(({ pattern, days }) => [...text.matchAll(pattern)].flatMap((match): PlacedDay[] => {
    const span: Span = [match.index, match.index + match[0].length];
    const last = named.filter((place) => place.span[1] <= span[0]).at(-1);
    if (
      last === undefined
      || !/(?:^|[\n.!?\u201d"])\s*$/.test(text.slice(Math.max(0, span[0] - 4), span[0]))
      || named.some((place) => overlaps(place.span, span))
    ) {
      return [];
    }
    return [{ span, value: shifted(last.value, days) }];
  }));
}

function shifted({ weekday, day }: Day, days: number): Day {
  const parsed = day === null ? null : parseDay(day);
  const moved = weekday === null ? null : (weekday + days + 7) % 7;
  return { weekday: moved, monthDay: null, day: parsed === null ? null : formatDay(parsed + days), clock: null, rough: false };
}

/** How days given for the same thing differ. */
export function dayDifferences(pages: readonly Prepared[], twins: readonly Twin<Day>[]): Difference[] {
  return twins
    .filter((twin) => !twin.same)
    .map(({ a, b, sure }) => ({
      kind: 'date',
      severity:
        sure && areSurelyOfOne(pages, a, b) && !areOfOtherDeeds(a, b) && !namesAnother(pages, a, b) && !namesAnother(pages, b, a) ? 'conflict' : 'difference',
      items: [itemOf(pages, a), itemOf(pages, b)],
    }));
}

/** True where both clauses tell what was done or said on their day, and nothing the same. */
function areOfOtherDeeds(a: Slot<Day>, b: Slot<Day>): boolean {
  return a.deeds.size > 0 && b.deeds.size > 0 && a.deeds.isDisjointFrom(b.deeds) && !(isSpoken(a) && isSpoken(b));
}

/** What days tell claims about themselves. */
export const dayTeller: ValueTeller<Day> = {
  same: nameOf,
  subject: () => null,
  origin: () => null,
};

function itemOf(pages: readonly Prepared[], slot: Slot<Day>): DisputeItem {
  const { report } = pages[slot.page]!;
  const words = report.text.slice(slot.span[0], slot.span[1]);
  return { report: report.id, span: slot.span, reading: `${words}${meantDay(words, slot.value)}` };
}

/** Of "earlier in the day", the weekday that the text named last and so means, in brackets; nothing where the words name the day themselves. */
function meantDay(words: string, { weekday }: Day): string {
  if (weekday === null || words.toLowerCase().includes(WEEKDAYS[weekday]!.slice(0, 3))) return '';
  return ` (${weekdayName(weekday + 1)})`;
}

function dayOf(text: string, time: Time): Day | null {
  if (time.type !== 'DATE' && time.type !== 'TIME') return null;
  const words = text.slice(time.span[0], time.span[1]).toLowerCase();
  const weekday = WEEKDAYS.findIndex((name) => new RegExp(`\\b${name}`).test(words));
  const monthDay = monthDayOf(words);
  // A time of day that names no day is written with that of the report, which proves nothing.
  const day = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(time.edtf ?? (time.type === 'TIME' ? '' : time.value))?.[0] ?? null;
  const clock = /T(\d\d:\d\d)/.exec(time.value)?.[1] ?? null;
  if (weekday < 0 && monthDay === null && day === null && clock === null) return null;
  const rough = clock !== null && ROUGH_CLOCK.test(text.slice(Math.max(0, time.span[0] - LONGEST_HEDGE), time.span[0] + LONGEST_HEDGE));
  return { weekday: weekday < 0 ? null : weekday, monthDay, day, clock, rough };
}

/** Longest hedge, in units, before a time of day or at its beginning. */
const LONGEST_HEDGE = 16;

function monthDayOf(words: string): string | null {
  const named = MONTH_THEN_DAY.exec(words) ?? DAY_THEN_MONTH.exec(words);
  if (named === null) return null;
  const [name, day] = /\d/.test(named[1]!) ? [named[2]!, named[1]!] : [named[1]!, named[2]!];
  const month = MONTHS.indexOf(name);
  return month < 0 ? null : `${String(month + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
