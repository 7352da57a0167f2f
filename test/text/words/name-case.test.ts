import { expect, it } from 'vitest';
import { nameCase } from '../../../src/text/words/name-case.ts';

it.each([['ADA QUILL', 'Ada Quill'], ['ADA O’HARA-LUND', 'Ada O’Hara-Lund'], ['Ada McQuill', 'Ada McQuill'], ['ØYVIND', 'Øyvind'], ['', '']])('%j is %j', (name, usual) => {
  expect(nameCase(name)).toBe(usual);
});
