import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedDays } from '../../../../src/stages/1-restore/dating/printed-day.ts';

const daysIn = (text: string, order: 'day-first' | 'month-first' = 'day-first'): string[] => printedDays(text, order).map((found) => found.day);

describe('printedDays', () => {
  it.each([
    ['Feb. 12, 2025 at 4:05 PM', '2025-02-12'], ['12th of May, 2024', '2024-05-12'], ['March 3 2021', '2021-03-03'], ['9-May-2024', '2024-05-09'],
    ['Mittwoch, 12. Februar 2025', '2025-02-12'], ['12.02.2025, 13:00 Uhr', '2025-02-12'], ['12.05.24, 17:33', '2024-05-12'], ['3. 5. 2024', '2024-05-03'],
    ['le 3 août 2019 à 12h', '2019-08-03'], ['1er mai 2021', '2021-05-01'], ['12 de febrero de 2025', '2025-02-12'], ['2025. február 12.', '2025-02-12'],
    ['2025年2月12日 21時37分', '2025-02-12'], ['2024. 5. 3. 오후', '2024-05-03'], ['2024년 5월 3일', '2024-05-03'], ['22 Ιανουαρίου 2024', '2024-01-22'],
    ['5 мая 2021 года', '2021-05-05'], ['09 मई 2024', '2024-05-09'], ['2 Eylül 2023 Cumartesi', '2023-09-02'], ['2020-01-02T03:04', '2020-01-02'], ['17/11/2023', '2023-11-17'],
    ['الأربعاء ٥ مارس ٢٠٣١ - ٢١:١٠', '2031-03-05'], ['۵ مارس ۲۰۳۱', '2031-03-05'], ['५ मार्च २०३१', '2031-03-05'], ['12 במאי 2031, 14:20', '2031-05-12'], ['２０３１年３月５日', '2031-03-05'],
  ])('reads %s', (text, day) => {
    expect(daysIn(text)).toEqual([day]);
  });

  it.each(['© 2024 All', 'May 2024', '1.2.3.4', '31.02.2024', 'call 020/7946/0123', '5.6.12', 'May 12'])('leaves %s alone', (text) => {
    expect(daysIn(text)).toEqual([]);
  });

  it('reads numbers in the order of the region, unless only one order is a date', () => {
    expect(daysIn('2/3/2025', 'day-first')).toEqual(['2025-03-02']);
    expect(daysIn('2/3/2025', 'month-first')).toEqual(['2025-02-03']);
    expect(daysIn('2/13/2025', 'day-first')).toEqual(['2025-02-13']);
    expect(daysIn('13/2/2025', 'month-first')).toEqual(['2025-02-13']);
  });

  it('gives spans that fit, whatever the text', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('12', '2', '2024', '.', '/', '-', ' ', 'May', 'mai', ',', '年', '月', 'x'), { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      for (const { span, day } of printedDays(text, 'day-first')) {
        expect(span[0]).toBeLessThan(span[1]);
        expect(text.slice(span[0], span[1])).toContain(String(Number(day.slice(8))));
      }
    }));
  });
});
