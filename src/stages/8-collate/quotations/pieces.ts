import type { Quote } from '../../../model/quote.ts';
import type { Span } from '../../../model/span.ts';
import { pairKey } from './pair-key.ts';
import type { Prepared } from '../prepared.ts';

/** One sentence of what a report quotes, or a sentence of its own prose that carries another report's quoted words. */
export interface Piece {
  readonly page: Prepared;
  readonly span: Span;
  /** Words in the piece. */
  readonly length: number;
  /** Number of what is quoted among the utterances of the page, -1 for prose; and of the sentence. */
  readonly utterance: number;
  readonly sentence: number;
  /** The quotation that it belongs to, where the words have one. */
  readonly quote: Quote | null;
}

/** The pieces of a set of reports, found by report and word. */
export class Pieces {
  readonly list: Piece[] = [];
  readonly #byPage = new Map<string, Map<number, number>>();

  /** Number of the piece that holds word `w`. */
  at(page: Prepared, w: number): number {
    const word = page.words[w]!;
    const numbers = this.#numbersOf(page.report.id);
    const key = pairKey(word.utterance + 1, word.sentence);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    this.list.push(pieceOf(page, word.utterance, word.sentence));
    numbers.set(key, this.list.length - 1);
    return this.list.length - 1;
  }

  #numbersOf(report: string): Map<number, number> {
    const known = this.#byPage.get(report);
    if (known !== undefined) return known;
    const numbers = new Map<number, number>();
    this.#byPage.set(report, numbers);
    return numbers;
  }
}

function pieceOf(page: Prepared, utterance: number, sentence: number): Piece {
  const { from, to, span } = page.sentences[sentence]!;
  const words = page.words.slice(from, to).filter((word) => word.utterance === utterance);
  const quoted = utterance >= 0;
  return {
    page, utterance, sentence, length: words.length, quote: quoted ? page.utterances[utterance]!.quote : null,
    span: quoted ? [startWithBracket(page.report.text, words[0]!.start), endWithStop(page.report.text, words.at(-1)!.end)] : span,
  };
}

/** From the bracket on in which a report puts a letter of its own: "[W]e will not". */
function startWithBracket(text: string, start: number): number {
  return text[start - 1] === '[' ? start - 1 : start;
}

function endWithStop(text: string, end: number): number {
  return /[.?!,\u2026]/.test(text[end] ?? '') ? end + 1 : end;
}
