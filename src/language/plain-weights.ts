import { Features, sumOf, type LinearWeights } from './features.ts';

/** Features that look at the same few small numbers: each number is below its bound, and `add` collects what looks at them. */
export interface PlainFamily {
  readonly bounds: readonly number[];
  readonly add: (numbers: readonly number[], f: Features) => void;
}

/** The numbers that a place stands for, which is `((a * bounds[1] + b) * bounds[2] + c) …`. */
export function numbersAt({ bounds }: PlainFamily, place: number): readonly number[] {
  const numbers = bounds.slice();
  let rest = place;
  for (let i = bounds.length - 1; i >= 0; i--) {
    numbers[i] = rest % bounds[i]!;
    rest = Math.floor(rest / bounds[i]!);
  }
  return numbers;
}

/** Collects the features of families, each at its place. */
export function addPlain(families: readonly PlainFamily[], places: Int32Array, f: Features): void {
  for (const [i, family] of families.entries()) family.add(numbersAt(family, places[i]!), f);
}

/** What families weigh at every place, found once: where a decision is made nothing is hashed for them, and one look-up stands for all features of a family. */
export class PlainWeights {
  readonly #row: Int16Array;
  readonly #starts: readonly number[];

  constructor(families: readonly PlainFamily[], weights: Int8Array) {
    const f = new Features();
    const tables = families.map((family) => Int16Array.from({ length: family.bounds.reduce((size, bound) => size * bound, 1) }, (_, place) => {
      f.clear();
      family.add(numbersAt(family, place), f);
      return sumOf(weights, f);
    }));
    this.#starts = tables.map((_, i) => tables.slice(0, i).reduce((sum, { length }) => sum + length, 0));
    this.#row = new Int16Array(tables.reduce((sum, { length }) => sum + length, 0));
    for (const [i, table] of tables.entries()) this.#row.set(table, this.#starts[i]);
  }

  /** The sum of what the families weigh, each at its place, in units of the weights. */
  sum(places: Int32Array): number {
    let sum = 0;
    for (let i = 0; i < this.#starts.length; i++) sum += this.#row[this.#starts[i]! + places[i]!]!;
    return sum;
  }
}

/** Gives what families weigh in a model, laid out once for each model. */
export function laidOut(families: readonly PlainFamily[]): (model: LinearWeights) => PlainWeights {
  const known = new WeakMap<LinearWeights, PlainWeights>();
  return (model) => {
    let plain = known.get(model);
    if (plain === undefined) {
      plain = new PlainWeights(families, model.weights);
      known.set(model, plain);
    }
    return plain;
  };
}
