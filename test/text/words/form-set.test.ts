import { describe, expect, it } from 'vitest';
import { FormSet } from '../../../src/text/words/form-set.ts';
import { lexemesOf } from '../../../src/text/words/lexemes.ts';

describe('a set of forms', () => {
  const lexemes = lexemesOf('The Ferry left; the ferries will, too.');

  it('holds the lexemes whose form is in its list, marks among them', () => {
    const set = new FormSet(['ferry', 'will', ';']);
    expect(lexemes.word.filter((_, at) => set.has(lexemes, at))).toEqual(['ferry', ';', 'will']);
  });

  it('holds nothing beyond either end', () => {
    const set = new FormSet(['', 'the']);
    expect([set.has(lexemes, -1), set.has(lexemes, 0), set.has(lexemes, lexemes.count)]).toEqual([false, true, false]);
  });
});
