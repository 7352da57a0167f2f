import { describe, expect, test } from 'vitest';
import { readTimes } from '../../../../src/calendar/expressions/read.ts';
import { timeWords } from '../../../../src/language/en/time/time-words.ts';

const daysOf = (text: string, stated: string): (string | null)[] => readTimes(text, stated, timeWords).map(({ edtf }) => edtf);

describe('a day of the week in the lead', () => {
  // 2031-03-08 is a Saturday.
  test('that lies five days back may be the one after the stated day, wherever the report names it', () => {
    expect(daysOf('Ferrymen struck on Monday. The mayor said on Monday that she regrets it. On Friday they went back.', '2031-03-08'))
      .toEqual(['[2031-03-03,2031-03-10]', '[2031-03-03,2031-03-10]', '2031-03-07']);
  });

  test('that is to come is left as it is', () => {
    expect(daysOf('Ferrymen will strike on Monday. They struck on Monday night too.', '2031-03-08')).toEqual(['2031-03-10', '2031-03-03']);
  });

  test('that lies less far back is taken at its word', () => {
    expect(daysOf('Ferrymen struck on Tuesday.', '2031-03-08')).toEqual(['2031-03-04']);
  });

  test('is no lead where it comes late', () => {
    expect(daysOf(`${'The quay has stood for ages and is loved. '.repeat(10)}They struck on Monday.`, '2031-03-08')).toEqual(['2031-03-03']);
  });
});
