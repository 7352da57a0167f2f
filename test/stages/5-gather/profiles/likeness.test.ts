import { describe, expect, it } from 'vitest';
import { isCopy, likeness, nearness } from '../../../../src/stages/5-gather/profiles/likeness.ts';
import { Profiler } from '../../../../src/stages/5-gather/profiles/profiler.ts';
import type { Profile } from '../../../../src/stages/5-gather/profiles/profile.ts';
import { Slabs } from '../../../../src/stages/5-gather/profiles/slabs.ts';
import { reportOf } from '../../../support/account.ts';

const profiler = new Profiler(new Slabs());
/** Fifteen words, none of which is in another sentence. */
const sentence = (n: number): string => `${Array.from({ length: 15 }, (_, k) => `${String.fromCharCode(97 + n, 97 + k)}orvelin`).join(' ')}.`;
const text = (from: number, to: number): string => Array.from({ length: to - from }, (_, k) => sentence(from + k)).join(' ');
const profile = (id: string, words: string, published: string | null): Profile => profiler.profile(reportOf(id, words, { published }));
const alike = (x: Profile, y: Profile): number => likeness(x, y);

describe('how alike two reports are', () => {
  const whole = profile('w', text(0, 8), '2031-03-03');

  it('is less with days between them, and nothing after weeks', () => {
    const [same, near, far] = ['2031-03-04', '2031-03-10', '2031-04-03'].map((day) => alike(whole, profile('x', text(4, 12), day)));
    expect(near).toBeLessThan(same!);
    expect(near).toBeGreaterThan(0);
    expect(far).toBe(0);
  });

  it('does not depend on the days of a copy, nor on those of a later excerpt', () => {
    expect(alike(whole, profile('c', text(0, 8), '2032-01-01'))).toBeCloseTo(1, 2);
    expect(alike(whole, profile('c', text(0, 8), '2030-01-01'))).toBeCloseTo(1, 2);
    expect(alike(whole, profile('e', text(0, 4), '2031-05-03'))).toBeGreaterThan(0.5);
  });

  it('is nothing for a follow-up that tells an earlier report again, and for a few lines', () => {
    const longer = profile('l', `${text(6, 8)} ${text(0, 4)}`, '2031-03-03');
    expect(alike(longer, profile('e', text(0, 4), '2031-05-03'))).toBeGreaterThan(0.5);
    expect(alike(longer, profile('e', text(0, 4), '2030-12-03'))).toBe(0);
    expect(alike(profile('s', text(0, 4), '2031-03-03'), profile('e', text(0, 2), '2031-05-03'))).toBe(0);
  });

  it('is nothing weeks later for the same words with another figure or another day of the week', () => {
    const count = (words: string, day: string): Profile => profile('n', `${words} ${text(0, 8)}`, day);
    expect(alike(count('Of 20', '2031-03-03'), count('Of 31', '2031-05-03'))).toBe(0);
    expect(alike(count('On Monday', '2031-03-03'), count('On Friday', '2031-05-03'))).toBe(0);
    expect(alike(count('On Monday', '2031-03-03'), count('On Monday', '2031-05-03'))).toBeGreaterThan(1);
  });

  it('is the same either way', () => {
    for (const other of [profile('c', text(0, 8), '2032-01-01'), profile('e', text(0, 4), '2031-05-03'), profile('f', text(0, 4), '2030-12-03')]) {
      expect(alike(other, whole)).toBe(alike(whole, other));
      expect(nearness(other, whole, 0.7)).toBe(nearness(whole, other, 0.7));
      expect(isCopy(other, whole, 0.7)).toBe(isCopy(whole, other, 0.7));
    }
  });
});
