import { describe, expect, it } from 'vitest';
import { readTimes } from '../../../src/calendar/expressions/read.ts';
import { ofNoWeek, sayingDays } from '../../../src/calendar/expressions/sayings.ts';
import { timeWords } from '../../../src/language/en/time/time-words.ts';
import { lexemesOf } from '../../../src/text/words/lexemes.ts';

const days = (text: string): (string | null)[] => readTimes(text, '2031-03-12', timeWords).map(({ edtf }) => edtf);

describe('the days of a saying', () => {
  it.each([
    ['“You can\'t dance on Monday and mourn on Tuesday,” Orr said.'],
    ['"Nobody is a saint on Sunday and a thief on Monday," Orr said.'],
    ['"If one sows on Friday one does not reap on Saturday."'],
  ])('are no days: %s', (text) => expect(days(text)).toEqual([null, null]));

  it.each([
    ['“You deceived us on Monday and vanished on Tuesday,” Orr said.'],
    ['"You can come on Monday or on Tuesday," Orr said.'],
    ['"We dance on Monday and mourn on Tuesday," Orr said.'],
    ['You can dance on Monday and mourn on Tuesday.'],
  ])('are days where something is told of them: %s', (text) => expect(days(text).every((day) => day !== null)).toBe(true));

  it('keep the day of the week as their value', () => {
    const found = { first: 0, next: 1, expression: { kind: 'weekday', weekday: 1, shift: null } } as const;
    expect(ofNoWeek(found, { type: 'DATE', value: '2031-03-10', edtf: '2031-03-10' })).toEqual({ type: 'DATE', value: 'XXXX-WXX-1', edtf: null });
    expect(sayingDays(lexemesOf('Monday'), [found], timeWords.tense).size).toBe(0);
  });
});
