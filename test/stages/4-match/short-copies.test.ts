import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Prose } from '../../../bench/generate/prose.ts';
import { Random } from '../../../bench/generate/random.ts';
import { match, MatchIndex, type Wording } from '../../../src/stages/4-match/index.ts';

/** Prose of about so many units, in whole words. */
function words(prose: Prose, units: number): string {
  return prose.paragraphs(units).join(' ').slice(0, units).replace(/ \S*$/u, '.');
}

/** Reports that carry one text of about `units`, each below `own` units of its own; every copy has one word changed when `edited`. */
function carriers(count: number, units: number, { seed = 1, own = 60, edited = false } = {}): Wording[] {
  const random = new Random(seed);
  const prose = new Prose(random, 6000);
  const carried = words(prose, units).split(' ');
  return Array.from({ length: count }, (_, k) => {
    const changed = edited ? random.below(carried.length) : -1;
    return { id: `r${String(k).padStart(4, '0')}`, text: `${words(prose, own)}\n${carried.map((word, n) => (n === changed ? prose.word() : word)).join(' ')}` };
  });
}

/** How many reports are of no match, and how many house lines there are. */
function missed(reports: readonly Wording[]): readonly [alone: number, house: number] {
  const { matches, boilerplate } = match(reports);
  return [reports.length - new Set(matches.flatMap(({ a, b }) => [a, b])).size, boilerplate.length];
}

const SEEDS = [1, 2, 3, 4, 5, 6];

describe('copies of a short report', () => {
  const cases = [33, 40, 60, 200].flatMap((count) => [120, 200, 300, 400, 600].flatMap((units) => [false, true].map((edited) => [count, units, edited] as const)));
  // Of a text of a hundred letters, and of half of one that is twice as long, all anchors may fall into a changed word, however few carry it.
  it.each(cases.filter(([, units, edited]) => !edited || units >= 300))('are matched when %i carry a brief of %i units (a word changed: %s), and hold no house lines', (count, units, edited) => {
    for (const seed of SEEDS) expect(missed(carriers(count, units, { seed, edited, own: Math.min(60, units / 2) }))).toEqual([0, 0]);
  });

  it('are matched among many unrelated short reports below one house line', () => {
    for (const seed of SEEDS) {
      const unrelated = carriers(300, 120, { seed, own: 400 }).map(({ id, text }) => ({ id: `u${id}`, text }));
      const copies = carriers(50, 260, { seed: seed + 100 });
      const house = unrelated[0]!.text.split('\n')[1]!;
      const { matches } = match([...unrelated, ...copies.map(({ id, text }) => ({ id, text: `${text}\n${house}` }))]);
      const matched = new Set(matches.flatMap(({ a, b }) => [a, b]));
      expect([...matched].sort()).toEqual(copies.map(({ id }) => id));
    }
  });

  it('are told from reports of their own below a text that less than half of each is made of', () => {
    for (const units of [120, 200, 300]) {
      for (const seed of SEEDS) expect(match(carriers(400, units, { seed, own: 1.5 * units })).matches).toEqual([]);
    }
  });

  it('are the same in whatever batches they come and go, saved between them', () => {
    const all = [...carriers(50, 200), ...carriers(45, 160, { seed: 2, own: 260 }).map(({ id, text }) => ({ id: `h${id}`, text })), ...carriers(40, 330, { seed: 3, edited: true }).map(({ id, text }) => ({ id: `e${id}`, text }))];
    const texts = new Map(all.map(({ id, text }) => [id, text]));
    const textOf = (id: string): string => texts.get(id)!;
    fc.assert(fc.property(fc.shuffledSubarray(all, { minLength: 60 }), fc.nat(134), fc.nat(60), (some, cut, gone) => {
      let index = MatchIndex.empty();
      index.add(some.slice(0, cut), textOf);
      index = MatchIndex.load(index.save());
      index.add(some.slice(cut), textOf);
      expect(index.matching()).toEqual(match(some));
      index.remove(some.slice(0, gone).map(({ id }) => id), textOf);
      expect(index.matching()).toEqual(match(some.slice(gone)));
    }), { numRuns: 40 });
  });
});
