import type { View } from '../view/view.ts';
import { Tag } from '../../../../language/tagger.ts';
import { Shape, TokenKind } from '../../../../text/words/tokens.ts';

/** The tokens that may head a cue: verbs, a last auxiliary, words known as cues, and a colon. */
export function cueCandidates(view: View, known: (hash: number) => boolean): number[] {
  const { tokens, tags } = view;
  const out: number[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (view.sentenceAt[i]! < 0) continue;
    const t = tags[i]!;
    if (t === Tag.verb || (tokens.kinds[i] === TokenKind.word && known(tokens.hashes[i]!))) out.push(i);
    else if (t === Tag.aux && isLastAuxiliary(view, i)) out.push(i);
    else if (tokens.kinds[i] === TokenKind.dash && isSignature(view, i)) out.push(i);
    else if (tokens.kinds[i] === TokenKind.stop && tokens.text.charCodeAt(tokens.starts[i]!) === 58 && i + 1 < tokens.count) out.push(i);
  }
  return out;
}

/** A dash behind a quotation and before a name: “…” — Ada Quill. */
function isSignature(view: View, i: number): boolean {
  return i > 0 && i + 1 < view.tokens.count && view.quotedAt[i - 1]! >= 0 && view.quotedAt[i]! < 0 && view.tokens.shapes[i + 1]! >= Shape.capital;
}

function isLastAuxiliary(view: View, i: number): boolean {
  for (let k = i + 1; k < view.tokens.count && k < i + 4; k++) {
    const t = view.tags[k]!;
    if (t === Tag.verb || t === Tag.aux) return false;
    if (t !== Tag.adv && t !== Tag.part) return true;
  }
  return true;
}
