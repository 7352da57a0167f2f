import { describe, expect, it } from 'vitest';
import { readDayNumber, readSpokenDay } from '../../../../src/calendar/expressions/readers/day-numbers.ts';
import type { Scan } from '../../../../src/calendar/expressions/scan.ts';
import { timeWords } from '../../../../src/language/en/time/time-words.ts';
import { lexemesOf } from '../../../../src/text/words/lexemes.ts';

const scanOf = (text: string): Scan => ({ lexemes: lexemesOf(text), words: timeWords });

describe('readDayNumber', () => {
  it.each([
    ['12 May', 12, 1], ['4th of July', 4, 2], ['31 June', 31, 1], ['twelfth of May', 12, 1],
  ])('reads "%s"', (text, day, next) => {
    expect(readDayNumber(scanOf(text), 0)).toEqual({ day, next });
  });

  it.each(['0 May', '32 May', '2031 May', '12% more', '12:30 today', 'fifteen boats', 'harbour'])('finds no day in "%s"', (text) => {
    expect(readDayNumber(scanOf(text), 0)).toBeNull();
  });

  it('reads a cardinal in words after a month alone', () => {
    expect(readDayNumber(scanOf('May fifteen'), 1, true)).toEqual({ day: 15, next: 2 });
    expect(readDayNumber(scanOf('May fifteen'), 1)).toBeNull();
  });
});

describe('readSpokenDay', () => {
  it.each([
    ['on fifteen August', 1, { day: 15, next: 2 }], ['fifteen August 2031', 0, { day: 15, next: 1 }], ['fifteen August storms', 0, null], ['on fifteen boats', 1, null],
  ])('reads "%s"', (text, at, read) => {
    expect(readSpokenDay(scanOf(text), at)).toEqual(read);
  });
});
