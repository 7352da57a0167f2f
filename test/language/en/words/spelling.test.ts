import { describe, expect, test } from 'vitest';
import { spelledOut, spellingKey } from '../../../../src/language/en/words/spelling.ts';

describe('spellingKey', () => {
  test.each([
    ['fibre', 'fiber'], ['centre', 'center'], ['metre', 'meter'], ['labour', 'labor'], ['organised', 'organized'], ['defence', 'defense'], ['travelled', 'traveled'], ['mould', 'mold'],
    ['eleventh', '11th'], ['twentieth', '20th'], ['thirteen', '13'], ['forty', '40'], ['programme', 'program'],
  ])('is one for %s and %s', (one, other) => {
    expect(spellingKey(one)).toBe(spellingKey(other));
  });

  test.each([['dependence', 'dependency'], ['eleventh', '12th'], ['fourteen', '40'], ['our', 'or'], ['tonne', 'ton'], ['border', 'borders']])('parts %s from %s', (one, other) => {
    expect(spellingKey(one)).not.toBe(spellingKey(other));
  });
});

describe('spelledOut', () => {
  test('opens short forms', () => {
    expect(spelledOut(["we're", 'eleventh'])).toBe(spelledOut(['we', 'are', '11th']));
    expect(spelledOut(["won't"])).not.toBe(spelledOut(['will']));
  });
});
