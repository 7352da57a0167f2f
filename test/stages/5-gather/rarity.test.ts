import { describe, expect, it } from 'vitest';
import { Rarity } from '../../../src/stages/5-gather/rarity.ts';
import { hashWord } from '../../../src/text/word-reader.ts';

describe('Rarity', () => {
  const rarity = new Rarity();

  it('finds the commonest words common, and rarer ones rarer', () => {
    const [the, said, earthquake] = ['the', 'said', 'earthquake'].map((word) => rarity.of(hashWord(word)));
    expect(the).toBeLessThan(0.1);
    expect(said).toBeGreaterThan(the!);
    expect(earthquake).toBeGreaterThan(said!);
  });

  it('takes a word that it does not know for the rarest', () => {
    const unknown = rarity.of(hashWord('zquorblink'));
    for (const word of ['earthquake', 'president', 'senate']) expect(rarity.of(hashWord(word))).toBeLessThan(unknown);
  });

  it('refuses a table that is cut off', () => {
    expect(() => new Rarity('AAAA')).toThrow(RangeError);
  });
});
