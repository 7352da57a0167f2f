import { describe, expect, it } from 'vitest';
import { sexOf } from '../../../../src/language/en/names/sex.ts';

describe('sexOf', () => {
  it.each<[string, readonly string[], 'm' | 'f' | 'u']>([
    ['Ada Quill', [], 'f'], ['Peter Ek', [], 'm'], ['Rowan Ek', [], 'u'], ['Michele Ek', [], 'u'], ['Robin Ek', [], 'u'], ['Lindsey Ek', [], 'u'], ['Lindsay Ek', [], 'u'], ['Hilary Ek', [], 'u'], ['Hillary Ek', [], 'f'], ['Ada Quill', ['Mr.'], 'm'], ['Rowan Ek', ['Ms'], 'f'], ['Rowan Ek', ['chairwoman'], 'f'],
    ['Rowan Ek', ['Chairman'], 'm'], ['Rowan Ek', ['Dr.'], 'u'],
  ])('of %s, %j is %s', (full, roles, sex) => {
    expect(sexOf(full, roles)).toBe(sex);
  });
});
