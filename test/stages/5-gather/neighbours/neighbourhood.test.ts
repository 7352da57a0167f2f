import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Neighbourhood, type Kinship } from '../../../../src/stages/5-gather/neighbours/neighbourhood.ts';
import { neighbourOf, strengthOf } from '../../../../src/stages/5-gather/neighbours/tie-lists.ts';

/** How strong the tie of two numbers is: anything that does not depend on their order. */
const strength = (x: number, y: number): number => Math.max(0, ((x * y * 7919) % 23) - 7);
const RULE: Kinship = { shared: 2, crowd: 4, leaders: 2, strength };

interface Item {
  readonly number: number;
  readonly keys: Uint32Array;
  readonly rank: number;
}

const items: readonly Item[] = Array.from({ length: 40 }, (_, number) => ({
  number, rank: (number * 17) % 41, keys: Uint32Array.from(new Set([number % 2, 10 + (number % 3), 20 + (number % 7), 30 + (number % 11), 50 + number])),
}));

function neighboursIn(hood: Neighbourhood, held: readonly Item[]): string[] {
  return held.flatMap(({ number }) => [...hood.of(number)].map((tie) => `${number} ${neighbourOf(tie)} ${strengthOf(tie)}`)).sort();
}

/** The same, by the definition alone. */
function neighboursOf(held: readonly Item[], { shared, crowd, leaders }: Kinship): string[] {
  const holders = Map.groupBy(held.flatMap((item) => [...item.keys].map((key) => ({ key, item }))), ({ key }) => key);
  const leads = (key: number, item: Item): boolean => {
    const ranks = holders.get(key)!.map((one) => one.item.rank).sort((x, y) => x - y);
    return ranks.length <= crowd || ranks.indexOf(item.rank) < leaders;
  };
  return held.flatMap((x) => held.flatMap((y) => {
    const meeting = [...x.keys].filter((key) => y.keys.includes(key) && (leads(key, x) || leads(key, y)));
    return x !== y && meeting.length >= Math.min(shared, x.keys.length, y.keys.length) && strength(x.number, y.number) > 0 ? [`${x.number} ${y.number} ${strength(x.number, y.number)}`] : [];
  })).sort();
}

describe('Neighbourhood', () => {
  it('holds the neighbours that the definition gives, whatever came and went', () => {
    fc.assert(fc.property(fc.array(fc.nat(items.length - 1), { maxLength: 120 }), (changes) => {
      const hood = new Neighbourhood(RULE);
      const held = new Map<number, Item>();
      for (const at of changes) {
        const item = items[at]!;
        if (held.delete(at)) hood.remove(at);
        else {
          held.set(at, item);
          hood.add(at, item);
        }
      }
      const here = [...held.values()];
      expect(neighboursIn(hood, here)).toEqual(neighboursOf(here, RULE));
    }));
  });
});
