import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { WordReader } from '../../src/text/words/word-reader.ts';
import { rarityTable } from './rarity-table.ts';

/** Sets of reports that the table is learned from, relative to the data folder. */
const SETS = ['stories/ecb.jsonl', 'stories/basil.jsonl', 'stories/neus.jsonl', 'quotes/polnear-train.jsonl', 'dates/timebank.jsonl', 'dates/aquaint.jsonl'];
/** Words that stand in fewer reports are left out: they are as rare as a word that was never seen. */
const LEAST = 5;

/** Counts in how many reports each word stands, and writes the table as a module: node bench/learn/word-rarity.ts DATA OUT. */
function learn(data: string, out: string): void {
  const reader = new WordReader();
  const counts = new Map<number, number>();
  let reports = 0;
  for (const set of SETS) {
    if (!existsSync(`${data}/${set}`)) throw new Error(`${data}/${set} is not there`);
    for (const line of readFileSync(`${data}/${set}`, 'utf8').split('\n')) {
      if (line === '') continue;
      const { title, text } = JSON.parse(line) as { title?: string; text: string };
      reports++;
      const words = reader.read(`${title ?? ''}\n${text}`);
      for (const hash of new Set(words.hash.subarray(0, words.count))) counts.set(hash >>> 8, (counts.get(hash >>> 8) ?? 0) + 1);
    }
  }
  const rows = [...counts].filter(([, count]) => count >= LEAST);
  const table = rarityTable(rows.map(([upper, count]) => [upper, count / reports]));
  writeFileSync(out, header(reports, rows.length) + table.replace(/.{1,240}/g, (line) => `  '${line}' +\n`).replace(/ \+\n$/, ';\n'));
}

function header(reports: number, words: number): string {
  return `/**
 * In how many reports a word stands, for ${words} common words of English news: five characters a word, sorted. Four are the upper 24 bits of the
 * word's hash, one is 6 × log2 (reports ÷ reports with the word), base 64. Learned from ${reports} reports (bench/learn/word-rarity.ts);
 * a word that is not listed is rarer than any that is. Statistics only: no text can be had back from it.
 */
export const WORD_RARITY: string =
`;
}

const [data, out] = process.argv.slice(2);
if (data === undefined || out === undefined) throw new Error('usage: node bench/learn/word-rarity.ts DATA OUT');
learn(data, out);
