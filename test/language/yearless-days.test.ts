import { describe, expect, it } from 'vitest';
import { WEEKDAY_NUMBERS } from '../../src/language/weekdays.ts';
import { yearlessDaysIn } from '../../src/language/yearless-days.ts';

const read = (line: string): unknown => yearlessDaysIn(line).map(({ weekday, day, month, span }) => [weekday, day, month, line.slice(...span)]);

describe('yearlessDaysIn', () => {
  it.each([
    ['Publié le samedi 12 septembre à 14h05', [[6, 12, 9, 'samedi 12 septembre']]],
    ['Freitag, 22. August, 18:30 Uhr', [[5, 22, 8, 'Freitag, 22. August']]],
    ['martes 18 de julio - 20:45', [[2, 18, 7, 'martes 18 de julio']]],
    ['środa, 12 maja, 8:15', [[3, 12, 5, 'środa, 12 maja']]],
    ['lunedì 4 maggio', [[1, 4, 5, 'lunedì 4 maggio']]],
    ['Tuesday, May 6 at 9:15', [[2, 6, 5, 'Tuesday, May 6']]],
    ['mardi 6 mai 2031', []], ['6 mai', []], ['Freitag um 18 Uhr', []], ['Dienstag, 40. Mai', []], ['', []],
  ] as const)('%s', (line, found) => {
    expect(read(line)).toEqual(found);
  });

  it('leaves prose, and forms that name two days', () => {
    expect(read(`Freitag, 22. August ${'und weiter '.repeat(40)}`)).toEqual([]);
    expect([WEEKDAY_NUMBERS.get('vendredi'), WEEKDAY_NUMBERS.get('mar'), WEEKDAY_NUMBERS.get('di')]).toEqual([5, 2, 2]);
  });
});
