import { describe, expect, it } from 'vitest';
import { openModel, packModel } from '../../src/language/model-file.ts';
import { weigh, wordWeightsOf } from '../../src/language/word-weights.ts';

/** Eight places; 5 stands at its own, 13 had to give way to it. Two roles. */
const words = Int32Array.of(0, 0, 0, 0, 0, 5, 13, 0);
const weights = Int8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, -4, 1, 2, 0, 0);
const table = wordWeightsOf(openModel(packModel([{ name: 'cue.words', values: words, scale: 1 }, { name: 'cue.weights', values: weights, scale: 0.5 }])), 'cue');

describe('weigh', () => {
  it('adds up what each word weighs in its role', () => {
    expect(weigh(table, [5, 13])).toBe(6);
    expect(weigh(table, [13, 5])).toBe(-1.5);
  });

  it('gives nothing for a word that is unknown, or for none', () => {
    expect(weigh(table, [21, 0])).toBe(0);
    expect(weigh(table, [0, 13])).toBe(1);
  });
});
