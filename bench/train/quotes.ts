import { writeFileSync } from 'node:fs';
import { packModel } from '../../src/language/model-file.ts';
import { learnAttribution } from './attribution.ts';
import { readGold } from './gold.ts';
import { readVectors } from './vectors.ts';

const [input, vectors, output] = process.argv.slice(2);
if (input === undefined || vectors === undefined || output === undefined) {
  console.error('usage: node bench/train/quotes.ts TRAIN.jsonl VECTORS.json OUTPUT.bin');
  process.exitCode = 2;
} else {
  writeFileSync(output, packModel(learnAttribution(readGold(input), readVectors(vectors))));
}
