import { speechVerbs } from '../../../../language/en/words/word-sets.ts';
import { COLON } from '../../../../language/en/grammar/grammar-hashes.ts';
import type { Attribution } from '../attribution.ts';
import type { SourceCandidate } from '../sources/source-candidates.ts';
import type { View } from '../view/view.ts';
import { Shape } from '../../../../text/words/tokens.ts';
import { Side } from '../contents/candidates.ts';
import { verbGroup } from '../phrases/verb-group.ts';

/** Log-odds given to what the layout of a text proves. */
const PROVEN = 3;
/** How many tokens may stand between the verb and its colon: "wrote on the page of the club on Monday:". */
const FARTHEST = 12;

/** Paragraphs without quotation marks that the one before announces: The governor added:¶ We shall rebuild. */
export function announced(view: View): Attribution[] {
  const out: Attribution[] = [];
  for (let s = 0; s + 1 < view.sentences.length; s++) {
    const { to } = view.sentences[s]!;
    const next = view.sentences[s + 1]!.from;
    if (view.tokens.hashes[to - 1] !== COLON || view.paragraphOf[s] === view.paragraphOf[s + 1] || view.quotedAt[next]! >= 0) continue;
    const head = announcingVerb(view, s);
    const source = head < 0 ? null : subjectOf(view, head);
    if (source !== null) out.push({ head, content: { from: next, to: paragraphEnd(view, s + 1), side: Side.behind }, tails: [], source, score: PROVEN });
  }
  return out;
}

/** The verb of speech that a colon at the end of a sentence hangs on, with no verb between; -1 for none. */
function announcingVerb(view: View, s: number): number {
  const { from, to } = view.sentences[s]!;
  for (let i = to - 2; i >= Math.max(from, to - 2 - FARTHEST); i--) {
    if (view.quotedAt[i]! >= 0) return -1;
    if (view.verbsBefore[i + 1] === view.verbsBefore[i]) continue;
    return speechVerbs.has(view.tokens.hashes[i]!) && view.tokens.shapes[i] === Shape.lower ? i : -1;
  }
  return -1;
}

/** The phrase right before the verb. */
function subjectOf(view: View, head: number): SourceCandidate | null {
  const [group] = verbGroup(view, head);
  const chunk = group > 0 ? view.chunkAt[group - 1]! : -1;
  return chunk < 0 ? null : { ...view.chunks[chunk]!, part: false };
}

/** Where the paragraph ends that begins with a sentence. */
function paragraphEnd(view: View, first: number): number {
  let last = first;
  while (last + 1 < view.sentences.length && view.paragraphOf[last + 1] === view.paragraphOf[first]) last++;
  return view.sentences[last]!.to;
}
