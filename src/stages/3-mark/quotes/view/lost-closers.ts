import { speechVerbs } from '../../../../language/en/words/word-sets.ts';
import type { Span } from '../../../../model/span.ts';
import type { Tokens } from '../../../../text/words/tokens.ts';
import { Shape, TokenKind } from '../../../../text/words/tokens.ts';
import { firstFrom, startOfSpan } from '../../../../text/first-from.ts';
import { isSingleMark, roleOf } from './mark-roles.ts';

/** True for an opening mark that begins a sentence: the closer of the stretch before it was lost. */
export function beginsAnew(tokens: Tokens, i: number): boolean {
  return i + 1 < tokens.count && tokens.shapes[i + 1]! >= Shape.capital && /[.!?…]/.test(tokens.text.charAt(tokens.ends[i - 1]! - 1));
}

/** Tokens of "He added:" and the like at most. */
const LONGEST_LEAD = 10;

/**
 * The last token of the words where their closing mark was lost before a sentence that leads to the mark at `next`: “The tests were clean. She added: | “The
 * …”. 0 where no such sentence stands there.
 */
export function wordsEndBeforeLead(tokens: Tokens, open: number, next: number): number {
  if (next + 1 >= tokens.count || tokens.shapes[next + 1]! < Shape.capital || !/[:,]/.test(tokens.text.charAt(tokens.starts[next - 1]!))) return 0;
  let speaks = false;
  for (let k = next - 2; k > open + 1 && k >= next - LONGEST_LEAD; k--) {
    if (speechVerbs.has(tokens.hashes[k]!)) speaks = true;
    else if (tokens.kinds[k] === TokenKind.stop && /[.!?]/.test(tokens.text.charAt(tokens.starts[k]!))) return speaks ? k : 0;
  }
  return 0;
}

/** How many tokens may name who speaks between a comma and the verb of speech. */
const LONGEST_SPEAKER = 6;

/**
 * The last token of the words where their closing mark was lost before who says them: “The tests were clean, said Anouk Berger.” 0 where no verb of
 * speech tells.
 */
export function wordsEnd(tokens: Tokens, open: number, end: number): number {
  for (let k = open + 2; k + 2 < end; k++) {
    if (tokens.kinds[k] !== TokenKind.stop || !/[,!?]/.test(tokens.text.charAt(tokens.starts[k]!))) continue;
    if (speechVerbs.has(tokens.hashes[k + 1]!)) return k;
    for (let i = k + 1; i < Math.min(end, k + 1 + LONGEST_SPEAKER) && tokens.kinds[i] === TokenKind.word; i++) {
      if (speechVerbs.has(tokens.hashes[i]!) && tokens.shapes[k + 1]! >= Shape.capital && endsSentence(tokens, i + 1, end)) return k;
    }
  }
  return 0;
}

function endsSentence(tokens: Tokens, i: number, end: number): boolean {
  return i >= end || /[.!?]/.test(tokens.text.charAt(tokens.starts[i]!));
}

/**
 * The token with which a stretch ends that has no closer of its own before token `end`: a mark of another kind that closes it, else its last word: before
 * a verb of speech with its speaker, else at the paragraph's end when its sentence is the last, or when it opens the paragraph (which begins at `start`).
 */
export function unclosedEnd(
  tokens: Tokens,
  open: number,
  end: number,
  start: number,
  sentences: readonly Span[],
): { readonly token: number; readonly closed: boolean } {
  let last = end - 1;
  while (last > open && tokens.kinds[last] === TokenKind.break) last--;
  const other = otherCloser(tokens, open, last);
  if (other > 0) return { token: other, closed: true };
  const spoken = end < tokens.count && tokens.kinds[end] === TokenKind.quote ? 0 : wordsEnd(tokens, open, last);
  if (spoken > 0) return { token: spoken, closed: false };
  if (tokens.starts[open] !== start) {
    const sentence = sentences[firstFrom(sentences, startOfSpan, tokens.starts[open]! + 1) - 1];
    if (sentence !== undefined) while (last > open && tokens.ends[last]! > sentence[1]) last--;
  }
  return { token: last, closed: false };
}

/** A single mark behind a stop that closes what a double one opened: “We go on.’ 0 for none, and where a single mark opens between. */
function otherCloser(tokens: Tokens, open: number, last: number): number {
  if (isSingleMark(tokens, open)) return 0;
  for (let i = open + 2; i <= last; i++) {
    if (tokens.kinds[i] !== TokenKind.quote || !isSingleMark(tokens, i)) continue;
    if (roleOf(tokens, i, false) === 'open') return 0;
    if (/[.,!?]/.test(tokens.text.charAt(tokens.starts[i]! - 1)) && roleOf(tokens, i, true) === 'close') return i;
  }
  return 0;
}
