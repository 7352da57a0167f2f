import { describe, expect, it } from 'vitest';
import { singular } from '../../../../src/language/en/words/singular.ts';

describe('singular', () => {
  it.each([
    ['boats', 'boat'], ['ferries', 'ferry'], ['firemen', 'fireman'], ['women', 'woman'], ['classes', 'class'], ['boxes', 'box'], ['children', 'child'],
    ['glass', 'glass'], ['ties', 'tie'],
  ])('of %s is %s', (plural, one) => {
    expect(singular(plural)).toBe(one);
  });

  it('of a name keeps its capital', () => {
    expect(singular('alps', true)).toBe('Alp');
  });
});
