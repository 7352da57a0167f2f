/** Keys in rising order, each with a value; equal keys in order of their values' arrival. */
export interface Run {
  readonly keys: Uint32Array;
  readonly values: Uint32Array;
}
