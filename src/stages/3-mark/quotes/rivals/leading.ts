import { COMMA } from '../../../../language/en/grammar/grammar-hashes.ts';
import type { Attribution } from '../attribution.ts';
import type { View } from '../view/view.ts';
import { Shape, TokenKind } from '../../../../text/words/tokens.ts';
import { heldBy } from './following.ts';

/** How many paragraphs of one speech may lead to the one that tells who speaks. */
const MOST_LEADING = 8;

/**
 * The attributions with the paragraphs that lead to their quotation: each opens with a mark and closes with none, since the next opens anew, and only the last
 * tells who speaks. What another attribution holds stays its own.
 */
export function withLeading(view: View, found: readonly Attribution[]): Attribution[] {
  if (!view.quoted.some(({ continued }) => continued)) return [...found];
  const held = heldBy(view, found);
  return found.map((a) => {
    const pieces = leadingTo(view, a, held);
    for (const [open] of pieces) held[view.quotedAt[open]!] = 1;
    return pieces.length === 0 ? a : { ...a, tails: [...pieces, ...a.tails] };
  });
}

/** Where the words of an attribution begin. */
function firstPiece({ content, tails }: Attribution): number {
  return tails.reduce((first, [from]) => Math.min(first, from), content.from);
}

/** The paragraphs left open right before the quotation with which an attribution's words begin, in order. */
function leadingTo(view: View, a: Attribution, held: Uint8Array): [number, number][] {
  const { quoted, quotedAt } = view;
  const pieces: [number, number][] = [];
  const at = firstPiece(a);
  let q = quotedAt[at] ?? -1;
  if (q < 0 || quoted[q]!.open !== at || quotedAt[a.head]! >= 0) return pieces;
  while (q > 0 && quoted[q]!.continued && held[q - 1] === 0 && pieces.length < MOST_LEADING && leads(view, q - 1, q, a)) {
    q--;
    pieces.unshift([quoted[q]!.open, quoted[q]!.close]);
  }
  return pieces;
}

/**
 * True for a paragraph that opens with the same mark, or has it behind the cue, and does not name who speaks: one that opens with another mark, or tells of the speaker, belongs to a
 * passage that the report prints from elsewhere.
 */
function leads(view: View, before: number, q: number, { head, source }: Attribution): boolean {
  const { quoted, sentenceAt, paragraphOf, tokens: { text, starts, kinds } } = view;
  const { open, close, paragraph } = quoted[before]!;
  const mark = (token: number): string => text.charAt(starts[token]!);
  const begins = open === 0 || kinds[open - 1] === TokenKind.break || (head < open && paragraphOf[sentenceAt[head]!] === paragraph);
  return begins && mark(open) === mark(quoted[q]!.open) && !(source !== null && names(view, source, open, close));
}

/** True where a stretch holds the name of who speaks: the last word of the phrase, or the one before its first comma. */
function names({ tokens: { hashes, shapes } }: View, { from, to }: { readonly from: number; readonly to: number }, open: number, close: number): boolean {
  const comma = hashes.indexOf(COMMA, from);
  const name = (comma > from && comma < to ? comma : to) - 1;
  if (shapes[name] !== Shape.capital) return false;
  for (let i = open; i < close; i++) if (hashes[i] === hashes[name] && shapes[i] === Shape.capital) return true;
  return false;
}
