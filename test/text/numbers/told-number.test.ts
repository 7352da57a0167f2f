import { describe, expect, it } from 'vitest';
import { numberWords } from '../../../src/language/en/figures/number-words.ts';
import { ToldNumber } from '../../../src/text/numbers/told-number.ts';

function told(words: string): readonly [value: number, taken: number] {
  const number = new ToldNumber(numberWords);
  const taken = words.split(' ').findIndex((word) => !number.take(word));
  return [number.value, taken < 0 ? words.split(' ').length : taken];
}

describe('ToldNumber', () => {
  it.each([
    ['seven', 7], ['thirty one', 31], ['two hundred thirty one', 231], ['hundred', 100], ['three hundred thousand', 300_000],
    ['two thousand five hundred', 2_500], ['one million two hundred thousand', 1_200_000], ['hundred thousand million', 1e11], ['zero', 0],
  ])('%s is %s', (words, value) => {
    expect(told(words)).toEqual([value, words.split(' ').length]);
  });

  it.each([
    ['five six', 5, 1], ['five thirty', 5, 1], ['thirty forty', 30, 1], ['thirty eleven', 30, 1], ['two hundred hundred', 200, 2], ['two thousand three million', 2_003, 3],
    ['two thousand five thousand', 2_005, 3], ['ships', 0, 0],
  ])('%s ends at %s, behind %s words', (words, value, taken) => {
    expect(told(words)).toEqual([value, taken]);
  });
});
