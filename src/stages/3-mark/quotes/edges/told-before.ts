import { speechForms } from '../../../../language/en/words/word-sets.ts';
import { COLON, COMMA } from '../../../../language/en/grammar/grammar-hashes.ts';
import { TokenKind } from '../../../../text/words/tokens.ts';
import type { ContentCandidate } from '../contents/candidates.ts';
import { Side } from '../contents/candidates.ts';
import { opensWithQuestion } from '../cues/put-to.ts';
import { verbGroup } from '../phrases/verb-group.ts';
import type { SourceCandidate } from '../sources/source-candidates.ts';
import type { View } from '../view/view.ts';
import type { Tail } from './continuations.ts';
import { TailPlace } from './continuations.ts';

/**
 * What the cue's sentence tells before who speaks, where quoted words follow as a sentence of their own: The plan was “late,” he said. “It is …”; `null` for
 * nothing.
 */
export function leadToldBefore(view: View, head: number, content: ContentCandidate, source: SourceCandidate | null): Tail | null {
  const { quoted, quotedAt, tokens: { hashes }, verbsBefore } = view;
  if (content.side !== Side.behind || !speechForms.has(hashes[head]!) || quotedAt[head]! >= 0) return null;
  const [group] = verbGroup(view, head);
  const { from: start } = view.sentences[view.sentenceAt[head]!]!;
  if (opensWithQuestion(view, start)) return null;
  const at = source !== null && source.from < group ? source.from : group;
  const first = quotedAt[start]!;
  const opensWhole = first >= 0 && hashes[quoted[first]!.close - 2] === COMMA && quoted[first]!.close < at;
  const isAtComma = quotedAt[at - 1]! < 0 && hashes[at - 1] === COMMA;
  const to = opensWhole ? quoted[first]!.close : isAtComma ? at - 1 : at;
  const from = behindColon(view, start, to);
  const closes = to > from && quotedAt[to - 1]! >= 0 && quoted[quotedAt[to - 1]!]!.close === to;
  return closes || (isAtComma && verbsBefore[to]! > verbsBefore[from]!) ? { from, to, place: TailPlace.lead, order: 0 } : null;
}

/** Where the last quotation before `to` opens that a colon, or another quotation with its stop, stands right before; else `from`. */
function behindColon({ quoted, quotedAt, tokens: { hashes, kinds } }: View, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) {
    const q = quotedAt[i]!;
    if (q < 0 || quoted[q]!.open !== i) continue;
    const isBehindAnother = quotedAt[i - 1]! >= 0 && quoted[quotedAt[i - 1]!]!.closed && kinds[i - 2] === TokenKind.stop;
    if (hashes[i - 1] === COLON || isBehindAnother) return i;
  }
  return from;
}
