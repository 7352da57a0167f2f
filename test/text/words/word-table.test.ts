import { expect, it } from 'vitest';
import { wordTable } from '../../../src/text/words/word-table.ts';

it('knows the words that it was given, and none that objects inherit', () => {
  const table = wordTable({ he: 1, she: 2 });
  expect(table['she']).toBe(2);
  expect(Object.keys(table)).toEqual(['he', 'she']);
  expect(table['constructor']).toBeUndefined();
  expect('constructor' in table).toBe(false);
});
