import type { Forest } from '../../src/language/trees.ts';

/** The model as a module: the forest as a list of numbers in text, and the words with their scores in tenths. */
export function modelText(forest: Forest, lexicon: readonly (readonly [string, number])[]): string {
  const byScore = new Map<number, string[]>();
  for (const [word, score] of lexicon) byScore.set(Math.round(score * 10), [...(byScore.get(Math.round(score * 10)) ?? []), word]);
  const lines = [...byScore].sort((a, b) => a[0] - b[0]).map(([score, words]) => `  [${score}, ${quoted(words.sort().join(' '))}],`);
  return `// Written by bench/train/body-model.ts; see MODEL.md.

/** The forest as text: base, then roots, then the nodes as feature,threshold,left; a leaf has no feature. */
export const FOREST = ${quoted(forestText(forest))};

/** Words by how much more often they stand in bodies than in furniture, in tenths of natural logarithms. */
export const LEXICON: readonly (readonly [score: number, words: string])[] = [
${lines.join('\n')}
];
`;
}

/** A forest as text: base, roots and nodes, told apart by semicolons. */
export function forestText(forest: Forest): string {
  const nodes = Array.from(forest.feature, (f, i) => (f < 0 ? `,${number(forest.threshold[i]!)}` : `${f},${number(forest.threshold[i]!)},${forest.left[i]}`));
  return [number(forest.base), [...forest.roots].join(' '), nodes.join(' ')].join(';');
}

function number(value: number): string {
  return String(Number(value.toPrecision(9)));
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
