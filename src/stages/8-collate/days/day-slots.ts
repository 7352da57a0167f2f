import { AUXILIARIES } from '../../../language/en/grammar/auxiliaries.ts';
import { DATELINE } from '../../../language/en/grammar/clause-patterns.ts';
import { POSTED_BEHIND, POSTED_IN, POSTING_WORDS } from '../../../language/en/page/day-lines.ts';
import { DAY_OF_STORY, STORY_OF } from '../../../language/en/page/versions.ts';
import { AND_ANOTHER_SAID } from '../../../language/en/speech/joined-sayings.ts';
import { WEEKDAYS } from '../../../language/en/time/calendar-words.ts';
import { AFTER_A_HAPPENING, SAID_THAT } from '../../../language/en/time/happening-days.ts';
import { DAYS_FROM, OLDER_FIGURE } from '../../../language/en/time/relative-days.ts';
import type { Time } from '../../../model/figure.ts';
import type { Span } from '../../../model/span.ts';
import { SpanIndex } from '../../../text/span-index.ts';
import type { Prepared, PreparedSentence } from '../prepared.ts';
import { sentenceAt } from '../sentence-at.ts';
import { SPOKEN, allDeeds, deedsOf } from '../values/deed.ts';
import { makeSlot } from '../values/slots.ts';
import type { Rarity, Slot } from '../values/slots.ts';
import type { Day } from './day.ts';
import { daysIn, namesDay } from './named-days.ts';

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
