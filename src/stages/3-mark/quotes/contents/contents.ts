import type { Features, LinearWeights } from '../../../../language/features.ts';
import type { ContentCandidate } from './candidates.ts';
import type { PlainWeights } from '../../../../language/plain-weights.ts';
import type { CueSetting } from './cue-setting.ts';
import type { View } from '../view/view.ts';
import { sumOf } from '../../../../language/features.ts';
import { laidOut } from '../../../../language/plain-weights.ts';
import { CandidateList, FARTHEST, MOST_CANDIDATES, contentCandidates } from './candidates.ts';
import { MOST_FAMILIES, endFeatures, spanFeatures, startFeatures } from './content-features.ts';
import { settingOf } from './cue-setting.ts';
import { END_FAMILIES, SPAN_FAMILIES, START_FAMILIES } from './plain-features.ts';

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

/** Fills `places` with those of the highest of `count` scores, highest first, of equal ones the first; gives how many there are. */
function likeliest(scores: Float64Array, count: number, places: Int32Array): number {
  let found = 0;
  let least = -Infinity;
  for (let i = 0; i < count; i++) {
    const score = scores[i]!;
    if (score <= least) continue;
    if (found < LIKELY) found++;
    let at = found - 1;
    for (; at > 0 && scores[places[at - 1]!]! < score; at--) places[at] = places[at - 1]!;
    places[at] = i;
    if (found === LIKELY) least = scores[places[LIKELY - 1]!]!;
  }
  return found;
}

/** The share of tokens that two candidates of a list have in common (Dice). */
function overlapOf({ from, to }: CandidateList, a: number, b: number): number {
  const shared = Math.min(to[a]!, to[b]!) - Math.max(from[a]!, from[b]!);
  return shared <= 0 ? 0 : (2 * shared) / (to[a]! - from[a]! + to[b]! - from[b]!);
}

/** Room for the sums of every place and side; what lies farther off, in quotations that run on, shares the outermost place of its side. */
const SUMS = (2 * FARTHEST + 4) * 4;

/** Where the sum of a place `offset` tokens from the cue is kept; a quotation reaches beyond at one place only, so nothing is mixed. */
function sumKey(offset: number, side: number): number {
  return (Math.min(FARTHEST + 1, Math.max(-FARTHEST - 1, offset)) + FARTHEST + 1) * 4 + side;
}

const startsOf = laidOut(START_FAMILIES);
const endsOf = laidOut(END_FAMILIES);
const spansOf = laidOut(SPAN_FAMILIES);

/** Scores candidates; the sums over one start or one end are made once. */
export class ContentScorer {
  readonly #view: View;
  readonly #model: LinearWeights;
  readonly #features: Features;
  /** What the features weigh that look at small numbers alone. */
  readonly #plain: { readonly starts: PlainWeights; readonly ends: PlainWeights; readonly spans: PlainWeights };
  readonly #familyPlaces = new Int32Array(MOST_FAMILIES);
  /**
   * Sums by place and side around the cue, in units of the weights (whole numbers pass between functions without being made objects), and for which cue each
   * was made last, counted from 1.
   */
  readonly #starts = new Int32Array(SUMS);
  readonly #ends = new Int32Array(SUMS);
  readonly #startMade = new Int32Array(SUMS);
  readonly #endMade = new Int32Array(SUMS);
  readonly #candidates = new CandidateList();
  readonly #scores = new Float64Array(MOST_CANDIDATES);
  readonly #places = new Int32Array(LIKELY);
  readonly #shares = new Float64Array(LIKELY);
  #cue = 0;

  constructor(view: View, model: LinearWeights, features: Features) {
    this.#view = view;
    this.#model = model;
    this.#features = features;
    this.#plain = { starts: startsOf(model), ends: endsOf(model), spans: spansOf(model) };
  }

  /**
   * The candidate that is expected to share most with the true content (least Bayes risk over the likeliest candidates), its score, and the
   * log-probability that it shares at least half; `null` when there is none.
   */
  best(head: number): BestContent | null {
    const candidates = this.#candidates;
    contentCandidates(this.#view, head, candidates);
    if (candidates.count === 0) return null;
    this.#score(settingOf(this.#view, head));
    const found = this.#share();
    let best = 0;
    let most = -1;
    for (let a = 0; a < found; a++) {
      let expected = 0;
      for (let b = 0; b < found; b++) expected += this.#shares[b]! * overlapOf(candidates, this.#places[a]!, this.#places[b]!);
      if (expected > most + 1e-12) {
        most = expected;
        best = this.#places[a]!;
      }
    }
    let half = 0;
    for (let b = 0; b < found; b++) if (overlapOf(candidates, best, this.#places[b]!) >= 0.5) half += this.#shares[b]!;
    return { candidate: candidates.at(best), score: this.#scores[best]!, log: Math.log(half) };
  }

  /** The best candidate that holds a stretch whole, with by how much the best of all beats it; `null` when none does. */
  bestHolding(head: number, from: number, to: number): { readonly candidate: ContentCandidate; readonly behind: number } | null {
    const candidates = this.#candidates;
    contentCandidates(this.#view, head, candidates);
    const cue = settingOf(this.#view, head);
    const { scale } = this.#model;
    this.#scoreEdges(cue);
    let top = -Infinity;
    let score = -Infinity;
    let best = -1;
    for (let i = 0; i < candidates.count; i++) {
      const s = this.#scores[i]! + this.#whole(cue, i) * scale;
      top = Math.max(top, s);
      if (candidates.from[i]! <= from && to <= candidates.to[i]! && s > score) {
        score = s;
        best = i;
      }
    }
    return best < 0 ? null : { candidate: candidates.at(best), behind: top - score };
  }

  /** Scores all candidates of a cue; what is no rival by its edges alone is not looked at as a whole. */
  #score(cue: CueSetting): void {
    const scores = this.#scores;
    const { count } = this.#candidates;
    const { scale } = this.#model;
    const least = this.#scoreEdges(cue) - FAR_BEHIND;
    for (let i = 0; i < count; i++) scores[i] = scores[i]! < least ? -Infinity : scores[i]! + this.#whole(cue, i) * scale;
  }

  /** Scores the candidates of a cue by what their starts and ends weigh; gives the highest score. */
  #scoreEdges(cue: CueSetting): number {
    this.#cue++;
    const scores = this.#scores;
    const { from, to, side, count } = this.#candidates;
    const { scale } = this.#model;
    let top = -Infinity;
    for (let i = 0; i < count; i++) {
      const score = this.#start(cue, from[i]!, side[i]!) * scale + this.#end(cue, to[i]!, side[i]!) * scale;
      scores[i] = score;
      if (score > top) top = score;
    }
    return top;
  }

  /** Finds the likeliest of the scored candidates, each with its share of the probability of all; gives how many there are. */
  #share(): number {
    const scores = this.#scores;
    const { count } = this.#candidates;
    const found = likeliest(scores, count, this.#places);
    const top = scores[this.#places[0]!]!;
    let all = 0;
    for (let i = 0; i < count; i++) if (scores[i]! > -Infinity) all += Math.exp(scores[i]! - top);
    for (let k = 0; k < found; k++) this.#shares[k] = Math.exp(scores[this.#places[k]!]! - top) / all;
    return found;
  }

  /** What candidates that start at a place weigh for it, in units of the weights. */
  #start(cue: CueSetting, from: number, side: number): number {
    const key = sumKey(from - cue.head, side);
    if (this.#startMade[key] !== this.#cue) {
      this.#features.clear();
      startFeatures(this.#view, cue, from, side, this.#features, this.#familyPlaces);
      this.#starts[key] = sumOf(this.#model.weights, this.#features) + this.#plain.starts.sum(this.#familyPlaces);
      this.#startMade[key] = this.#cue;
    }
    return this.#starts[key]!;
  }

  /** The same of a place before which they end. */
  #end(cue: CueSetting, to: number, side: number): number {
    const key = sumKey(to - cue.head, side);
    if (this.#endMade[key] !== this.#cue) {
      this.#features.clear();
      endFeatures(this.#view, cue, to, side, this.#features, this.#familyPlaces);
      this.#ends[key] = sumOf(this.#model.weights, this.#features) + this.#plain.ends.sum(this.#familyPlaces);
      this.#endMade[key] = this.#cue;
    }
    return this.#ends[key]!;
  }

  /** What a candidate weighs as a whole, in units of the weights. */
  #whole(cue: CueSetting, place: number): number {
    const { from, to, side } = this.#candidates;
    this.#features.clear();
    spanFeatures(this.#view, cue, from[place]!, to[place]!, side[place]!, this.#features, this.#familyPlaces);
    return sumOf(this.#model.weights, this.#features) + this.#plain.spans.sum(this.#familyPlaces);
  }
}
