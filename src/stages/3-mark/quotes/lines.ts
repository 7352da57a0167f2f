import type { Attribution } from './attribution.ts';
import type { View } from './view.ts';
import { Shape, TokenKind } from '../../../text/tokens.ts';
import { Side } from './candidates.ts';

/** Log-odds given to what the layout of a line proves. */
const PROVEN = 3;
const LONGEST_NAME = 5;
/** Lines that begin with a name and a colon make a transcript from this many on. */
const LEAST_TURNS = 3;

/** Quotations signed with a dash and a name at the end of their line: “…” — Ada Quill. */
export function signatures(view: View): Attribution[] {
  const { tokens } = view;
  const out: Attribution[] = [];
  for (let i = 1; i < tokens.count; i++) {
    if (tokens.kinds[i] !== TokenKind.dash) continue;
    const q = view.quotedAt[i - 1]!;
    if (q < 0 || view.quoted[q]!.close !== i) continue;
    const end = nameEnd(view, i + 1);
    if (end === 0 || !endsLine(view, end)) continue;
    out.push({ head: i, content: { from: view.quoted[q]!.open, to: i, side: Side.left }, tails: [], source: { from: i + 1, to: end, part: false }, score: PROVEN });
  }
  return out;
}

/** The turns of a transcript: lines that begin with a name in capitals and a colon, in a text that has several. */
export function transcript(view: View): Attribution[] {
  const turns: Attribution[] = [];
  for (let s = 0; s < view.sentences.length; s++) {
    if (s > 0 && view.paragraphOf[s] === view.paragraphOf[s - 1]) continue;
    const turn = turnAt(view, s);
    if (turn !== null) turns.push(turn);
  }
  return turns.length >= LEAST_TURNS ? turns : [];
}

function turnAt(view: View, s: number): Attribution | null {
  const { tokens } = view;
  let from = view.sentences[s]!.from;
  if (tokens.kinds[from] === TokenKind.quote) from++;
  let colon = from;
  while (colon < tokens.count && colon < from + LONGEST_NAME && (tokens.shapes[colon] === Shape.upper || (tokens.shapes[colon] === Shape.capital && tokens.ends[colon]! - tokens.starts[colon]! <= 2))) colon++;
  if (colon === from || tokens.text.charCodeAt(tokens.starts[colon] ?? 0) !== 58) return null;
  let last = s;
  while (last + 1 < view.sentences.length && view.paragraphOf[last + 1] === view.paragraphOf[s]) last++;
  const { to } = view.sentences[last]!;
  return colon + 1 < to ? { head: colon, content: { from: colon + 1, to, side: Side.right }, tails: [], source: { from, to: colon, part: false }, score: PROVEN } : null;
}

function nameEnd(view: View, from: number): number {
  let i = from;
  while (i < view.tokens.count && i < from + LONGEST_NAME && view.tokens.shapes[i]! >= Shape.capital) i++;
  return i - from >= 2 ? i : 0;
}

function endsLine(view: View, i: number): boolean {
  const { tokens } = view;
  const after = i < tokens.count && tokens.kinds[i] === TokenKind.stop ? i + 1 : i;
  return after >= tokens.count || tokens.kinds[after] === TokenKind.break || view.sentenceAt[after] !== view.sentenceAt[i - 1];
}
