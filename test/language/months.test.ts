import { describe, expect, it } from 'vitest';
import { MONTHS } from '../../src/language/months.ts';

describe('MONTHS', () => {
  it.each([['january', 1], ['sept', 9], ['märz', 3], ['février', 2], ['maaliskuuta', 3], ['grudnia', 12], ['мая', 5], ['مايو', 5], ['九', undefined]])('%s: %s', (word, month) => {
    expect(MONTHS.get(word)).toBe(month);
  });

  it('leaves out what two languages use for different months', () => {
    // “listopada” is October in Croatian and November in Polish.
    expect(MONTHS.get('listopada')).toBeUndefined();
    expect(MONTHS.get('srpna')).toBe(8);
  });

  it('holds nothing but months in small letters', () => {
    for (const [word, month] of MONTHS) {
      expect(word).toBe(word.toLowerCase());
      expect(month >= 1 && month <= 12).toBe(true);
    }
  });
});
