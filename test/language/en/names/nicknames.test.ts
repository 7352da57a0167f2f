import { describe, expect, it } from 'vitest';
import { areFormsOfOneName } from '../../../../src/language/en/names/nicknames.ts';

describe('areFormsOfOneName', () => {
  it.each([['tim', 'timothy'], ['bill', 'william'], ['bill', 'will'], ['pat', 'patricia'], ['ted', 'edward'], ['ted', 'theodore']])('%s and %s', (x, y) => {
    expect(areFormsOfOneName(x, y)).toBe(true);
    expect(areFormsOfOneName(y, x)).toBe(true);
  });

  it.each([['steven', 'stephen'], ['edward', 'theodore'], ['tim', 'tim'], ['tim', 'tom'], ['constructor', 'toString']])('not %s and %s', (x, y) => {
    expect(areFormsOfOneName(x, y)).toBe(false);
  });
});
