import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Chains, type Chain } from '../../../../src/stages/5-gather/neighbours/chains.ts';
import { Neighbourhood } from '../../../../src/stages/5-gather/neighbours/neighbourhood.ts';

/** Numbers below 30 are neighbours where they lie side by side. */
const step = fc.record({ item: fc.nat(29), ask: fc.boolean() });

it('tells which chains went and came, so that those left are the runs of numbers held', () => {
  fc.assert(fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
    const hood = new Neighbourhood({ shared: 1, crowd: 8, leaders: 2, strength: (x, y) => (Math.abs(x - y) === 1 ? 1 : 0) });
    const chains = new Chains(hood);
    const held = new Set<number>();
    const known = new Set<Chain>();
    const ask = (): void => {
      const { gone, come } = chains.update((item) => held.has(item));
      for (const chain of gone) expect(known.delete(chain)).toBe(true);
      for (const chain of come) known.add(chain);
    };
    for (const { item, ask: isAsked } of steps) {
      if (held.delete(item)) hood.remove(item);
      else {
        held.add(item);
        hood.add(item, { keys: Uint32Array.of(item, item + 1), rank: item });
      }
      if (isAsked) ask();
    }
    ask();
    const runs = [...held].sort((x, y) => x - y).reduce<number[][]>((all, item) => (all.at(-1)?.at(-1) === item - 1 ? [...all.slice(0, -1), [...all.at(-1)!, item]] : [...all, [item]]), []);
    expect([...known].map((chain) => chain.toSorted((x, y) => x - y)).sort(([x], [y]) => x! - y!)).toEqual(runs);
    for (const chain of known) for (const item of chain) expect(chains.of(item)).toBe(chain);
    const { gone, come } = chains.update((item) => held.has(item));
    expect([gone, come]).toEqual([[], []]);
  }));
});
