import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../src/stages/5-gather/parts.ts';

/** A chain of neighbours from each number to the next, of the given likeness, broken before each number in `breaks`. */
const chain = (count: number, alike: (member: number) => number, breaks: readonly number[] = []) => partsOf(count, (member) => {
  const linked = [member, member + 1].filter((upper) => upper > 0 && upper < count && !breaks.includes(upper));
  return { items: linked.map((upper) => (upper === member ? member - 1 : member + 1)), alike: linked.map(alike) };
});

describe('partsOf', () => {
  it('keeps together what a chain of neighbours joins', () => {
    expect(chain(6, () => 0.2, [2, 5])).toEqual([{ members: [0, 1], whole: false }, { members: [2, 3, 4], whole: false }, { members: [5], whole: false }]);
  });

  it('parts what is too large to be worked on whole at its weaker links, in order', () => {
    const parts = chain(1500, (upper) => (upper % 500 === 0 ? 0.17 : 0.4));
    expect(parts.map(({ members, whole }) => [members[0], members.length, whole])).toEqual([[0, 500, false], [500, 500, false], [1000, 500, false]]);
  });

  it('takes what stays together at the strongest links for one event, however large', () => {
    expect(chain(1500, () => 0.9).map(({ members, whole }) => [members.length, whole])).toEqual([[1500, true]]);
  });
});
