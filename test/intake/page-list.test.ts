import { expect, it } from 'vitest';
import { PageList } from '../../src/intake/page-list.ts';

it('knows an address however it is written, and where it led to', () => {
  const pages = new PageList(3);
  expect(pages.isEmpty).toBe(true);
  pages.add('HTTP://Velm.example:80/ferry#times');
  pages.add('no address');
  pages.follow('http://velm.example/ferry', '/ferries?all');
  pages.follow('http://velm.example/other', '/elsewhere');
  expect(['http://velm.example/ferry', 'no address', 'http://velm.example/ferries?all', 'http://velm.example/elsewhere'].map((address) => pages.has(address))).toEqual([true, true, true, false]);
  pages.add('http://velm.example/fourth');
  expect(pages.has('http://velm.example/fourth')).toBe(false);
});
