import { describe, expect, it } from 'vitest';
import { wholeOf } from '../../../../src/stages/9-reconcile/commitments/whole.ts';

describe('wholeOf', () => {
  it.each([
    ['its GDP', 'a country’s gross domestic product'], ['the town budget', 'their town budget'], ['GDP', 'gross domestic product'], ['turnover', 'its revenue'],
  ])('"%s" and "%s" are one whole', (one, other) => {
    expect(wholeOf(one)).toBe(wholeOf(other));
  });

  it.each([['GDP', 'their budgets'], ['the harbour', 'the fleet'], ['GDP', '']])('"%s" and "%s" are two', (one, other) => {
    expect(wholeOf(one)).not.toBe(wholeOf(other));
  });

  it('of nothing is empty', () => {
    expect(wholeOf(null)).toBe('');
  });
});
