import { describe, expect, it } from 'vitest';
import { Neighbourhood } from '../../../../src/stages/5-gather/neighbours/neighbourhood.ts';
import { partsOf, strengthFor, type Part } from '../../../../src/stages/5-gather/neighbours/parts.ts';

/** The parts of a chain of neighbours from each number to the next, of the given likeness. */
function chain(count: number, alike: (upper: number) => number): Part[] {
  const hood = new Neighbourhood({ shared: 1, crowd: 8, leaders: 2, strength: (x, y) => (Math.abs(x - y) === 1 ? strengthFor(alike(Math.max(x, y))) : 0) });
  for (let k = 0; k < count; k++) hood.add(k, { keys: Uint32Array.of(k, k + 1), rank: k });
  return partsOf(Array.from({ length: count }, (_, k) => k), (member) => hood.of(member));
}

describe('partsOf', () => {
  it('leaves whole what is not too large', () => {
    expect(chain(3, () => 0.2)).toEqual([{ members: [0, 1, 2], whole: false }]);
  });

  it('parts what is too large to be worked on whole at its weaker links, in order', () => {
    const parts = chain(1500, (upper) => (upper % 500 === 0 ? 0.17 : 0.4));
    expect(parts.map(({ members, whole }) => [members[0], members.length, whole])).toEqual([[0, 500, false], [500, 500, false], [1000, 500, false]]);
  });

  it('takes what stays together at the strongest links for one event, however large', () => {
    expect(chain(1500, () => 0.9).map(({ members, whole }) => [members.length, whole])).toEqual([[1500, true]]);
  });
});

describe('strengthFor', () => {
  it('tells how far up the ladder a likeness reaches', () => {
    expect([0, 0.149, 0.15, 0.199, 0.2, 0.41, 0.6, 1].map(strengthFor)).toEqual([0, 0, 1, 1, 2, 6, 10, 10]);
  });
});
