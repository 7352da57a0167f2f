import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';

/** A heading made from a sentence is cut at a word before this many units. */
const LONGEST = 110;
/** A sentence says what happened when it has so many words of three letters besides days and hours; of so many sentences the first that does is taken. */
const LEAST_WORDS = 4;
const LOOKED_AT = 6;

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
  const cut = sentence.lastIndexOf(' ', LONGEST);
  return `${sentence.slice(0, cut > 0 ? cut : LONGEST)}…`;
}
