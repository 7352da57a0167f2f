import type { ModelArray } from '../../src/language/model-file.ts';

/** Weights as signed bytes with one scale. */
export function quantize(name: string, weights: Float64Array | Float32Array): ModelArray {
  const sorted = Float64Array.from(weights, Math.abs).sort();
  const top = sorted[sorted.length - 1] || 1;
  const scale = top / 127;
  return { name, values: Int8Array.from(weights, (w) => Math.round(w / scale)), scale };
}

/** A random source that gives the same numbers for the same seed (mulberry32, Ettinger). */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A copy in another order, the same for the same seed. */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1));
    [out[i], out[k]] = [out[k]!, out[i]!];
  }
  return out;
}

/** A decision learned by logistic regression with AdaGrad (Duchi and others, 2011) over hashed features, with a pull towards zero. */
export class Logistic {
  readonly weights: Float32Array;
  readonly #squares: Float32Array;
  readonly #rate: number;
  readonly #decay: number;

  constructor(bits: number, rate: number, decay: number) {
    this.weights = new Float32Array(1 << bits);
    this.#squares = new Float32Array(1 << bits).fill(1e-2);
    this.#rate = rate;
    this.#decay = decay;
  }

  /** The summed weights of the features. */
  score(keys: Int32Array): number {
    const mask = this.weights.length - 1;
    let sum = 0;
    for (const key of keys) sum += this.weights[key & mask]!;
    return sum;
  }

  /** Moves the weights of the features against a gradient. */
  move(keys: Int32Array, gradient: number): void {
    const mask = this.weights.length - 1;
    for (const key of keys) {
      const at = key & mask;
      const g = gradient + this.#decay * this.weights[at]!;
      this.#squares[at]! += g * g;
      this.weights[at]! -= (this.#rate * g) / Math.sqrt(this.#squares[at]!);
    }
  }

  /** One step towards the label of one example. */
  learn(keys: Int32Array, positive: boolean): void {
    this.move(keys, sigmoid(this.score(keys)) - (positive ? 1 : 0));
  }
}

/** The logistic function. */
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** An open-addressed table of hashes, a power of two long and at most half full; 0 where empty. */
export function openTable(hashes: Iterable<number>): Int32Array {
  const list = [...hashes].filter((hash) => hash !== 0);
  const size = 1 << Math.ceil(Math.log2(list.length * 2 + 2));
  const table = new Int32Array(size);
  for (const hash of list) {
    let at = hash & (size - 1);
    while (table[at] !== 0) at = (at + 1) & (size - 1);
    table[at] = hash;
  }
  return table;
}
