/**
 * Collects the features of one decision as 32-bit keys. A feature is a template number mixed with the hashes that it looks at, and its weight
 * stands in a table at the key's last bits (the hashing trick: Weinberger and others, 2009), so that no dictionary of features is kept.
 */
export class Features {
  readonly keys = new Int32Array(256);
  size = 0;

  /** Forgets what was collected. */
  clear(): void {
    this.size = 0;
  }

  /** Adds the feature of a template that looks at one value. */
  add(template: number, value: number): void {
    this.keys[this.size++ & 255] = mix(template, value);
  }

  /** Adds the feature of a template that looks at two values together. */
  pair(template: number, a: number, b: number): void {
    this.keys[this.size++ & 255] = mix(template, Math.imul(a, 0x9e3779b1) + b);
  }
}

/** Mixes a value into a key so that near values do not collide (the finalizer of MurmurHash3, Appleby). */
export function mix(key: number, value: number): number {
  let h = Math.imul(key, 0x27d4eb2f) ^ value;
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** The weights of a linear decision: a power of two of them, looked up by the last bits of a feature's key. */
export interface LinearWeights {
  readonly weights: Int8Array | Float32Array;
  readonly scale: number;
}

/** The sum of the weights of the collected features. */
export function scoreOf(model: LinearWeights, features: Features): number {
  const { weights } = model;
  const mask = weights.length - 1;
  let sum = 0;
  for (let i = 0; i < features.size; i++) sum += weights[features.keys[i]! & mask]!;
  return sum * model.scale;
}
