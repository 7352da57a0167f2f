import type { ModelArray, ModelFile } from './model-file.ts';

/** A forest of binary trees in four parallel lists: a leaf has feature -1 and its value in `threshold`. */
export interface Forest {
  readonly feature: Int16Array;
  readonly threshold: Float32Array;
  /** The node for values not above the threshold; the other one follows it. */
  readonly left: Int32Array;
  readonly roots: Int32Array;
  readonly base: number;
}

/** Reads a forest from its text: base, roots and nodes, told apart by semicolons. */
export function readForest(text: string): Forest {
  const [base, roots, nodes] = text.split(';') as [string, string, string];
  const rows = nodes.split(' ').map((node) => node.split(','));
  return {
    base: Number(base), roots: Int32Array.from(roots.split(' '), Number),
    feature: Int16Array.from(rows, (row) => (row[0] === '' ? -1 : Number(row[0]))),
    threshold: Float32Array.from(rows, (row) => Number(row[1])),
    left: Int32Array.from(rows, (row) => Number(row[2] ?? 0)),
  };
}

/** The arrays under which a model file keeps a forest; its base becomes a tree of one leaf. */
export function forestArrays(name: string, forest: Forest): ModelArray[] {
  const leaf = forest.feature.length;
  return [
    { name: `${name}.roots`, values: Int32Array.of(...forest.roots, leaf), scale: 1 },
    { name: `${name}.feature`, values: Int8Array.of(...forest.feature, -1), scale: 1 },
    { name: `${name}.threshold`, values: new Int32Array(Float32Array.of(...forest.threshold, forest.base).buffer), scale: 1 },
    { name: `${name}.left`, values: Int32Array.of(...forest.left, 0), scale: 1 },
  ];
}

/** The forest that a model file keeps under a name. */
export function forestOf(file: ModelFile, name: string): Forest {
  const bits = file.words(`${name}.threshold`);
  return {
    base: 0, roots: file.words(`${name}.roots`), left: file.words(`${name}.left`), feature: Int16Array.from(file.bytes(`${name}.feature`)),
    threshold: new Float32Array(bits.buffer, bits.byteOffset, bits.length),
  };
}

/** The log-odds that a forest gives a row of features. */
export function forestScore(forest: Forest, row: ArrayLike<number>): number {
  let sum = forest.base;
  for (const root of forest.roots) {
    let node = root;
    for (let feature = forest.feature[node]!; feature >= 0; feature = forest.feature[node]!) {
      node = forest.left[node]! + (row[feature]! > forest.threshold[node]! ? 1 : 0);
    }
    sum += forest.threshold[node]!;
  }
  return sum;
}

/**
 * A forest laid out to be asked often: all its trees are walked equally many steps, a leaf leading to itself, so that a processor foresees the way
 * round each loop and works on several trees at once.
 */
export interface Walk {
  readonly roots: Int32Array;
  /** How many steps reach a leaf of any tree. */
  readonly steps: number;
  readonly feature: Int16Array;
  /** Infinite for a leaf. */
  readonly threshold: Float32Array;
  readonly left: Int32Array;
  /** The value of a leaf. */
  readonly value: Float32Array;
  readonly base: number;
}

/** A forest laid out to be asked often. */
export function walkOf({ roots, feature, threshold, left, base }: Forest): Walk {
  const isLeaf = (node: number): boolean => feature[node]! < 0;
  const depth = (node: number): number => (isLeaf(node) ? 0 : 1 + Math.max(depth(left[node]!), depth(left[node]! + 1)));
  return {
    roots,
    base,
    steps: roots.reduce((most, root) => Math.max(most, depth(root)), 0),
    value: threshold,
    feature: feature.map((f) => Math.max(0, f)),
    threshold: threshold.map((cut, node) => (isLeaf(node) ? Infinity : cut)),
    left: left.map((to, node) => (isLeaf(node) ? node : to)),
  };
}

/** The log-odds that a forest gives a row of features; the same as {@link forestScore}. */
export function walkScore({ roots, steps, feature, threshold, left, value, base }: Walk, row: Float64Array): number {
  let sum = base;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree]!;
    // A number made of a comparison takes no branch, and nobody could foresee which way it went.
    for (let step = 0; step < steps; step++) node = left[node]! + Number(row[feature[node]!]! > threshold[node]!);
    sum += value[node]!;
  }
  return sum;
}

/** A probability of log-odds. */
export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
