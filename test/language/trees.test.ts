import { describe, expect, it } from 'vitest';
import { openModel, packModel } from '../../src/language/model-file.ts';
import { forestArrays, forestOf, forestScore, readForest, walkOf, walkScore } from '../../src/language/trees.ts';

/** Two trees: above 1.5 of the first number 2, else -1; above 0 of the second .25, else .5. */
const forest = readForest('0.125;0 3;0,1.5,1 ,-1 ,2 1,0,4 ,0.5 ,0.25');

describe('forestScore', () => {
  it('adds up the leaves that a row falls into', () => {
    expect(forestScore(forest, [1, 1])).toBe(0.125 - 1 + 0.25);
    expect(forestScore(forest, [2, 0])).toBe(0.125 + 2 + 0.5);
  });
});

describe('forestArrays', () => {
  it('keeps a forest in a model file, its base as a tree of one leaf', () => {
    const again = forestOf(openModel(packModel(forestArrays('both', forest))), 'both');
    for (const row of [[0, 0], [1.5, -1], [1.6, 3]]) expect(forestScore(again, row)).toBe(forestScore(forest, row));
    expect(again.base).toBe(0);
  });
});

describe('walkScore', () => {
  it('gives what the forest gives', () => {
    const walk = walkOf(forestOf(openModel(packModel(forestArrays('both', forest))), 'both'));
    expect(walk.steps).toBe(1);
    for (const row of [[0, 0], [1.5, -1], [1.6, 3], [NaN, NaN]]) expect(walkScore(walk, Float64Array.from(row))).toBe(forestScore(forest, row));
  });
});
