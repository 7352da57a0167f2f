import type { ModelArray } from '../../src/language/model-file.ts';
import type { Vectors } from './vectors.ts';
import type { Example } from './learning.ts';
import { Logistic, openTable, quantize, seeded, shuffled, sigmoid } from './linear.ts';

/** A decision that also looks at the words of some roles. */
export interface RoleExample extends Example {
  /** The hash of the word in each role, 0 for none. */
  readonly words: Int32Array;
}

const RATE = 0.05;

/** Logistic regression over hashed features and, for each role, the vector of its word (AdaGrad: Duchi and others, 2011). */
class RoleLogistic {
  readonly plain: Logistic;
  readonly weights: Float32Array;
  readonly #squares: Float32Array;
  readonly #vectors: Vectors;

  constructor(bits: number, roles: number, vectors: Vectors) {
    this.plain = new Logistic(bits, RATE, 0);
    this.weights = new Float32Array(roles * vectors.width);
    this.#squares = new Float32Array(roles * vectors.width).fill(1);
    this.#vectors = vectors;
  }

  learn({ keys, yes, words }: RoleExample): void {
    const { width, rows, rowOf } = this.#vectors;
    const places = Array.from(words, (hash) => rowOf.get(hash) ?? -1);
    let score = this.plain.score(keys);
    places.forEach((row, role) => { score += row < 0 ? 0 : dot(this.weights, role * width, rows, row * width, width); });
    const gradient = sigmoid(score) - (yes ? 1 : 0);
    this.plain.move(keys, gradient);
    places.forEach((row, role) => {
      if (row < 0) return;
      for (let d = 0; d < width; d++) {
        const at = role * width + d;
        const g = gradient * rows[row * width + d]!;
        this.#squares[at]! += g * g;
        this.weights[at]! -= (RATE * g) / Math.sqrt(this.#squares[at]!);
      }
    });
  }
}

function dot(a: Float32Array, from: number, b: Float32Array, start: number, width: number): number {
  let sum = 0;
  for (let d = 0; d < width; d++) sum += a[from + d]! * b[start + d]!;
  return sum;
}

/** Learns a decision in several orders; the arrays of its features and of what each word weighs in each role. */
export function learnWithRoles(
  name: string,
  examples: readonly RoleExample[],
  vectors: Vectors,
  seeds: readonly number[],
  bits: number,
  epochs: number,
): ModelArray[] {
  const roles = examples[0]!.words.length;
  const plain = new Float64Array(1 << bits);
  const dense = new Float32Array(roles * vectors.width);
  for (const seed of seeds) {
    const model = new RoleLogistic(bits, roles, vectors);
    const random = seeded(seed);
    for (let e = 0; e < epochs; e++) for (const x of shuffled(examples, random)) model.learn(x);
    model.plain.weights.forEach((w, i) => { plain[i]! += w / seeds.length; });
    model.weights.forEach((w, i) => { dense[i]! += w / seeds.length; });
  }
  const words = openTable(vectors.rowOf.keys());
  const weights = new Float64Array(words.length * roles);
  words.forEach((hash, at) => {
    const row = hash === 0 ? undefined : vectors.rowOf.get(hash);
    if (row !== undefined) {
      for (let role = 0; role < roles; role++) weights[at * roles + role] = dot(dense, role * vectors.width, vectors.rows, row * vectors.width, vectors.width);
    }
  });
  return [quantize(name, plain), { name: `${name}.words`, values: words, scale: 1 }, quantize(`${name}.weights`, weights)];
}
