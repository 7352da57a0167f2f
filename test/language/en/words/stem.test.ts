import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { stem } from '../../../../src/language/en/words/stem.ts';

describe('stem', () => {
  it.each([
    ['ferries', 'ferry'], ['boats', 'boat'], ['planned', 'planning'], ['stopped', 'stops'], ['raising', 'raised'], ['payments', 'payment'], ['carried', 'carry'],
    ['allocations', 'allocation'], ['quickly', 'quick'],
  ])('of %s and %s is one', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it.each([['ring', 'ring'], ['bed', 'bed'], ['bus', 'bus'], ['2031s', '2031s'], ['gas', 'gas']])('leaves %s as %s', (word, left) => {
    expect(stem(word)).toBe(left);
  });

  it.each([['boat', 'boast'], ['mayor', 'may'], ['dyke', 'dykes’']])('keeps %s and %s apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  test('never takes a word away or adds more than a letter', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z]{1,14}$/), (word) => {
      const left = stem(word);
      expect(left.length > 0 && left.length <= word.length).toBe(true);
    }));
  });
});
