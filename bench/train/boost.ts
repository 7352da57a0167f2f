import { forestScore, logistic, type Forest } from '../../src/language/trees.ts';

/** Rows to learn from: `label` is 0 or 1, `weight` how much a row counts. */
export interface Table {
  readonly rows: readonly ArrayLike<number>[];
  readonly label: Uint8Array;
  readonly weight: Float64Array;
}

/** How a forest is grown. */
export interface Growth {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  readonly minWeight: number;
  readonly l2: number;
  /** The share of the features that a tree may ask about. */
  readonly sample: number;
  readonly seed: number;
}

const BINS = 64;

/**
 * Grows gradient-boosted trees for the logistic loss over features cut into 64 bins (Friedman 2001; second-order leaves as in XGBoost, Chen and
 * Guestrin 2016).
 */
export function boost(table: Table, growth: Growth): Forest {
  const n = table.rows.length;
  const width = table.rows[0]!.length;
  const cuts = Array.from({ length: width }, (_, f) => cutsOf(table, f));
  const bins = cuts.map((c, f) => Uint8Array.from({ length: n }, (_, i) => binOf(c, table.rows[i]![f]!)));
  const feature: number[] = [];
  const threshold: number[] = [];
  const left: number[] = [];
  const roots: number[] = [];
  const positive = table.label.reduce((sum, y, i) => sum + y * table.weight[i]!, 0);
  const all = table.weight.reduce((a, b) => a + b, 0);
  const base = Math.log(positive / (all - positive));
  const score = new Float64Array(n).fill(base);
  const g = new Float64Array(n);
  const h = new Float64Array(n);
  const random = generator(growth.seed);
  for (let t = 0; t < growth.trees; t++) {
    for (let i = 0; i < n; i++) {
      const p = logistic(score[i]!);
      g[i] = (p - table.label[i]!) * table.weight[i]!;
      h[i] = p * (1 - p) * table.weight[i]!;
    }
    const asked = Array.from({ length: width }, (_, f) => f).filter(() => random() < growth.sample);
    const grow = (node: number, rows: Int32Array, depth: number): void => {
      const split = depth === 0 ? null : bestSplit(bins, cuts, asked, rows, g, h, growth);
      if (split === null) {
        let sg = 0;
        let sh = 0;
        for (const i of rows) { sg += g[i]!; sh += h[i]!; }
        const value = Math.fround((-sg / (sh + growth.l2)) * growth.rate);
        feature[node] = -1; threshold[node] = value; left[node] = 0;
        for (const i of rows) score[i]! += value;
        return;
      }
      const child = feature.length;
      feature.push(-1, -1); threshold.push(0, 0); left.push(0, 0);
      feature[node] = split.feature; threshold[node] = cuts[split.feature]![split.bin]!; left[node] = child;
      grow(child, rows.filter((i) => bins[split.feature]![i]! <= split.bin), depth - 1);
      grow(child + 1, rows.filter((i) => bins[split.feature]![i]! > split.bin), depth - 1);
    };
    const root = feature.length;
    feature.push(-1); threshold.push(0); left.push(0); roots.push(root);
    grow(root, Int32Array.from({ length: n }, (_, i) => i), growth.depth);
  }
  return { feature: Int16Array.from(feature), threshold: Float32Array.from(threshold), left: Int32Array.from(left), roots: Int32Array.from(roots), base };
}

/** The probability of each row. */
export function predict(forest: Forest, rows: readonly ArrayLike<number>[]): number[] {
  return rows.map((row) => logistic(forestScore(forest, row)));
}

/** A small seeded generator of numbers in [0, 1) (mulberry32). */
export function generator(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function bestSplit(
  bins: readonly Uint8Array[],
  cuts: readonly (readonly number[])[],
  asked: readonly number[],
  rows: Int32Array,
  g: Float64Array,
  h: Float64Array,
  growth: Growth,
): { feature: number; bin: number } | null {
  let G = 0;
  let H = 0;
  for (const i of rows) { G += g[i]!; H += h[i]!; }
  if (H < 2 * growth.minWeight) return null;
  let best = 1e-6;
  let found: { feature: number; bin: number } | null = null;
  const hg = new Float64Array(BINS);
  const hh = new Float64Array(BINS);
  for (const f of asked) {
    hg.fill(0); hh.fill(0);
    const b = bins[f]!;
    for (const i of rows) { const k = b[i]!; hg[k]! += g[i]!; hh[k]! += h[i]!; }
    let gl = 0;
    let hl = 0;
    for (let k = 0; k < cuts[f]!.length; k++) {
      gl += hg[k]!; hl += hh[k]!;
      if (hl < growth.minWeight || H - hl < growth.minWeight) continue;
      const gain = (gl * gl) / (hl + growth.l2) + ((G - gl) * (G - gl)) / (H - hl + growth.l2) - (G * G) / (H + growth.l2);
      if (gain > best) { best = gain; found = { feature: f, bin: k }; }
    }
  }
  return found;
}

function cutsOf(table: Table, f: number): number[] {
  const step = Math.max(1, Math.floor(table.rows.length / 20_000));
  const values: number[] = [];
  for (let i = 0; i < table.rows.length; i += step) values.push(table.rows[i]![f]!);
  values.sort((a, b) => a - b);
  const distinct = [...new Set(values.map(Math.fround))];
  // A measure with few values is cut at each of them: quantiles would miss the rare ones.
  if (distinct.length > 1 && distinct.length <= BINS) return distinct.slice(0, -1);
  const cuts: number[] = [];
  for (let k = 1; k < BINS; k++) {
    const value = Math.fround(values[Math.floor((k * values.length) / BINS)]!);
    if (value !== cuts[cuts.length - 1] && value < values[values.length - 1]!) cuts.push(value);
  }
  if (cuts.length === 0 || cuts[0]! > values[0]!) cuts.unshift(Math.fround(values[0]!));
  return [...new Set(cuts)].sort((a, b) => a - b).slice(0, BINS - 1);
}

function binOf(cuts: readonly number[], value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > cuts[middle]!) low = middle + 1;
    else high = middle;
  }
  return low;
}
