import { describe, expect, test } from 'vitest';
import { readTimes } from '../../../src/calendar/expressions/read.ts';
import { timeWords } from '../../../src/language/en/time/time-words.ts';

const valuesIn = (text: string): (string | null)[] => readTimes(text, '2031-03-05', timeWords).map(({ edtf, value }) => edtf ?? value);

describe('what is counted from the day named last', () => {
  test('"that year" is the year of the month named before it, and "the following year" the one after that', () => {
    expect(valuesIn('They sailed in May 2029. That year was dry, and the following year was wet.')).toEqual(['2029-05', '2029', '2030']);
  });

  test('"that day" points at nothing where no day was named', () => {
    expect(valuesIn('That day was dry.')).toEqual([]);
    expect(valuesIn('They sailed in May 2029. That day was dry.')).toEqual(['2029-05']);
    expect(valuesIn('They sailed on May 4, 2029. That day was dry.')).toEqual(['2029-05-04', '2029-05-04']);
  });

  test('"the previous day" told twice is one day; "the next day" goes on', () => {
    expect(valuesIn('They sailed on May 4, 2029. The previous day was dry. The previous day was calm.')).toEqual(['2029-05-04', '2029-05-03', '2029-05-03']);
    expect(valuesIn('They sailed on May 4, 2029. The next day was dry. The next day was calm.')).toEqual(['2029-05-04', '2029-05-05', '2029-05-06']);
  });

  test('"the next day" of what is over is left open where no day is near', () => {
    expect(valuesIn('They met. The next day they left.')).toEqual(['XXXX-XX-XX']);
    expect(valuesIn(`They sailed on May 4, 2029.${' The quay was wide and old.'.repeat(20)} The next day they left.`)).toEqual(['2029-05-04', 'XXXX-XX-XX']);
  });
});
