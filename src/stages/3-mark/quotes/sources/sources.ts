import type { Features, LinearWeights } from '../../../../language/features.ts';
import type { ContentCandidate } from '../contents/candidates.ts';
import type { View } from '../view/view.ts';
import { scoreOf } from '../../../../language/features.ts';
import { sourceCandidates, sureSource, type SourceCandidate } from './source-candidates.ts';
import { sourceFeatures } from './source-features.ts';

/** The best phrase, or `null` for none in the sentence, with its score and by how much the others weigh. */
export function bestSource(
  view: View,
  model: LinearWeights,
  head: number,
  content: ContentCandidate,
  f: Features,
): { readonly candidate: SourceCandidate | null; readonly score: number; readonly total: number } {
  sourceFeatures(view, head, content, null, f);
  let score = scoreOf(model, f);
  let total = Math.exp(Math.min(30, score));
  let top: SourceCandidate | null = null;
  const sure = sureSource(view, head) !== null;
  for (const candidate of sourceCandidates(view, head, content)) {
    sourceFeatures(view, head, content, candidate, f);
    const s = scoreOf(model, f);
    total += Math.exp(Math.min(30, s));
    if (s > score || sure) {
      score = s;
      top = candidate;
    }
  }
  return { candidate: top, score, total: Math.log(total + 1e-9) };
}
