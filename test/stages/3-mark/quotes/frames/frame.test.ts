import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readText } from '../read.ts';

interface PolarityCase {
  readonly text: string;
  /** Words of the quotation. */
  readonly words: string;
  readonly polarity: string;
  /** Words that the frame must hold; `null` where it does not matter. */
  readonly frame: string | null;
}

const read = (name: string): PolarityCase[] => JSON.parse(readFileSync(new URL(`../../../../cases/${name}.json`, import.meta.url), 'utf8')) as PolarityCase[];

function check({ text, words, polarity, frame }: PolarityCase): void {
  const at = text.indexOf(words);
  const holding = readText(text).quotes.filter((q) => q.content.some(([a, b]) => a <= at && at + words.length <= b));
  expect(holding.length).toBeGreaterThan(0);
  for (const quote of holding) {
    expect(quote.polarity).toBe(polarity);
    if (frame !== null) expect(quote.frame.map(([a, b]) => text.slice(a, b)).join(' … ')).toContain(frame);
  }
}

describe('the clause that governs a quotation', () => {
  it.each(read('polarity'))('$polarity: $text', (one) => {
    check(one);
  });

  it.fails.each(read('polarity-known-failures'))('not yet $polarity: $text', (one) => {
    check(one);
  });
});
