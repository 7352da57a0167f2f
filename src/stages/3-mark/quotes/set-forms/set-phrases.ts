import { COMMA, IN, OF, PER, THE, WORDS } from '../../../../language/en/grammar/grammar-hashes.ts';
import type { Attribution } from '../attribution.ts';
import type { Chunk } from '../view/noun-phrases.ts';
import type { View } from '../view/view.ts';
import { Tag } from '../../../../language/tagger.ts';
import { Side } from '../contents/candidates.ts';

/** Log-odds given to what a set phrase leaves no doubt about. */
const PROVEN = 3;

/** Attributions by a set phrase without a verb: in the words of one diplomat, “…”; sales fell, per a report. */
export function setPhrases(view: View): Attribution[] {
  const { count, hashes } = view.tokens;
  const out: Attribution[] = [];
  for (let i = 1; i + 1 < count; i++) {
    if (view.quotedAt[i]! >= 0) continue;
    const found =
      hashes[i] === WORDS && hashes[i + 1] === OF && hashes[i - 1] === THE && hashes[i - 2] === IN
        ? inTheWordsOf(view, i)
        : hashes[i] === PER && hashes[i - 1] === COMMA
          ? perReport(view, i)
          : null;
    if (found !== null) out.push(found);
  }
  return out;
}

function inTheWordsOf(view: View, head: number): Attribution | null {
  const who = chunkFrom(view, head + 2);
  if (who === null) return null;
  const behind = view.tokens.hashes[who.to] === COMMA ? who.to + 1 : who.to;
  const before = view.tokens.hashes[head - 3] === COMMA ? head - 4 : head - 3;
  const q = behind < view.tokens.count && view.quotedAt[behind]! >= 0 ? view.quotedAt[behind]! : before >= 0 ? view.quotedAt[before]! : -1;
  if (q < 0) return null;
  const { open, close } = view.quoted[q]!;
  if (open !== behind && close !== before + 1) return null;
  return {
    head,
    content: { from: open, to: close, side: open === behind ? Side.right : Side.left },
    tails: [],
    source: { ...who, part: false },
    score: PROVEN,
  };
}

/** ", per a report by …" at the end of a whole clause; "per cent" and "per day" name nobody. */
function perReport(view: View, head: number): Attribution | null {
  const who = chunkFrom(view, head + 1);
  const { from } = view.sentences[view.sentenceAt[head]!]!;
  if (who === null || (view.tags[who.from] !== Tag.det && view.tags[who.from] !== Tag.propn) || view.verbsBefore[head - 1] === view.verbsBefore[from]) {
    return null;
  }
  return { head, content: { from, to: head - 1, side: Side.left }, tails: [], source: { ...who, part: false }, score: PROVEN };
}

function chunkFrom(view: View, at: number): Chunk | null {
  const chunk = at < view.tokens.count ? view.chunkAt[at]! : -1;
  return chunk >= 0 && view.chunks[chunk]!.from === at ? view.chunks[chunk]! : null;
}
