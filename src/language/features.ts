const SPREAD = 0x27d4eb2f;

/**
 * Collects the features of one decision as 32-bit keys. A feature is a template number mixed with the hashes that it looks at, and its weight
 * stands in a table at the key's last bits (the hashing trick: Weinberger and others, 2009), so that no dictionary of features is kept.
 */
export class Features {
  /** Each template with its value in one number; {@link keyOf} makes it a key where it is looked up, in a loop that calls nothing. */
  readonly blends = new Int32Array(256);
  size = 0;

  /** Forgets what was collected. */
  clear(): void {
    this.size = 0;
  }

  /** Adds the feature of a template that looks at one value. */
  add(template: number, value: number): void {
    this.blends[this.size++ & 255] = Math.imul(template, SPREAD) ^ value;
  }

  /** Adds the feature of a template that looks at two values together. */
  pair(template: number, a: number, b: number): void {
    this.blends[this.size++ & 255] = Math.imul(template, SPREAD) ^ (Math.imul(a, 0x9e3779b1) + b);
  }
}

/** Mixes a value into a key so that near values do not collide. */
export function mix(key: number, value: number): number {
  return keyOf(Math.imul(key, SPREAD) ^ value);
}

/** The key of a feature as {@link Features} holds it (the finalizer of MurmurHash3, Appleby). */
export function keyOf(blended: number): number {
  let h = Math.imul(blended ^ (blended >>> 15), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** The weights of a linear decision: a power of two of them, looked up by the last bits of a feature's key. */
export interface LinearWeights {
  readonly weights: Int8Array;
  readonly scale: number;
}

/** The sum of the weights of the collected features, as log-odds. */
export function scoreOf(model: LinearWeights, features: Features): number {
  return sumOf(model.weights, features) * model.scale;
}

/** The same in the units of the weights: a whole number. */
export function sumOf(weights: Int8Array, features: Features): number {
  const mask = weights.length - 1;
  let sum = 0;
  const { blends, size } = features;
  for (let i = 0; i < size; i++) sum += weights[keyOf(blends[i]!) & mask]!;
  return sum;
}
