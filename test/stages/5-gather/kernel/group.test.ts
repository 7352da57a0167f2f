import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelOf } from '../../../../src/language/rarity.ts';
import { Kernel } from '../../../../src/stages/5-gather/kernel/kernel.ts';
import { NAMED, type Weighted } from '../../../../src/stages/5-gather/profiles/profile.ts';
import { plainApart, plainLocalTable, plainTable } from '../reference/groups.ts';

/** A profile of few words that others have too; how rare a word is hangs on the word alone. */
const profile = fc.uniqueArray(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 9000 }), fc.boolean()), { selector: ([word]) => word, maxLength: 25 }).map((words): Weighted => ({
  words: Uint32Array.from(words, ([word]) => Math.imul(word, 0x9e3779b1)),
  weights: Uint16Array.from(words, ([, weight]) => weight),
  marks: Uint8Array.from(words, ([word, , named]) => (5 + 2 * word) | (named ? NAMED : 0)),
}));
const groups = fc.array(profile, { minLength: 1, maxLength: 12 });

/** Profiles of names alone, by the numbers of their words; all are equally rare. */
function named(...reports: readonly (readonly number[])[]): Weighted[] {
  return reports.map((words) => ({
    words: Uint32Array.from(words, (word) => word + 1), weights: Uint16Array.from(words, () => 100), marks: Uint8Array.from(words, () => levelOf(6) | NAMED),
  }));
}

describe('what the kernel says of a group', () => {
  const kernel = new Kernel();

  function rows(values: Float64Array, size: number): number[][] {
    return Array.from({ length: size }, (_, i) => [...values.subarray(i * size, i * size + i)]);
  }

  function close(found: readonly number[], expected: readonly number[]): void {
    expect(found.length).toBe(expected.length);
    for (const [k, value] of found.entries()) expect(value).toBeCloseTo(expected[k]!, 9);
  }

  it('is how alike its profiles are, by both weights', () => {
    fc.assert(fc.property(groups, (group) => {
      close(rows(kernel.table(group), group.length).flat(), plainTable(group).flat());
      close(rows(kernel.localTable(group), group.length).flat(), plainLocalTable(group).flat());
    }), { numRuns: 200 });
  });

  it('is what names set two halves of it against each other', () => {
    fc.assert(fc.property(groups, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (group, sides) => {
      const xs = [...group.keys()].filter((k) => sides[k]);
      const ys = [...group.keys()].filter((k) => !sides[k]);
      if (xs.length > 0 && ys.length > 0) close([...kernel.apart(group, xs, ys)], plainApart(group, xs, ys));
    }), { numRuns: 200 });
  });

  it('finds nothing in names that both halves have, and is only as strong as the half that has fewer of its own', () => {
    expect([...kernel.apart(named([0, 1], [0, 1], [0, 1], [0, 1]), [0, 1], [2, 3])]).toEqual([0, 0]);
    expect([...kernel.apart(named([0], [0], [], []), [0, 1], [2, 3])]).toEqual([0, 0]);
  });

  it('tells how unlikely it is that a draw of as many reports takes none of the other half', () => {
    const [strength, surprise] = kernel.apart(named([0, 1, 2], [0, 1, 2], [3, 4, 5], [3, 4, 5]), [0, 1], [2, 3]);
    expect(strength).toBeCloseTo(2 / 3);
    // Of the six pairs of four reports one is the half.
    expect(surprise).toBeCloseTo(Math.log(6));
  });

  it('holds for a group larger than any before, and for the smaller one after it', () => {
    const words = (from: number): Weighted => named(Array.from({ length: 190 }, (_, k) => ((from * 37 + k * 11) % 2000)).filter((word, k, all) => all.indexOf(word) === k))[0]!;
    const [small, large] = [[words(1), words(2), words(3)], Array.from({ length: 300 }, (_, k) => words(k))];
    const own = new Kernel();
    const before = own.table(small);
    const table = own.table(large);
    for (const [i, j] of [[1, 0], [299, 3], [200, 199]] as const) {
      const pair = [large[i]!, large[j]!];
      expect(table[i * 300 + j]).toBeGreaterThanOrEqual(0);
      expect(table[i * 300 + j]! > 0).toBe(own.dot(pair[0]!, pair[1]!) > 0);
    }
    expect(own.table(small)).toEqual(before);
  });
});
