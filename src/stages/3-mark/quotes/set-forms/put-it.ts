import { AS, COMMA, IT, PUT, PUTS } from '../../../../language/en/grammar/grammar-hashes.ts';
import { TokenKind } from '../../../../text/words/tokens.ts';
import type { Attribution } from '../attribution.ts';
import { Side } from '../contents/candidates.ts';
import type { Chunk } from '../view/noun-phrases.ts';
import type { View } from '../view/view.ts';

/** Log-odds given to what a set phrase leaves no doubt about. */
const PROVEN = 3;
/** Tokens from "as" to "put it" at most. */
const LONGEST_CLAUSE = 16;
/** Tokens from "put it" to the comma before the words at most: "put it on Tuesday,". */
const LONGEST_TIME = 5;

/** A clause ", as Quill put it," with the quotation beside it. */
interface PutIt {
  readonly as: number;
  readonly source: Chunk;
  readonly open: number;
  readonly close: number;
}

/** The words that another sums up within what somebody tells: "Telma said it would wait, as its envoy put it, “for the thaw”" is the envoy's at its end. */
export function putIt(view: View): Attribution[] {
  const { count, hashes } = view.tokens;
  const out: Attribution[] = [];
  for (let head = 2; head + 1 < count; head++) {
    if (hashes[head + 1] !== IT || (hashes[head] !== PUT && hashes[head] !== PUTS)) continue;
    const found = clauseAt(view, head);
    if (found === null) continue;
    const { open, close, source } = found;
    out.push({ head, content: { from: open, to: close, side: open > head ? Side.right : Side.left }, tails: [], source: { ...source, part: false }, score: PROVEN });
  }
  return out;
}

/** What somebody tells up to the words that another has put so, which are that one's. */
export function beforePutIt(view: View, a: Attribution): Attribution {
  const { content: { from, to }, head } = a;
  const { hashes } = view.tokens;
  if (view.quotedAt[from]! >= 0) return a;
  for (let at = from + 2; at < to; at++) {
    if (at === head || hashes[at + 1] !== IT || (hashes[at] !== PUT && hashes[at] !== PUTS)) continue;
    const found = clauseAt(view, at);
    if (found === null || found.as <= from + 1) continue;
    const end = Math.min(found.as - 1, found.open);
    if (end > from + 1) return { ...a, content: { ...a.content, to: end }, tails: a.tails.filter(([start]) => start >= Math.max(found.close, at)) };
  }
  return a;
}

/** The clause around "put it" at `head`, where its subject stands right behind ", as" and a quotation on one of its sides. */
function clauseAt(view: View, head: number): PutIt | null {
  const { hashes } = view.tokens;
  if (view.quotedAt[head]! >= 0) return null;
  const { from } = view.sentences[view.sentenceAt[head]!]!;
  let as = head - 1;
  while (as > from && as > head - LONGEST_CLAUSE && hashes[as] !== AS && view.quotedAt[as]! < 0) as--;
  if (as <= from || hashes[as] !== AS || hashes[as - 1] !== COMMA) return null;
  const chunk = view.chunkAt[as + 1]!;
  // Who tells it is the one that “as it put it” means.
  if (chunk < 0 || view.chunks[chunk]!.from !== as + 1 || view.chunks[chunk]!.to > head || hashes[as + 1] === IT) return null;
  const q = quotationBeside(view, as, head);
  return q < 0 ? null : { as, source: view.chunks[chunk]!, open: view.quoted[q]!.open, close: view.quoted[q]!.close };
}

/** The quotation right behind the comma that ends the clause, or the one right before it; -1 for none. */
function quotationBeside({ quoted, quotedAt, tokens: { hashes, count, kinds } }: View, as: number, head: number): number {
  let at = head + 2;
  while (at < count && at < head + 2 + LONGEST_TIME && kinds[at] === TokenKind.word && quotedAt[at]! < 0) at++;
  if (hashes[at] === COMMA && at + 1 < count && quotedAt[at + 1]! >= 0 && quoted[quotedAt[at + 1]!]!.open === at + 1) return quotedAt[at + 1]!;
  for (const before of [as - 1, as - 2]) if (before > 0 && quotedAt[before]! >= 0 && quoted[quotedAt[before]!]!.close >= as - 1) return quotedAt[before]!;
  return -1;
}
