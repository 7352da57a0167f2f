import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashWord, WordReader } from '../../../src/text/words/word-reader.ts';

function words(text: string, reader = new WordReader()): string[] {
  const read = reader.read(text);
  return Array.from({ length: read.count }, (_, k) => text.slice(read.start[k], read.end[k]));
}

function hashes(text: string): number[] {
  const read = new WordReader([['says', 'said']]).read(text);
  return [...read.hash.subarray(0, read.count)];
}

describe('WordReader', () => {
  it('keeps abbreviations, decimals and thousands whole', () => {
    expect(words('It’s 3.3 of $1,000, in the U.S. today.')).toEqual(['It’s', '3.3', 'of', '1,000', 'in', 'the', 'U.S', 'today']);
  });

  it.each([
    ['“It’s 5 percent,” he said', '"Its 5%" he says'],
    ['the U.S. — and Zoë', 'The US - and Zoe'],
    ['5 per cent of 1,000', '5% of 1000'],
  ])('reads %j and %j as the same words', (a, b) => {
    expect(hashes(a)).toEqual(hashes(b));
  });

  it('tells decimals from whole numbers', () => {
    expect(hashes('3.3')).not.toEqual(hashes('33'));
  });

  it('gives every unit of a script without spaces with the next one, or alone', () => {
    expect(words('見到你')).toEqual(['見', '到', '你']);
    const alone = new WordReader([], 'single').read('見');
    expect(alone.hash[0]).toBe(hashWord('見'));
  });

  it('places words in order, inside the text, whatever the text', () => {
    const reader = new WordReader();
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const read = reader.read(text);
      let last = 0;
      for (let k = 0; k < read.count; k++) {
        expect(read.start[k]!).toBeGreaterThanOrEqual(last);
        expect(read.end[k]!).toBeGreaterThan(read.start[k]!);
        last = read.end[k]!;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }));
  });
});
