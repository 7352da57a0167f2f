import { describe, expect, it } from 'vitest';
import { WORD_RARITY } from '../../src/language/en/words/word-rarity.ts';
import { otherWordRarity } from '../../src/language/other/word-rarity.ts';
import { Rarity } from '../../src/language/rarity.ts';
import { hashWord } from '../../src/text/words/word-reader.ts';

describe('Rarity', () => {
  const rarity = new Rarity(WORD_RARITY);

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

  it('reads the table of every other language: its commonest words are common', () => {
    const commonest: Readonly<Record<string, string>> = { de: 'und', fr: 'les', es: 'que', it: 'che', nl: 'het', pt: 'nao', pl: 'nie', sv: 'och', ru: 'что', uk: 'що', el: 'και', tr: 'bir' };
    for (const [code, word] of Object.entries(commonest)) expect(new Rarity(otherWordRarity().get(code)!).of(hashWord(word)), code).toBeLessThan(3);
    for (const [code, table] of otherWordRarity()) expect(() => new Rarity(table), code).not.toThrow();
  });

  it('refuses a table that is cut off', () => {
    expect(() => new Rarity('AAAA')).toThrow(RangeError);
  });
});
