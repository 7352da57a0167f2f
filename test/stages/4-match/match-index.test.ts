import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Prose } from '../../../bench/generate/prose.ts';
import { Random } from '../../../bench/generate/random.ts';
import type { Wording } from '../../../src/stages/4-match/index.ts';
import { match, MatchIndex } from '../../../src/stages/4-match/index.ts';

const prose = new Prose(new Random(21), 3000);
const paragraphs = Array.from({ length: 9 }, () => prose.paragraph());

const house = [prose.paragraph(), prose.paragraphs(1500).join('\n')];

const own = Array.from({ length: 61 }, () => prose.paragraph());

/** Reports with words of their own and one of two texts, of which more share one than are compared pair by pair; some are equal. */
const crowd = fc.array(fc.tuple(fc.nat(60), fc.nat(1)), { minLength: 50, maxLength: 90 })
  .map((all) => all.map(([first, shared], k): Wording => ({ id: `r${k}`, text: `${own[first]!}\n${house[shared]!}` })));
/** Reports of which few share anything. */
const sparse = fc.array(fc.tuple(fc.nat(30), fc.nat(8)), { maxLength: 30 })
  .map((all) => all.map(([first, shared], k): Wording => ({ id: `r${k}`, text: `${own[first]!}\n${paragraphs[shared]!}` })));

/** The reports in another order, cut into batches. */
function batches(reports: fc.Arbitrary<Wording[]>): fc.Arbitrary<{ readonly reports: readonly Wording[]; readonly batches: readonly (readonly Wording[])[] }> {
  return reports.chain((all) => fc.record({
    reports: fc.constant(all),
    order: fc.shuffledSubarray(all, { minLength: all.length }),
    cuts: fc.array(fc.nat(all.length), { maxLength: 8 }),
  })).map(({ reports: all, order, cuts }) => {
    const ends = [...cuts, all.length].sort((x, y) => x - y);
    return { reports: all, batches: ends.map((end, k) => order.slice(ends[k - 1] ?? 0, end)) };
  });
}

function textOf(reports: readonly Wording[]): (id: string) => string {
  const texts = new Map(reports.map(({ id, text }) => [id, text]));
  return (id) => texts.get(id)!;
}

function byReport(index: MatchIndex): Map<string, string> {
  const { matches, boilerplate } = index.matching();
  const said = new Map<string, string>();
  const add = (id: string, what: unknown): void => { said.set(id, `${said.get(id) ?? ''}${JSON.stringify(what)}`); };
  for (const one of matches) { add(one.a, one); add(one.b, one); }
  for (const one of boilerplate) add(one.report, one);
  return said;
}

describe('MatchIndex', () => {
  it.each([['crowded', crowd, 25], ['sparse', sparse, 25]] as const)('says the same in whatever batches and order %s reports come', (_, kind, numRuns) => {
    fc.assert(fc.property(batches(kind), ({ reports, batches: parts }) => {
      const index = MatchIndex.empty();
      for (const part of parts) index.add(part, textOf(reports));
      expect(index.size).toBe(reports.length);
      expect(JSON.stringify(index.matching())).toBe(JSON.stringify(match(reports)));
    }), { numRuns });
  });

  it('gives the passages of a pair in order of the report whose id sorts first, whichever text is looked for in the other', () => {
    const [first, second] = [paragraphs[0]!, paragraphs[1]!];
    for (const [a, b] of [[`${first}\n${own[0]!}\n${second}`, `${second}\n${first}`], [`${second}\n${first}`, `${first}\n${own[0]!}\n${second}`]] as const) {
      const [pair] = match([{ id: 'a', text: a }, { id: 'b', text: b }]).matches;
      expect(pair!.passages.map((passage) => a.slice(...passage.a).slice(0, 40))).toEqual((a.startsWith(first) ? [first, second] : [second, first]).map((text) => text.slice(0, 40)));
      for (const passage of pair!.passages) expect(b.slice(...passage.b)).toContain(a.slice(...passage.a).slice(0, 40));
    }
  });

  it.each([['crowded', crowd, 40], ['sparse', sparse, 15]] as const)('says what is left, when %s reports go, as if the others had never been there', (_, kind, numRuns) => {
    fc.assert(fc.property(kind.chain((all) => fc.record({ reports: fc.constant(all), goes: fc.array(fc.nat(9), { minLength: all.length, maxLength: all.length }), most: fc.integer({ min: 0, max: 9 }), again: fc.nat(9) })), ({ reports, goes, most, again }) => {
      const index = MatchIndex.empty();
      index.add(reports);
      const left = reports.filter((__, k) => goes[k]! > most);
      const before = byReport(index);
      const changed = index.remove(reports.filter((__, k) => goes[k]! <= most).map(({ id }) => id), textOf(left));
      expect(index.size).toBe(left.length);
      expect(JSON.stringify(index.matching())).toBe(JSON.stringify(match(left)));
      const after = byReport(index);
      expect(left.filter(({ id }) => before.get(id) !== after.get(id) && !changed.includes(id))).toEqual([]);
      const loaded = MatchIndex.load(index.save());
      const back = reports.filter((__, k) => goes[k]! > most || goes[k]! < again);
      for (const one of [index, loaded]) {
        one.add(back, textOf(reports));
        expect(JSON.stringify(one.matching())).toBe(JSON.stringify(match(back)));
      }
    }), { numRuns });
  });

  it('passes over a report that is not there when it shall go', () => {
    const index = MatchIndex.empty();
    index.add([{ id: 'r', text: paragraphs[0]! }, { id: 's', text: paragraphs[0]! }]);
    expect(index.remove(['nobody'])).toEqual([]);
    expect(index.remove(['r', 'r'])).toEqual(['s']);
    expect(index.matching().matches).toEqual([]);
  });

  it('goes on as it was when it is saved and loaded between batches', () => {
    fc.assert(fc.property(batches(crowd), ({ reports, batches: parts }) => {
      let index = MatchIndex.empty();
      for (const part of parts) {
        index.add(part, textOf(reports));
        index = MatchIndex.load(index.save());
      }
      expect(JSON.stringify(index.matching())).toBe(JSON.stringify(match(reports)));
    }), { numRuns: 10 });
  });

  it('names every report of which a batch changes the matches or house lines', () => {
    fc.assert(fc.property(batches(crowd), ({ reports, batches: parts }) => {
      const index = MatchIndex.empty();
      for (const part of parts) {
        const before = byReport(index);
        const changed = index.add(part, textOf(reports));
        const after = byReport(index);
        const differ = [...after.keys(), ...before.keys()].filter((id) => before.get(id) !== after.get(id));
        expect(differ.filter((id) => !changed.includes(id))).toEqual([]);
        expect(part.filter(({ id }) => !changed.includes(id))).toEqual([]);
      }
    }), { numRuns: 10 });
  });

  it('keeps few pairs of many equal reports, and leaves none alone', () => {
    const text = paragraphs.slice(0, 4).join('\n');
    const reports = Array.from({ length: 300 }, (_, k) => ({ id: `r${String(k).padStart(3, '0')}`, text }));
    const { matches } = match(reports);
    expect(new Set(matches.flatMap(({ a, b }) => [a, b])).size).toBe(300);
    expect(matches.length).toBeLessThan(300 * 8);
  });

  it('asks only for texts that a batch must be laid against', () => {
    const index = MatchIndex.empty();
    const reports = paragraphs.map((text, k) => ({ id: `r${k}`, text }));
    index.add(reports);
    const asked: string[] = [];
    index.add([{ id: 'x', text: `A line above. ${paragraphs[3]!}` }], (id) => { asked.push(id); return textOf(reports)(id); });
    expect(asked).toEqual(['r3']);
    expect(() => index.add([{ id: 'y', text: `Another line above. ${paragraphs[4]!}` }])).toThrow(RangeError);
  });

  it('passes over a report that is there, and refuses another text under its id', () => {
    const index = MatchIndex.empty();
    index.add([{ id: 'r', text: paragraphs[0]! }]);
    expect(index.add([{ id: 'r', text: paragraphs[0]! }], () => paragraphs[0]!)).toEqual([]);
    expect(() => index.add([{ id: 'r', text: paragraphs[1]! }], () => paragraphs[0]!)).toThrow(RangeError);
  });

  it('refuses bytes that are no index', () => {
    const saved = MatchIndex.empty().save();
    expect(() => MatchIndex.load(saved.subarray(0, saved.length - 3))).toThrow(RangeError);
    expect(() => MatchIndex.load(Uint8Array.from([1, 0, 0, 0, 65, 0, 0, 0]))).toThrow(RangeError);
  });
});
