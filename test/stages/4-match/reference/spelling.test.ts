import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Spelling } from './spelling.ts';
import { WordReader } from '../../../../src/text/words/word-reader.ts';

function spelled(text: string): Spelling {
  const spelling = new Spelling();
  spelling.read(text);
  return spelling;
}

function letters(text: string): string {
  const { letters: all, count } = spelled(text);
  return String.fromCharCode(...all.subarray(0, count));
}

/** Where words begin, in units. */
function starts(text: string): number[] {
  const spelling = spelled(text);
  return Array.from({ length: spelling.count }, (_, k) => k).filter((k) => spelling.startsWord(k)).map((k) => spelling.places[k]!);
}

describe('Spelling', () => {
  it('knows neither case, accents, marks nor how percent is written', () => {
    expect(letters('“Zoë rose 5 per cent — in the U.S.,” he said')).toBe(letters('Zoe rose 5% in the US he said'));
    expect(letters('港は、橋')).toBe('港は橋');
    expect(letters(`${'9% '.repeat(5000)}end`)).toBe(`${'9percent'.repeat(5000)}end`);
  });

  it('begins words where a reader of words begins them', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '7', ' ', '.', ',', "'", '-', '\u2019', 'é', '\n'), maxLength: 40 }), (text) => {
      fc.pre(!/['\u2019][a-z]?[.,]/i.test(text));
      const { count, start } = new WordReader().read(text);
      expect(starts(text)).toEqual([...start.subarray(0, count)]);
    }), { numRuns: 2000 });
  });

  it('begins a word at every character of a script without spaces, and at a percent sign', () => {
    expect(starts('港の5%up')).toEqual([0, 1, 2, 3, 4]);
  });

  it('counts words up to a limit', () => {
    const spelling = spelled('one two three four');
    expect(spelling.wordsBetween(0, spelling.count, 9)).toBe(4);
    expect(spelling.wordsBetween(0, spelling.count, 3)).toBe(3);
  });

  it('says where letters stand, with the marks that combine with the last', () => {
    const text = '“Cafe\u0301”, she said';
    expect(text.slice(...spelled(text).spanOf(0, 4))).toBe('Cafe\u0301');
  });

  it('keeps a copy while it reads the next text', () => {
    const spelling = spelled('The ferry left at noon');
    const kept = spelling.copy();
    spelling.read('x'.repeat(9000));
    expect(String.fromCharCode(...kept.letters)).toBe('theferryleftatnoon');
    expect([kept.text, kept.spanOf(0, 8), kept.startsWord(3), kept.startsWord(4)]).toEqual(['The ferry left at noon', [0, 9], true, false]);
  });
});
