import { readFileSync } from 'node:fs';
import { fix_encoding } from 'ftfy-js';
import { CODECS } from '../src/stages/1-restore/repair/codecs.ts';
import { repair } from '../src/stages/1-restore/repair/index.ts';
import { identityText } from '../src/text/mapped/mapped.ts';
import { misread } from '../test/stages/1-restore/repair/misread.ts';

/**
 * Repair against ftfy-js 6.3.2 (a port of ftfy), in one run: how fast clean text is checked, in megabytes a second of processor time, and
 * how many sentences of many languages come back whole after they were misread through each set, once and twice.
 */
const CLEAN = JSON.parse(readFileSync(new URL('../test/cases/repair/clean.json', import.meta.url), 'utf8')) as Record<string, string>;
const MEGABYTES = 4;
const ROUNDS = 3;

const ours = (text: string): string => repair(identityText(text, 'utf-16le')).text.text;
const theirs = (text: string): string => fix_encoding(text);

process.stdout.write(`clean English, MB/s          ours ${speed(ours, [CLEAN['en']!])}   ftfy-js ${speed(theirs, [CLEAN['en']!])}\n`);
const all = Object.values(CLEAN);
process.stdout.write(`clean, ${all.length} languages, MB/s   ours ${speed(ours, all)}   ftfy-js ${speed(theirs, all)}\n`);
const damagedOnce = CODECS.flatMap(({ name }) => all.map((text) => [misread(text, name), text] as const));
const damagedTwice = damagedOnce.map(([damaged, text]) => [misread(damaged, 'windows-1252'), text] as const);
process.stdout.write(`damaged once, whole again    ours ${whole(ours, damagedOnce)}   ftfy-js ${whole(theirs, damagedOnce)}\n`);
process.stdout.write(`damaged twice, whole again   ours ${whole(ours, damagedTwice)}   ftfy-js ${whole(theirs, damagedTwice)}\n`);
process.stdout.write(`clean, left as it is         ours ${whole(ours, all.map((t) => [t, t] as const))}   ftfy-js ${whole(theirs, all.map((t) => [t, t] as const))}\n`);

/** The best of some rounds over texts of about three kilobytes. */
function speed(fix: (text: string) => string, sentences: readonly string[]): string {
  const bytes = (text: string): number => Buffer.byteLength(text);
  const report = sentences.join('\n\n').padEnd(1).repeat(Math.max(1, Math.round(3000 / bytes(sentences.join('\n\n')))));
  const texts = Array.from({ length: Math.ceil((MEGABYTES * 1e6) / bytes(report)) }, () => report);
  let best = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    for (const text of texts) fix(text);
    const { user, system } = process.cpuUsage(start);
    best = Math.max(best, (texts.length * bytes(report)) / (user + system));
  }
  return best.toFixed(1);
}

function whole(fix: (text: string) => string, pairs: readonly (readonly [string, string])[]): string {
  return `${pairs.filter(([damaged, text]) => fix(damaged) === text).length}/${pairs.length}`;
}
