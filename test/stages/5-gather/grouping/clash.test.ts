import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Clash } from '../../../../src/stages/5-gather/grouping/clash.ts';
import type { Profile } from '../../../../src/stages/5-gather/profiles/profile.ts';

const clashOf = (...figures: (readonly number[])[]): Clash => new Clash(figures.map((own) => ({ figures: own }) as unknown as Profile));

describe('Clash', () => {
  it('grows with the reports that give a figure which none of the other half gives', () => {
    const clash = clashOf([5.6], [5.6, 5], [5.6], [6.1, 10], [6.1], [6.1, 10]);
    expect(clash.between([0, 1], [3, 4])).toBeCloseTo(2 / 3);
    expect(clash.between([0, 1, 2], [3, 4, 5])).toBeCloseTo(3 / 4);
  });

  it('is nothing where a half gives no figures, or both give the same', () => {
    expect(clashOf([5], [5], [], []).between([0, 1], [2, 3])).toBe(0);
    expect(clashOf([5, 40], [5], [5, 7], [5]).between([0, 1], [2, 3])).toBe(0);
  });

  it('is the same from both sides and lies between 0 and 1', () => {
    fc.assert(fc.property(fc.array(fc.uniqueArray(fc.nat(6), { maxLength: 4 }), { minLength: 4, maxLength: 9 }), (figures) => {
      const [xs, ys] = [[0, 1], figures.keys().toArray().slice(2)];
      const clash = clashOf(...figures);
      const value = clash.between(xs, ys);
      expect(value).toBeCloseTo(clash.between(ys, xs));
      expect(value >= 0 && value <= 1).toBe(true);
    }));
  });
});
