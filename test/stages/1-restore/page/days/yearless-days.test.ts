import { describe, expect, it } from 'vitest';
import { daysWithoutYear } from '../../../../../src/stages/1-restore/page/days/yearless-days.ts';
import { openPage } from '../../../../../src/stages/1-restore/page/parts/page.ts';
import { identityText } from '../../../../../src/text/mapped/mapped.ts';

const daysOf = (line: string, foot: string, address: string | null = null): readonly string[] => {
  const page = openPage(identityText(`<h1>Le quai de Kest rouvre</h1><p>${line}</p><p>Le quai de Kest rouvre lundi, dit la direction des ports.</p><p>${foot}</p>`, 'utf-8'), address);
  return daysWithoutYear(page, { heading: 0, first: 2, last: 2, order: 'day-first' }).map(({ day }) => day);
};

describe('days without a year', () => {
  it.each([
    ['Mardi 6 mai, 14h05', '© La Gazette 2031', null, ['2031-05-06']],
    ['Mardi 6 mai, 14h05', '© La Gazette 2024-2031', null, ['2031-05-06']],
    ['Mardi 6 mai, 14h05', 'Contact', 'https://gazette.example/2031/05/quai', ['2031-05-06']],
    ['Mardi 6 mai, 14h05', 'Contact', 'https://web.archive.org/web/20310823101500/https://gazette.example/quai', ['2031-05-06']],
    ['Mercredi 12 novembre', 'Contact', 'https://web.archive.org/web/20310823101500/https://gazette.example/quai', []],
    ['Mardi 12 novembre', 'Contact', 'https://web.archive.org/web/20310823101500/https://gazette.example/quai', ['2030-11-12']],
    ['Mercredi 6 mai', '© La Gazette 2031', null, []], ['6 mai', '© La Gazette 2031', null, []], ['Mardi 6 mai', 'Contact', null, []],
    ['Mardi 6 mai', 'Contact', 'https://gazette.example/2031/06/quai', []],
  ] as const)('%s, %s, %s', (line, foot, address, days) => {
    expect(daysOf(line, foot, address)).toEqual(days);
  });
});
