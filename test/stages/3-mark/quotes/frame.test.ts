import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readText } from './read.ts';

interface PolarityCase {
  readonly text: string;
  /** Words of the quotation. */
  readonly words: string;
  readonly polarity: string;
  /** Words that the frame must hold; `null` where it does not matter. */
  readonly frame: string | null;
}

const CASES = JSON.parse(readFileSync(new URL('../../../cases/polarity.json', import.meta.url), 'utf8')) as PolarityCase[];

describe('the clause that governs a quotation', () => {
  it.each(CASES)('$polarity: $text', ({ text, words, polarity, frame }) => {
    const at = text.indexOf(words);
    const { quotes } = readText(text);
    const holding = quotes.filter((q) => q.content.some(([a, b]) => a <= at && at + words.length <= b));
    expect(holding.length).toBeGreaterThan(0);
    for (const quote of holding) {
      expect(quote.polarity).toBe(polarity);
      if (frame !== null) expect(quote.frame.map(([a, b]) => text.slice(a, b)).join(' … ')).toContain(frame);
    }
  });
});
