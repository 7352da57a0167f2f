import { expect, test } from 'vitest';
import { nameOf, titleOf } from '../../../src/exchange/digest/reports.ts';
import { reportOf } from '../../support/account.ts';

test('a report is called by its outlet, else by whom it credits, its wire service, or where it came from', () => {
  const report = reportOf('a', 'The quay opens.', { outlet: 'Orla Courier', credit: 'Valley Post', agency: 'TPA', origin: 'in/quay.txt' });
  expect([report, { ...report, outlet: null }, { ...report, outlet: null, credit: null }, { ...report, outlet: null, credit: null, agency: null }].map(nameOf))
    .toEqual(['Orla Courier', 'copy from Valley Post', 'wire service TPA', 'quay.txt']);
  const bare = { ...report, outlet: null, credit: null, agency: null };
  expect([nameOf({ ...bare, origin: 'https://orla.example/quay/' }), nameOf({ ...bare, origin: '/' })]).toEqual(['quay', '/']);
});

test('a report without a title is told by its first words', () => {
  expect(titleOf(reportOf('a', 'The quay opens.\nMore.', { title: 'Quay open' }))).toBe('Quay open');
  expect(titleOf(reportOf('a', 'The quay opens.\nMore.', { title: '' }))).toBe('The quay opens.');
  const long = titleOf(reportOf('a', 'The quay opens. '.repeat(20)));
  expect(long).toMatch(/^The quay opens\. .*[a-z.]…$/);
  expect(long.length).toBeLessThan(93);
});
