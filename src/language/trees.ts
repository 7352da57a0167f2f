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

/** A probability of log-odds. */
export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
