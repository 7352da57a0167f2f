import { PHRASE_OPENERS } from '../../../language/en/grammar/phrase-openers.ts';
import type { Report } from '../../../model/report.ts';
import type { Span } from '../../../model/span.ts';

/** A heading made from a sentence is cut before this many units, where a phrase ends; one that ends before as many as the second says leaves too little. */
const LONGEST = 110;
const LEAST_CUT = 45;
/** A sentence says what happened when it has so many words of three letters besides days and hours; of so many sentences the first that does is taken. */
const LEAST_WORDS = 4;
const LOOKED_AT = 6;
/** What ends with a pause. */
const PAUSE = /[,;:\u2013\u2014-]["\u201d]?$/;

/** What a report can lend an event as a title: its own, else the opening of its first sentence that is more than a line of a date or a place. */
export function headingOf(report: Pick<Report, 'text' | 'title' | 'sentences' | 'times'>): { readonly title: string; readonly titled: boolean } {
  const own = report.title?.trim() ?? '';
  if (own !== '') return { title: own, titled: true };
  const { text, sentences } = report;
  const first = sentences.slice(0, LOOKED_AT).find((sentence) => saysSomething(report, sentence)) ?? sentences[0] ?? [0, text.length];
  return { title: opening(text, first), titled: false };
}

function saysSomething({ text, times }: Pick<Report, 'text' | 'times'>, [start, end]: Span): boolean {
  const stop = Math.min(end, start + 8 * LONGEST);
  const inside = times.filter(({ span }) => span[0] < stop && span[1] > start).map(({ span }) => span);
  let words = 0;
  for (const { 0: word, index } of text.slice(start, stop).matchAll(/\p{L}+/gu)) {
    if (word.length >= 3 && !inside.some(([from, to]) => from <= start + index && start + index < to) && ++words === LEAST_WORDS) return true;
  }
  return false;
}

function opening(text: string, [start, end]: Span): string {
  const sentence = text.slice(start, Math.min(end, start + 8 * LONGEST)).replace(/\s+/g, ' ').trim();
  if (sentence.length <= LONGEST) return sentence;
  return `${sentence.slice(0, cutOf(sentence)).replace(/[\s,;:\u2013\u2014-]+$/, '').replace(/,(["\u201d])$/, '$1')}…`;
}

/**
 * Where a sentence that is too long is cut: before the last word that opens a phrase or follows a comma or the like, and in no quotation, else before
 * the last word.
 */
function cutOf(sentence: string): number {
  let phrase = 0;
  let word = 0;
  let opens = false;
  for (let at = sentence.indexOf(' '); at >= 0 && at <= LONGEST; at = sentence.indexOf(' ', at + 1)) {
    const next = sentence.indexOf(' ', at + 1);
    const opened = opens;
    opens = next >= 0 && PHRASE_OPENERS.has(sentence.slice(at + 1, next));
    const before = sentence.slice(0, at);
    if (at >= LEAST_CUT && !opened && (opens || PAUSE.test(before)) && !isInQuotation(before)) phrase = at;
    word = at;
  }
  return phrase || word || LONGEST;
}

/** True when a quotation is open at the end. */
function isInQuotation(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length - 1;
  return count('\u201c') > count('\u201d') || count('"') % 2 === 1;
}
