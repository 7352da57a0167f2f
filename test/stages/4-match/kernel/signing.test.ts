import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Prose } from '../../../../bench/generate/prose.ts';
import { Random } from '../../../../bench/generate/random.ts';
import { Kernel } from '../../../../src/stages/4-match/kernel/kernel.ts';

const kernel = new Kernel();

function anchors(text: string): number[] {
  kernel.sign([{ id: '', text }], 0);
  return [...kernel.anchors].filter((_, k) => k % 2 === 0);
}

function lines(text: string): { readonly keys: readonly number[]; readonly places: readonly string[] } {
  kernel.sign([{ id: '', text }], 0);
  const { linePlaces: places, lineKeys: keys } = kernel;
  return { keys: [...keys], places: Array.from(keys, (_, k) => text.slice(places[2 * k], places[2 * k + 1])) };
}

describe('signing', () => {
  const prose = new Prose(new Random(5), 2000);
  const long = prose.paragraphs(6000).join(' ');

  it('gives two texts an anchor in common that share 103 letters, whatever stands around', () => {
    fc.assert(fc.property(fc.nat(5000), fc.string({ maxLength: 200 }), fc.string({ maxLength: 200 }), fc.string({ maxLength: 200 }), (at, before, after, other) => {
      let letters = at;
      for (let n = 0; n < 103; letters++) if (/[a-z]/i.test(long[letters]!)) n++;
      const shared = ` ${long.slice(at, letters)} `;
      const mine = new Set(anchors(before + shared + after));
      expect(anchors(other + shared + before).some((anchor) => mine.has(anchor))).toBe(true);
    }), { numRuns: 300 });
  });

  it('does not see case, accents, quotation marks, dashes, spaces and how percent is written', () => {
    const a = '“The levy in the U.S. rose 5 percent — twice as much as Zoë feared,” the harbour master said on the quay.';
    const b = '"THE LEVY in the US  rose 5% - twice as much as Zoe feared", the harbour master said - on the quay.';
    expect(anchors(b)).toEqual(anchors(a));
  });

  it('indexes what one text repeats once', () => {
    expect(anchors('a'.repeat(100_000)).length).toBeLessThan(3);
    const paragraph = prose.paragraph();
    expect(anchors(`${paragraph} `.repeat(400)).length).toBeLessThan(3 * anchors(`${paragraph} ${paragraph}`).length);
  });

  it('gives no anchor to a text of a few words, and one at least to any longer one', () => {
    expect(anchors('By our own reporter')).toEqual([]);
    fc.assert(fc.property(fc.nat(5900), (at) => { expect(anchors(long.slice(at, at + 60)).length).toBeGreaterThan(0); }));
  });

  it('keys lines by their letters, wherever they stand, and places them without white space', () => {
    const { keys, places } = lines('  Advertisement \n\nThe ferry left at noon.\nadvertisement\n—\nThe ferry left at two.');
    expect(places).toEqual(['Advertisement', 'The ferry left at noon.', 'advertisement', 'The ferry left at two.']);
    expect(keys[2]).toBe(keys[0]);
    expect(new Set(keys).size).toBe(3);
  });

  it('prints texts that differ in one unit differently', () => {
    const print = (text: string): string => { kernel.sign([{ id: '', text }], 0); return kernel.print.join(); };
    fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), fc.nat(39), (text, at) => {
      const k = at % text.length;
      const changed = `${text.slice(0, k)}${String.fromCharCode(text.charCodeAt(k) ^ 1)}${text.slice(k + 1)}`;
      expect(print(changed)).not.toBe(print(text));
    }));
  });
});
