import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../../src/calendar/days.ts';
import { daysIn, orderIn } from '../../../../src/stages/1-restore/signs/days.ts';
import { unitsOf } from '../../../../src/stages/1-restore/dump/units/units.ts';

const read = (line: string, order: 'day-first' | 'month-first' | null): string[] => daysIn(line, order).map(({ day }) => formatDay(day));

describe('daysIn', () => {
  it.each([
    ['3. Mai 2031, 17:47', null, ['2031-05-03']],
    ['Publié le 18 juil. 2031 à 08:01', null, ['2031-07-18']],
    ['25 de mayo de 2031 16:51 h', null, ['2031-05-25']],
    ['30/04/2031 - 16:00', null, ['2031-04-30']],
    ['15.04.31 09:56', null, ['2031-04-15']],
    ['03/04/2031', null, []],
    ['03/04/2031', 'day-first', ['2031-04-03']],
    ['03/04/2031', 'month-first', ['2031-03-04']],
    ['May 4, 2031', null, ['2031-05-04']],
    ['2031 in numbers', null, []],
  ] as const)('%s, %s', (line, order, days) => {
    expect(read(line, order)).toEqual(days);
  });

  it('reads no days of many languages in prose', () => {
    expect(read(`${'Es regnete lange in Sellin. '.repeat(12)}Am 3. Mai 2031 hörte es auf.`, null)).toEqual([]);
  });
});

describe('orderIn', () => {
  const order = (lines: readonly string[], sample: string) => orderIn(unitsOf(lines.join('\n')), sample);

  it.each([
    [['30/04/2031', '03/04/2031'], 'The boats of the lake', 'day-first'],
    [['04/30/2031'], 'The boats of the lake', 'month-first'],
    [['04/30/2031', '30/04/2031'], 'The boats of the lake', null],
    [['03/04/2031'], 'The boats of the lake', null],
    [['Published on 03/04/2031 - 16:51 GMT+2'], 'The boats of the lake', 'day-first'],
    [['Posted 03/04/2031 4:51 PM EST'], 'The boats of the lake', 'month-first'],
    [['Issued on: 03/04/2031', 'Boats at the quay on April 3, 2031. © Coast Press'], 'The boats of the lake', 'day-first'],
    [['Issued on: 03/04/2031', 'Boats at the quay on April 9, 2031. © Coast Press'], 'The boats of the lake', null],
    [['03/04/2031'], 'Les bateaux restent au port', 'day-first'],
    [['03/04/2031'], '', null],
  ] as const)('%j %s', (lines, sample, expected) => {
    expect(order(lines, sample)).toBe(expected);
  });
});
