import type { Features, LinearWeights } from '../../../language/features.ts';
import type { ContentCandidate } from './candidates.ts';
import type { View } from './view.ts';
import { scoreOf } from '../../../language/features.ts';
import { FARTHEST, contentCandidates } from './candidates.ts';
import { endFeatures, spanFeatures, startFeatures } from './content-features.ts';

/** The content chosen for a cue. */
export interface BestContent {
  readonly candidate: ContentCandidate;
  readonly score: number;
  readonly log: number;
}

/** How many of the likeliest candidates are weighed against each other. */
const LIKELY = 10;

/** How far below the best edges a candidate's own may score before it is out: further than what a candidate weighs as a whole makes up for. */
const FAR_BEHIND = 5;

/** The places of the highest scores, highest first; of equal ones the first. */
function likeliest(scores: Float64Array): number[] {
  const places: number[] = [];
  let least = -Infinity;
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i]!;
    if (score <= least) continue;
    if (places.length < LIKELY) places.push(i);
    let at = places.length - 1;
    for (; at > 0 && scores[places[at - 1]!]! < score; at--) places[at] = places[at - 1]!;
    places[at] = i;
    if (places.length === LIKELY) least = scores[places[LIKELY - 1]!]!;
  }
  return places;
}

/** The share of tokens that two stretches have in common (Dice). */
function overlapOf(a: ContentCandidate, b: ContentCandidate): number {
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  return shared <= 0 ? 0 : (2 * shared) / (a.to - a.from + b.to - b.from);
}

/** Room for the sums of every place and side; what lies farther off, in quotations that run on, shares the outermost place of its side. */
const SUMS = (2 * FARTHEST + 4) * 4;

/** Where the sum of a place `offset` tokens from the cue is kept; a quotation reaches beyond at one place only, so nothing is mixed. */
function sumKey(offset: number, side: number): number {
  return (Math.min(FARTHEST + 1, Math.max(-FARTHEST - 1, offset)) + FARTHEST + 1) * 4 + side;
}

/** Scores candidates; the sums over one start or one end are made once. */
export class ContentScorer {
  readonly #view: View;
  readonly #model: LinearWeights;
  readonly #features: Features;
  /** Sums by place and side around the cue, and for which cue each was made last, counted from 1. */
  readonly #starts = new Float64Array(SUMS);
  readonly #ends = new Float64Array(SUMS);
  readonly #startMade = new Int32Array(SUMS);
  readonly #endMade = new Int32Array(SUMS);
  #cue = 0;

  constructor(view: View, model: LinearWeights, features: Features) {
    this.#view = view;
    this.#model = model;
    this.#features = features;
  }

  /**
   * The candidate that is expected to share most with the true content (least Bayes risk over the likeliest candidates), its score, and the
   * log-probability that it shares at least half; `null` when there is none.
   */
  best(head: number): BestContent | null {
    this.#cue++;
    const candidates = contentCandidates(this.#view, head);
    if (candidates.length === 0) return null;
    const scores = this.#scores(head, candidates);
    let top = -Infinity;
    for (const score of scores) top = Math.max(top, score);
    let all = 0;
    for (const score of scores) if (score > -Infinity) all += Math.exp(score - top);
    const likely = likeliest(scores).map((i) => ({ candidate: candidates[i]!, score: scores[i]!, share: Math.exp(scores[i]! - top) / all }));
    let best = likely[0]!;
    let most = -1;
    for (const a of likely) {
      let expected = 0;
      for (const b of likely) expected += b.share * overlapOf(a.candidate, b.candidate);
      if (expected > most + 1e-12) {
        most = expected;
        best = a;
      }
    }
    let half = 0;
    for (const b of likely) if (overlapOf(best.candidate, b.candidate) >= 0.5) half += b.share;
    return { candidate: best.candidate, score: best.score, log: Math.log(half) };
  }

  /** The best candidate that holds a stretch whole, with by how much the best of all beats it; `null` when none does. */
  bestHolding(head: number, from: number, to: number): { readonly candidate: ContentCandidate; readonly behind: number } | null {
    this.#cue++;
    let top = -Infinity;
    let score = -Infinity;
    let best: ContentCandidate | null = null;
    for (const candidate of contentCandidates(this.#view, head)) {
      const s = this.#score(head, candidate);
      top = Math.max(top, s);
      if (candidate.from <= from && to <= candidate.to && s > score) {
        score = s;
        best = candidate;
      }
    }
    return best === null ? null : { candidate: best, behind: top - score };
  }

  /** The scores of all candidates; what is no rival by its edges alone is not looked at as a whole. */
  #scores(head: number, candidates: readonly ContentCandidate[]): Float64Array {
    const scores = new Float64Array(candidates.length);
    let top = -Infinity;
    for (let i = 0; i < candidates.length; i++) {
      scores[i] = this.#edges(head, candidates[i]!);
      top = Math.max(top, scores[i]!);
    }
    for (let i = 0; i < candidates.length; i++) scores[i] = scores[i]! < top - FAR_BEHIND ? -Infinity : scores[i]! + this.#whole(head, candidates[i]!);
    return scores;
  }

  #score(head: number, c: ContentCandidate): number {
    return this.#edges(head, c) + this.#whole(head, c);
  }

  /** What a candidate's start and end weigh. */
  #edges(head: number, c: ContentCandidate): number {
    const f = this.#features;
    const startKey = sumKey(c.from - head, c.side);
    if (this.#startMade[startKey] !== this.#cue) {
      f.clear();
      startFeatures(this.#view, head, c, f);
      this.#starts[startKey] = scoreOf(this.#model, f);
      this.#startMade[startKey] = this.#cue;
    }
    const endKey = sumKey(c.to - head, c.side);
    if (this.#endMade[endKey] !== this.#cue) {
      f.clear();
      endFeatures(this.#view, head, c, f);
      this.#ends[endKey] = scoreOf(this.#model, f);
      this.#endMade[endKey] = this.#cue;
    }
    return this.#starts[startKey]! + this.#ends[endKey]!;
  }

  /** What a candidate weighs as a whole. */
  #whole(head: number, c: ContentCandidate): number {
    const f = this.#features;
    f.clear();
    spanFeatures(this.#view, head, c, f);
    return scoreOf(this.#model, f);
  }
}
