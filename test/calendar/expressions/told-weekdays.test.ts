import { describe, expect, it } from 'vitest';
import { readTimes } from '../../../src/calendar/expressions/read.ts';
import { ToldWeekdays } from '../../../src/calendar/expressions/told-weekdays.ts';
import { timeWords } from '../../../src/language/en/time/time-words.ts';
import { lexemesOf } from '../../../src/text/words/lexemes.ts';

const daysOf = (text: string, anchor: string): (string | null)[] => readTimes(text, anchor, timeWords).map(({ edtf }) => edtf);

describe('ToldWeekdays', () => {
  // 2031-03-09 is a Sunday.
  it('puts what follows behind the day that the paragraph told last', () => {
    expect(daysOf('Tin fell 3% on Friday. It lost a further 2% on Monday.', '[2031-03-09,2031-03-10]')).toEqual(['2031-03-07', '2031-03-10']);
    expect(daysOf('Tin fell 3% on Friday. It lost 2% again late on Monday.', '[2031-03-09,2031-03-10]')).toEqual(['2031-03-07', '2031-03-10']);
  });

  it('leaves both weeks without a word of sequence, and across paragraphs', () => {
    expect(daysOf('Tin fell 3% on Friday. It lost 2% on Monday.', '[2031-03-09,2031-03-10]')[1]).toBe('[2031-03-03,2031-03-10]');
    expect(daysOf('Tin fell 3% on Friday.\n\nIt lost a further 2% on Monday.', '[2031-03-09,2031-03-10]')[1]).toBe('[2031-03-03,2031-03-10]');
  });

  it('takes what something was said ahead of for the day that was told, and not what is to come', () => {
    const text = 'The keepers met on Sunday, March 9, 2031. She spoke ahead of Sunday\'s round. They will meet on Sunday.';
    expect(daysOf(text, '2031-03-09/2031-03-15')).toEqual(['2031-03-09', '2031-03-09', '[2031-03-09,2031-03-16]']);
  });

  it('changes nothing where no day was told', () => {
    const open = { type: 'DATE', value: 'XXXX-XX-XX', edtf: '[2031-03-03,2031-03-10]' } as const;
    const found = { first: 0, next: 1, expression: { kind: 'weekday', weekday: 1, shift: null } } as const;
    expect(new ToldWeekdays(lexemesOf('Monday'), timeWords.tense).narrow(found, open, () => 'past')).toBe(open);
  });
});
