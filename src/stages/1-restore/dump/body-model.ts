import type { Unit } from './units.ts';
import { featuresOf, type Lexicon } from './features.ts';
import { forestScore, logistic, type Forest } from './trees.ts';
import { FOREST, LEXICON } from './weights.ts';

/** How likely each unit of a dump is body, from 0 to 1. */
export function bodyProbabilities(units: readonly Unit[]): readonly number[] {
  const forest = readForest(FOREST);
  const rowAt = featuresOf(units, readLexicon(LEXICON));
  return units.map((_, i) => logistic(forestScore(forest, rowAt(i))));
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

function readLexicon(lists: readonly (readonly [score: number, words: string])[]): Lexicon {
  const scores = new Map<string, number>();
  for (const [score, words] of lists) for (const word of words.split(' ')) scores.set(word, score / 10);
  return (word) => scores.get(word);
}
