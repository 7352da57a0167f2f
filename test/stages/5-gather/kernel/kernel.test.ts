import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stories } from '../../../../bench/generate/stories.ts';
import { CARRIERS, carried } from '../../../../kernel/build.ts';
import { rarityIn } from '../../../../src/language/rarity.ts';
import { Kernel } from '../../../../src/stages/5-gather/kernel/kernel.ts';
import { Slabs } from '../../../../src/stages/5-gather/profiles/slabs.ts';
import { plainKeys, PlainWeighing } from '../reference/weighing.ts';

/** Words, marks and signs, among them all that is read in some way of its own. */
const PIECES = ['kel', 'Mor', 'TAV', 'lun', 'said', 'the', 'u.s.', 'U.S.A.', '3.5', '1,000', '9.', '.5', '%', '\uff05', 'percent', 'per', 'cent', 'per cent', "o'lun", 'caf\u00e9', '\u00c9t\u00e9', 'cafe\u0301', '\u0434\u0435\u043d\u044c', '\u0414\u0435\u043d\u044c', '\u6e2f', '\u6a4b\u306f', '\u30ab\u30bf', '\u0e17\u0e48\u0e32', '\ud842\udfb7', '\ud83d\ude00', '\n', '  ', '\u00a0', ', ', '\u201d', '\ud800', '\u00ad', 'Monday', 'friday', 'SUNDAY', '\u0000', '\ua640x', '\uff21b'];
const piece = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 9 }) });
const wild = (most: number): fc.Arbitrary<string> => fc.array(piece, { maxLength: most }).chain((pieces) => fc.constantFrom(' ', '').map((between) => pieces.join(between)));

describe('the kernel', () => {
  const kernel = new Kernel();
  const plain = new PlainWeighing();
  const slabs = new Slabs();
  const tables = [null, rarityIn('en'), rarityIn('de')];

  function check(title: string, text: string, of = kernel): void {
    for (const rarity of tables) {
      const { vector, weekday } = of.weigh({ title, text, rarity }, slabs);
      expect({ vector, weekday }).toEqual(plain.weigh(title, text, rarity));
      expect([...of.keys(vector, 22)]).toEqual(plainKeys(vector, 22));
    }
  }

  it('is what its source compiles to', () => {
    expect(readFileSync(CARRIERS.gather, 'utf8')).toBe(carried('gather'));
  }, 60_000);

  it('weighs the words of a report as it is done in plain words', () => {
    fc.assert(fc.property(wild(12), wild(300), (title, text) => { check(title, text); }), { numRuns: 300 });
    for (const { title, text } of stories(60, 5)) check(title!, text);
  });

  it('makes room for long texts and many words, and reads short ones after them', () => {
    const many = Array.from({ length: 20_000 }, (_, k) => `w${((k * 7919) % 10_007).toString(36)}`).join(' ');
    for (const text of [many, '\u6e2f\u6a4b\u306f'.repeat(9000), 'x'.repeat(50_000), 'a short one']) check('Tavel Monday', text, new Kernel());
    for (const text of [many, 'a short one', '']) check('', text);
  });

  it('tells the keys of a vector that it did not make itself', () => {
    const vector = (words: readonly number[]): Parameters<Kernel['keys']>[0] => ({
      words: Uint32Array.from(words), weights: Uint16Array.from(words, (word) => word % 97), marks: Uint8Array.from(words, (word) => word % 64),
    });
    fc.assert(fc.property(fc.uniqueArray(fc.nat(0xffffffff), { maxLength: 300 }), (words) => {
      expect([...kernel.keys(vector(words), 20)]).toEqual(plainKeys(vector(words), 20));
    }));
    const long = vector(Array.from({ length: 5000 }, (_, k) => Math.imul(k, 0x9e3779b1) >>> 0));
    expect([...new Kernel().keys(long, 20)]).toEqual(plainKeys(long, 20));
  });
});
