import type { Unit } from '../units/units.ts';
import { featuresOf } from './features.ts';
import type { Lexicon } from './own-features.ts';
import { forestScore, logistic, readForest } from '../../../../language/trees.ts';
import { FOREST, LEXICON } from './weights.ts';

const TREES = readForest(FOREST);
const SCORES = readLexicon(LEXICON);

/** How likely each unit of a dump is body, from 0 to 1. */
export function bodyProbabilities(units: readonly Unit[]): readonly number[] {
  const rowAt = featuresOf(units, SCORES);
  return units.map((_, i) => logistic(forestScore(TREES, rowAt(i))));
}

function readLexicon(lists: readonly (readonly [score: number, words: string])[]): Lexicon {
  const scores = new Map<string, number>();
  for (const [score, words] of lists) for (const word of words.split(' ')) scores.set(word, score / 10);
  return (word) => scores.get(word);
}
