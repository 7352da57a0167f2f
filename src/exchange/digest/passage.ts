import type { Account } from '../../model/account.ts';
import type { Place } from '../../model/relation.ts';
import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';

/** A place in a report, ready to be shown: the words with a little of what stands around them. */
export interface Passage {
  /** The report's number in the list of reports, from 1. */
  readonly number: number;
  readonly report: string;
  readonly span: Span;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Turns places into passages of one account. */
export interface Passages {
  /** The passage at a place; `null` when the place names a report that the account does not hold. */
  readonly at: (place: Place) => Passage | null;
  /** The passages of several places, unknown reports left out, in report order. */
  readonly all: (places: readonly Place[]) => readonly Passage[];
  readonly report: (id: string) => Report | undefined;
  readonly number: (id: string) => number;
}

/** So many units around a passage are shown with it. */
export const CONTEXT = 60;

/** Makes the passage finder of an account. */
export function passagesOf(account: Pick<Account, 'reports'>): Passages {
  const index = new Map(account.reports.map((report, i) => [report.id, { report, number: i + 1 }]));
  const at = ({ report: id, span }: Place): Passage | null => {
    const found = index.get(id);
    return found === undefined ? null : passageIn(found.report, found.number, span);
  };
  return {
    at,
    all: (places) => places.map(at).filter((p) => p !== null).sort((a, b) => a.number - b.number || a.span[0] - b.span[0]),
    report: (id) => index.get(id)?.report,
    number: (id) => index.get(id)?.number ?? 0,
  };
}

function passageIn({ id, text, sentences }: Report, number: number, span: Span): Passage {
  const [start, end] = sentenceAround(sentences, span);
  const from = Math.max(start, span[0] - CONTEXT);
  const to = Math.min(end, span[1] + CONTEXT);
  return {
    number, report: id, span,
    before: (from > start ? '…' : '') + tidy(text.slice(atWord(text, from, start), span[0])),
    words: tidy(text.slice(span[0], span[1])),
    after: tidy(text.slice(span[1], untilWord(text, to, end))) + (to < end ? '…' : ''),
  };
}

function sentenceAround(sentences: readonly Span[], span: Span): Span {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]![1] > span[0]) high = middle;
    else low = middle + 1;
  }
  const first = sentences[low];
  if (first === undefined || first[0] > span[0]) return span;
  let last = low;
  while (last + 1 < sentences.length && sentences[last + 1]![0] < span[1]) last++;
  return [first[0], Math.max(sentences[last]![1], span[1])];
}

/** Moves a cut forward to the next word, so that no half word is shown. */
export function atWord(text: string, from: number, start: number): number {
  if (from === start) return from;
  const space = text.indexOf(' ', from);
  return space < 0 || space - from > 20 ? from : space + 1;
}

/** Moves a cut back to the end of a word. */
export function untilWord(text: string, to: number, end: number): number {
  if (to === end) return to;
  const space = text.lastIndexOf(' ', to);
  return space < 0 || to - space > 20 ? to : space;
}

/** Words on one line, each space a single one. */
export function tidy(words: string): string {
  // Most words are so already, and looking costs less than rewriting.
  return UNTIDY.test(words) ? words.replace(/\s+/g, ' ') : words;
}

const UNTIDY = /[^\S ]| {2}/;
