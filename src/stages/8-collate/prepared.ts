import type { Quote } from '../../model/quote.ts';
import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { lazily } from '../../text/lazily.ts';
import type { SpanIndex } from '../../text/span-index.ts';
import { overlaps } from '../../text/span.ts';
import { eachWord } from '../../text/words/words.ts';
import { marksAt } from './marks-at.ts';
import type { MarksAt } from './marks-at.ts';
import { namesRunTogether } from './quotations/names-run-together.ts';
import { quotedStretches } from './quoted.ts';
import { WordForms } from './word-forms.ts';
import type { WordForm } from './word-forms.ts';

/** A word of a prepared report. */
export interface PreparedWord {
  readonly start: number;
  readonly end: number;
  /** Spelling key: equal for words that differ by house spelling alone. */
  readonly key: string;
  /** What it shares with all words of its key. */
  readonly form: WordForm;
  /** Index of the sentence. */
  readonly sentence: number;
  /** Index of the utterance that the word stands in, or -1 outside quotation marks. */
  readonly utterance: number;
  /** True for a word between two stretches of one utterance ("he said"). */
  readonly aside: boolean;
}

/** Words that a report gives between quotation marks, in one paragraph; a break for "he said" does not end them. */
export interface Utterance {
  readonly index: number;
  /** Without the marks. */
  readonly stretches: readonly Span[];
  /** Indexes of the quoted words. */
  readonly words: readonly number[];
  /** The marked quotation that it belongs to, or `null`. */
  readonly quote: Quote | null;
  /** The names that are run together behind its first stretch, or `null`. */
  readonly spoilt: () => Span | null;
}

/** A report made ready for comparing: its words, sentence by sentence, and what it quotes. */
export interface Prepared {
  readonly report: Report;
  readonly words: readonly PreparedWord[];
  /** The indexes of the words of each key. */
  readonly places: () => ReadonlyMap<string, readonly number[]>;
  readonly sentences: readonly PreparedSentence[];
  readonly utterances: readonly Utterance[];
  /** Its marks, found by where they stand. */
  readonly marks: MarksAt;
}

/** A sentence as a range of words. */
export interface PreparedSentence {
  readonly span: Span;
  /** Word range `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

/** Longest break, in units, between two stretches of one utterance. */
const LONGEST_ASIDE = 90;
/** A break of so many units holds no attribution, and needs none. */
const SHORT_BREAK = 4;

/**
 * Prepares a report for comparing; linear in its length. Reports that are compared share their `forms`. Of a paragraph that is not `isCompared`, by its
 * index, no words are given: its sentences stay, empty.
 */
export function prepare(report: Report, forms = new WordForms(), isCompared: (paragraph: number) => boolean = () => true): Prepared {
  const marks = marksAt(report);
  const quotes = marks.quotes();
  const groups = utteranceSpans(report, quotes, isCompared);
  const isComparedAt = comparedAt(report, isCompared);
  const words: PreparedWord[] = [];
  const sentences: PreparedSentence[] = [];
  const members: number[][] = groups.map(() => []);
  let group = 0;
  const reach = reachOf(report);
  for (const span of report.sentences) {
    if (span[1] > reach) break;
    const from = words.length;
    if (isComparedAt(span[0])) eachWord(report.text, span, (start, end, read) => {
      while (group < groups.length && groups[group]!.at(-1)![1] <= start) group++;
      const stretches = groups[group];
      const inside = stretches?.some(([first, last]) => first <= start && start < last) ?? false;
      if (inside) members[group]!.push(words.length);
      const aside = !inside && stretches !== undefined && start >= stretches[0]![1];
      const form = forms.of(read);
      words.push({ start, end, key: form.key, form, sentence: sentences.length, utterance: inside ? group : -1, aside });
    });
    sentences.push({ span, from, to: words.length });
  }
  const utterances = groups.map((stretches, index) => ({
    index, stretches, words: members[index]!, quote: quotes.overlapping(...stretches)[0] ?? null,
    spoilt: lazily(() => namesRunTogether(report, marks, stretches[0]![1])),
  }));
  return { report, words, places: lazily(() => placesOf(words)), sentences, utterances, marks };
}

function placesOf(words: readonly PreparedWord[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  words.forEach(({ key }, w) => {
    const list = places.get(key);
    if (list === undefined) places.set(key, [w]);
    else list.push(w);
  });
  return places;
}

/** How far a report was marked: what lies behind is compared no more than it is marked. */
function reachOf({ text, notices }: Report): number {
  return notices.find(({ code }) => code === 'marked-in-part')?.span?.[0] ?? text.length;
}

/** Tells of places, asked in order, whether they lie in a paragraph that is compared. */
function comparedAt({ paragraphs }: Report, isCompared: (paragraph: number) => boolean): (place: number) => boolean {
  let [paragraph, compared] = [0, paragraphs.length === 0 || isCompared(0)];
  return (place) => {
    while (paragraph + 1 < paragraphs.length && paragraphs[paragraph + 1]![0] <= place) compared = isCompared(++paragraph);
    return compared;
  };
}

function utteranceSpans(report: Report, quotes: SpanIndex<Quote>, isCompared: (paragraph: number) => boolean): Span[][] {
  const { text, paragraphs } = report;
  const reach = reachOf(report);
  const groups: Span[][] = [];
  let ranOn = false;
  for (const [p, paragraph] of paragraphs.entries()) {
    if (paragraph[1] > reach) break;
    const { stretches, runsOn } = quotedStretches(text, paragraph, ranOn);
    ranOn = runsOn;
    if (!isCompared(p)) continue;
    stretches.forEach((stretch, i) => {
      const last = i === 0 ? undefined : stretches[i - 1];
      if (last !== undefined && stretch[0] - last[1] <= LONGEST_ASIDE && continues(text, quotes, last, stretch) && !isParted(quotes, last, stretch)) {
        groups.at(-1)!.push(stretch);
      } else groups.push([stretch]);
    });
  }
  return groups;
}

/** True when the break between two stretches is an attribution ("," he said. "…"), not the report's own prose around two scraps or before a title. */
function continues(text: string, quotes: SpanIndex<Quote>, last: Span, next: Span): boolean {
  const ends =
    /[.,!?\u2014-]\s*$/.test(text.slice(Math.max(0, last[1] - 3), last[1]))
    || /^\s*[.,]?["\u201d]?\s*[,.]/.test(text.slice(last[1], Math.min(next[0], last[1] + 4)));
  if (!ends || next[0] - last[1] <= SHORT_BREAK) return ends;
  if (!/[.,:;!?\u2013\u2014\u2026-][\s"\u201c\u2018']*$/.test(text.slice(last[1], next[0]))) return false;
  return quotes
    .overlapping(last, next)
    .some(({ content, cue }) => (holds(content, last) && holds(content, next)) || cue.some(([start, end]) => start >= last[1] && end <= next[0]));
}

function holds(content: readonly Span[], stretch: Span): boolean {
  return content.some((part) => overlaps(part, stretch));
}

/**
 * True when two stretches are marked as the words of two speakers, a question and its answer, or the second is told anew behind the first's
 * attribution (…," he said, later adding that "…").
 */
function isParted(quotes: SpanIndex<Quote>, last: Span, next: Span): boolean {
  const [[before], [after]] = [quotes.overlapping(last), quotes.overlapping(next)];
  if (before === undefined || after === undefined || before === after) return false;
  const between = ({ cue }: Quote): boolean => cue.some(([start, end]) => start >= last[1] && end <= next[0]);
  return before.speaker !== after.speaker || (between(before) && between(after) && !overlaps(before.cue[0]!, after.cue[0]!));
}
