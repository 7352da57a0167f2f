import { expect, it } from 'vitest';
import { isDefinedName } from '../../../../src/language/en/speech/defined-names.ts';

it.each([
  ['Quay Pumps Inc. ("Quay Pumps") met.', true],
  ['Quay Pumps Inc. (the "Company") met.', true],
  ['Tide Ltd and Quay Pumps Inc. (together, the "Firms") met.', true],
  ['The mayor ("a poor show") left.', false],
  ['The mayor ("No!") left.', false],
  ['The mayor said "Never" and left.', false],
])('%s', (text, is) => {
  const [from, to] = [text.indexOf('"'), text.lastIndexOf('"')];
  expect(isDefinedName(text, [from + 1, to], [from, to + 1])).toBe(is);
});
