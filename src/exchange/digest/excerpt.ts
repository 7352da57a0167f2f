import type { Passage, Passages } from './passage.ts';
import { CONTEXT, atWord, tidy, untilWord } from './passage.ts';

/** Passages of one report that stand near each other, told as one stretch. */
export interface Excerpt {
  /** The report's number in the list of reports, from 1. */
  readonly number: number;
  /** The passages, with the words before, between and after them; a long stretch between two is told by its ends. */
  readonly parts: readonly (string | Passage)[];
}

/** Passages that stand further apart, in units, are told apart. */
const NEAR = 400;

/** The passages, in report order, as excerpts: where several stand near each other their words are told once. */
export function excerptsOf(passages: readonly Passage[], { report }: Pick<Passages, 'report'>): readonly Excerpt[] {
  return clusters(passages).map(([first, ...more]) => {
    const text = report(first.report)?.text ?? '';
    const parts: (string | Passage)[] = [first.before, first];
    let last = first;
    for (const passage of more) {
      if (passage.span[1] <= last.span[1]) continue;
      const start = Math.max(passage.span[0], last.span[1]);
      parts.push(between(text, last.span[1], start), start === passage.span[0] ? passage : { ...passage, words: tidy(text.slice(start, passage.span[1])) });
      last = passage;
    }
    return { number: first.number, parts: [...parts, last.after] };
  });
}

/** The words of an excerpt without any marks. */
export function excerptText({ parts }: Excerpt): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.words)).join('');
}

function clusters(passages: readonly Passage[]): readonly (readonly [Passage, ...Passage[]])[] {
  const found: [Passage, ...Passage[]][] = [];
  for (const passage of passages) {
    const last = found.at(-1)?.at(-1);
    if (last !== undefined && last.number === passage.number && passage.span[0] - last.span[1] <= NEAR) found.at(-1)!.push(passage);
    else found.push([passage]);
  }
  return found;
}

function between(text: string, from: number, to: number): string {
  if (to - from <= 3 * CONTEXT) return tidy(text.slice(from, to));
  return `${tidy(text.slice(from, untilWord(text, from + CONTEXT, to)))} … ${tidy(text.slice(atWord(text, to - CONTEXT, from), to))}`;
}
