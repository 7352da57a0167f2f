import { describe, expect, it } from 'vitest';
import { OwnNames } from '../../../../src/stages/5-gather/grouping/own-names.ts';
import type { SharedWords } from '../../../../src/stages/5-gather/grouping/shared-words.ts';
import { NAMED } from '../../../../src/stages/5-gather/profiles/profile.ts';
import { levelOf } from '../../../../src/language/rarity.ts';

/** The names of reports, by the numbers of their words, of which there are `count`; all are equally rare. */
function namesOf(count: number, ...reports: readonly (readonly number[])[]): OwnNames {
  const starts = [0];
  for (const words of reports) starts.push(starts.at(-1)! + words.length);
  return new OwnNames({
    count,
    profiles: reports.map((words) => ({ marks: words.map(() => NAMED) })),
    levels: new Uint8Array(count).fill(levelOf(6)),
    words: reports.flat(),
    places: reports.flatMap((words) => words.map((_, place) => place)),
    starts,
  } as unknown as SharedWords);
}

describe('OwnNames', () => {
  it('finds nothing in names that both halves have', () => {
    expect(namesOf(2, [0, 1], [0, 1], [0, 1], [0, 1]).apart([0, 1], [2, 3])).toEqual([0, 0, 0]);
  });

  it('is only as strong as the half that has fewer names of its own', () => {
    const [strength, weaker, both] = namesOf(1, [0], [0], [], []).apart([0, 1], [2, 3]);
    expect([strength, weaker, both]).toEqual([0, 0, 0]);
  });

  it('tells how unlikely it is that a draw of as many reports takes none of the other half', () => {
    const [strength, weaker, both] = namesOf(6, [0, 1, 2], [0, 1, 2], [3, 4, 5], [3, 4, 5]).apart([0, 1], [2, 3]);
    expect(strength).toBeCloseTo(2 / 3);
    // Of the six pairs of four reports one is the half.
    expect(weaker).toBeCloseTo(Math.log(6));
    expect(both).toBeCloseTo(Math.log(6));
  });
});
