import { describe, expect, it } from 'vitest';
import { learnWithRoles } from '../../../bench/train/word-roles.ts';
import { openModel, packModel } from '../../../src/language/model-file.ts';
import { weigh, wordWeightsOf } from '../../../src/language/word-weights.ts';

/** Words 11 and 12 lie one way, 21 and 22 the other. */
const vectors = { width: 2, rows: Float32Array.of(3, 0, 2.9, 0.3, 0, 3, 0.3, 2.9), rowOf: new Map([[11, 0], [12, 1], [21, 2], [22, 3]]) };
const examples = Array.from({ length: 200 }, (_, i) => ({ keys: Int32Array.of(1), yes: i % 2 === 0, words: Int32Array.of(i % 2 === 0 ? 11 : 21, 0) }));
const learn = () => learnWithRoles('cue', examples, vectors, [1, 2], 4, 2);

describe('learnWithRoles', () => {
  it('gives a word that it never saw about the weight of words of like use', () => {
    const table = wordWeightsOf(openModel(packModel(learn())), 'cue');
    expect(weigh(table, [12, 0])).toBeGreaterThan(0.5);
    expect(weigh(table, [22, 0])).toBeLessThan(-0.5);
    expect(weigh(table, [0, 12])).toBe(0);
  });

  it('gives the same bytes again', () => {
    expect(packModel(learn())).toEqual(packModel(learn()));
  });
});
