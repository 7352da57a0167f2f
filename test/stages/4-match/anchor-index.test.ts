import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AnchorIndex } from '../../../src/stages/4-match/anchor-index.ts';

const documents = fc.array(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 20 }), { maxLength: 12 });

function filled(all: readonly (readonly number[])[]): AnchorIndex {
  const index = new AnchorIndex(1);
  for (const hashes of all) index.add(Uint32Array.from(hashes), hashes.length, hashes.length);
  return index;
}

function pairs(index: AnchorIndex): string[] {
  const out: string[] = [];
  index.pairs((newer, older) => { out.push(`${older} ${newer}`); });
  return out;
}

describe('AnchorIndex', () => {
  it('gives back an equal index when it is saved and loaded, which then grows alike', () => {
    fc.assert(fc.property(documents, documents, (first, then) => {
      const index = filled(first);
      const loaded = AnchorIndex.load(index.save());
      expect(loaded.save()).toEqual(index.save());
      for (const hashes of then) for (const one of [index, loaded]) one.add(Uint32Array.from(hashes), hashes.length, hashes.length);
      expect(pairs(loaded)).toEqual(pairs(index));
    }));
  });

  it('pairs exactly the documents that share an anchor, while none is crowded', () => {
    fc.assert(fc.property(documents, (all) => {
      const expected = all.flatMap((x, newer) => all.slice(0, newer).flatMap((y, older) => (x.some((hash) => y.includes(hash) || (hash < 2 && y.some((h) => h < 2))) ? [`${older} ${newer}`] : [])));
      expect(pairs(filled(all)).sort()).toEqual(expected.sort());
    }));
  });

  it('asks few pairs of an anchor that hundreds share, but all of a story that hundreds carry', () => {
    const house = Array.from({ length: 300 }, (_, k) => [7, 1000 + k]);
    expect(pairs(filled(house))).toEqual([]);
    const carried = Array.from({ length: 300 }, () => Array.from({ length: 40 }, (_, k) => 100 + k));
    const found = pairs(filled(carried));
    expect(new Set(found.flatMap((pair) => pair.split(' '))).size).toBe(300);
    expect(found.length).toBeLessThan(300 * 17);
  });

  it('refuses arrays that do not fit each other', () => {
    const saved = filled([[1, 2, 3]]).save();
    expect(() => AnchorIndex.load({ ...saved, anchors: saved.anchors.slice(1) })).toThrow(RangeError);
  });
});
