import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { copies } from '../../../../bench/generate/copies.ts';
import { CARRIERS, carried } from '../../../../kernel/build.ts';
import { Kernel, SIGNED, SIGNED_ANCHORS, SIGNED_DOCUMENT, SIGNED_LINES } from '../../../../src/stages/4-match/kernel/kernel.ts';
import { sharedPassages } from '../reference/passages.ts';
import { anchorsOf, linesOf } from '../reference/signer.ts';
import { Spelling } from '../reference/spelling.ts';
import { WindowMap } from '../reference/window-map.ts';

/** Words, marks and signs of which texts are made that often agree; among them all that is read in some way of its own. */
const PIECES = ['kel', 'Mor', 'TAV', 'lun', 'pesk', 'said', 'says', 'u.s.', '3.5', '1,000', '%', '\uff05', 'percent', "o'lun", 'caf\u00e9', 'cafe\u0301', '\u0434\u0435\u043d\u044c', '\u6e2f', '\u6a4b\u306f', '\u0e17\u0e48\u0e32', '\ud842\udfb7', '\ud83d\ude00', '\n', '  ', '\u00a0', ', ', '\u201d', '\ud800', '\u00ad'];
const piece = fc.constantFrom(...PIECES);
const wild = fc.array(fc.oneof({ weight: 9, arbitrary: piece }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 9 }) }), { maxLength: 160 })
  .chain((pieces) => fc.constantFrom(' ', '').map((between) => pieces.join(between)));
/** Two texts, of which the second is made of pieces of the first and others. */
const alike = fc.tuple(fc.array(piece, { minLength: 20, maxLength: 200 }), fc.array(fc.tuple(fc.nat(199), fc.nat(60), piece), { maxLength: 12 })).map(([pieces, cuts]) => (
  [pieces.join(' '), cuts.flatMap(([from, length, own]) => [own, ...pieces.slice(from, from + length)]).join(' ')] as const
));

function anchors(kernel: Kernel, text: string): number[][] {
  kernel.sign([{ id: '', text }], 0);
  const all = kernel.anchors;
  return Array.from({ length: all.length / 2 }, (_, k) => [all[2 * k]! >>> 0, all[2 * k + 1]! >>> 24]);
}

function plainly(whole: string, other: string): number[] {
  const [a, b, map] = [new Spelling(), new Spelling(), new WindowMap()];
  a.read(whole);
  b.read(other);
  map.fill(a);
  return sharedPassages(map, a, b).flatMap((passage) => [...passage.a, ...passage.b]);
}

describe('the kernel', () => {
  const kernel = new Kernel();

  it('is what its source compiles to', () => {
    expect(readFileSync(CARRIERS.match, 'utf8')).toBe(carried('match'));
  }, 60_000);

  it('chooses the anchors that the plain words choose', () => {
    fc.assert(fc.property(wild, (text) => { expect(anchors(kernel, text)).toEqual(anchorsOf(text)); }), { numRuns: 400 });
    for (const { text } of copies(40, 3).reports) expect(anchors(kernel, text)).toEqual(anchorsOf(text));
    for (const text of ['a'.repeat(9000), 'ab'.repeat(3000), '%'.repeat(4000), '\u6e2f'.repeat(3000)]) expect(anchors(kernel, text)).toEqual(anchorsOf(text));
  });

  it('places the lines that hold letters, and keys equal letters equally', () => {
    fc.assert(fc.property(wild, (text) => {
      kernel.sign([{ id: '', text }], 0);
      const expected = linesOf(text);
      expect([...kernel.linePlaces]).toEqual(expected.flatMap(({ start, end }) => [start, end]));
      expect(new Set(expected.map(({ letters }) => letters)).size).toBe(new Set(kernel.lineKeys).size);
    }), { numRuns: 300 });
  });

  it('finds the passages that are found letter by letter', () => {
    fc.assert(fc.property(alike, ([whole, other]) => {
      expect([...kernel.align(whole, other)]).toEqual(plainly(whole, other));
      expect([...kernel.align(other, whole)]).toEqual(plainly(other, whole));
    }), { numRuns: 400 });
    fc.assert(fc.property(wild, wild, (whole, other) => { expect([...kernel.align(whole, other)]).toEqual(plainly(whole, other)); }), { numRuns: 200 });
    const { reports, planted } = copies(120, 8, { edit: 12 });
    const texts = new Map(reports.map(({ id, text }) => [id, text]));
    for (const { a, b } of planted) expect([...kernel.align(texts.get(a)!, texts.get(b)!)]).toEqual(plainly(texts.get(a)!, texts.get(b)!));
  });

  it('sorts more than its memory first has room for', () => {
    const keys = Uint32Array.from({ length: 1 << 20 }, (_, k) => Math.imul(k, 0x9e3779b1));
    const run = new Kernel().sorted(keys, keys, keys.length);
    expect(run.keys).toEqual(keys.toSorted());
    expect(run.values).toEqual(run.keys);
  });

  it('looks for a short text in one that is longer than any before', () => {
    const long = Array.from({ length: 30_000 }, (_, k) => `w${((k * 7919) % 10_007).toString(36)}`);
    const short = long.slice(100, 400).join(' ');
    for (const other of [long.join(' '), `${'%'.repeat(15_000)} ${short}`]) {
      const passages = [...new Kernel().align(short, other)];
      expect(passages).not.toEqual([]);
      expect(passages).toEqual(plainly(short, other));
    }
  });

  it('makes room for a long text, and for one of many percent signs, without losing what was posted', () => {
    const own = new Kernel();
    const sign = (text: string): void => { own.sign([{ id: '', text }], 0); };
    sign('the ferry lay at the north quay until the tide turned and the lamps went out');
    const hashes = Array.from({ length: own.anchors.length / 2 }, (_, k) => own.anchors[2 * k]! >>> 0);
    own.signed[SIGNED_DOCUMENT] = 7;
    own.post();
    sign('%'.repeat(20_000));
    sign('a lamp on the far pier burned blue '.repeat(40_000));
    const { keys, values } = own.takePosted();
    expect([...keys].sort()).toEqual(hashes.sort());
    expect(new Set(Array.from(values, (value) => value & 0xffffff))).toEqual(new Set([7]));
    own.rest();
    expect(own.takePosted().keys).toHaveLength(0);
  });

  it('signs many texts by one call as it does one by one, and keeps the lines of those that have a number', () => {
    const text = fc.oneof(wild, wild.map((one) => `${one}${'%'.repeat(9000)}`));
    fc.assert(fc.property(fc.array(text, { minLength: 1, maxLength: 90 }), fc.nat(3), (all, every) => {
      const [own, texts] = [new Kernel(), all.map((one) => ({ id: '', text: one }))];
      for (let from = 0; from < texts.length;) {
        const count = own.sign(texts, from);
        const [signed, found, keys] = [own.signed.slice(), own.anchors.slice(), own.lineKeys.slice()];
        const ends = (which: number, k: number): number => (k < 0 ? 0 : signed[SIGNED * k + which]!);
        const kept: number[] = [];
        for (let k = 0; k < count; k++) {
          const alone = anchors(kernel, texts[from + k]!.text);
          const [first, end] = [ends(SIGNED_ANCHORS, k - 1), ends(SIGNED_ANCHORS, k)];
          expect(Array.from({ length: end - first }, (_, n) => [found[2 * (first + n)]! >>> 0, found[2 * (first + n) + 1]! >>> 24])).toEqual(alone);
          const lines = [...keys.subarray(ends(SIGNED_LINES, k - 1), ends(SIGNED_LINES, k))];
          expect(lines).toEqual([...kernel.lineKeys]);
          expect([...signed.subarray(SIGNED * k + 4, SIGNED * (k + 1))]).toEqual([...kernel.print]);
          if (k % 4 > every) continue;
          own.signed[SIGNED * k + SIGNED_DOCUMENT] = k;
          kept.push(...lines);
        }
        own.post();
        expect([...own.lineKeys]).toEqual(kept);
        from += count;
      }
    }), { numRuns: 25 });
  });

  it('sorts by key and keeps the order of equal ones', () => {
    const keys = fc.array(fc.oneof(fc.nat(20), fc.nat(0xffffffff), fc.constantFrom(0x0fffffff, 0x10000000, 0xfff00000, 0xffffffff)), { maxLength: 2000 });
    fc.assert(fc.property(keys, fc.nat(3), (all, beyond) => {
      const run = kernel.sorted(Uint32Array.from(all), Uint32Array.from(all, (_, k) => k), Math.max(0, all.length - beyond));
      const expected = all.slice(0, Math.max(0, all.length - beyond)).map((key, k) => [key, k] as const).sort((x, y) => x[0] - y[0] || x[1] - y[1]);
      expect(Array.from(run.keys, (key, k) => [key, run.values[k]])).toEqual(expected);
    }));
  });
});
