import { readFileSync } from 'node:fs';
import { lazily } from '../../text/lazily.ts';

/**
 * How rare the 4,000 commonest words of other languages are likely to be in news, by language code: tables in the form of `en/word-rarity.ts`,
 * read at the first call. They are made from ranks in lists of common words by Zipf's law (bench/learn/word-ranks.ts); statistics over single words only.
 */
export const otherWordRarity: () => ReadonlyMap<string, string> = lazily(() => {
  const lines = readFileSync(new URL('word-rarity.txt', import.meta.url), 'latin1').trimEnd().split('\n');
  return new Map(lines.map((line) => line.split(' ') as [code: string, table: string]));
});
