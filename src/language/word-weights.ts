import type { ModelFile } from './model-file.ts';

/**
 * What single words weigh in a decision, by the role in which they stand to it. Learned as linear functions of word vectors, so that a word which
 * no training text holds weighs about what words of like use weigh.
 */
export interface WordWeights {
  /** Hashes of words, an open-addressed table of a power of two; 0 where empty. */
  readonly words: Int32Array;
  /** For each place of the table a weight for each role. */
  readonly weights: Int8Array;
  readonly scale: number;
}

/** The weights of words that a model file keeps under a name. */
export function wordWeightsOf(file: ModelFile, name: string): WordWeights {
  return { words: file.words(`${name}.words`), weights: file.bytes(`${name}.weights`), scale: file.scale(`${name}.weights`) };
}

/** The sum of what words weigh, each in the role of its place in the list; a word that is not in the table weighs nothing. */
export function weigh(table: WordWeights, hashes: ArrayLike<number>): number {
  const { words, weights } = table;
  const mask = words.length - 1;
  let sum = 0;
  for (let role = 0; role < hashes.length; role++) {
    const hash = hashes[role]!;
    if (hash === 0) continue;
    let at = hash & mask;
    while (words[at] !== 0 && words[at] !== hash) at = (at + 1) & mask;
    if (words[at] === hash) sum += weights[at * hashes.length + role]!;
  }
  return sum * table.scale;
}
