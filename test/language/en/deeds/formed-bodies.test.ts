import { expect, it } from 'vitest';
import { formedBody, isFormedBody } from '../../../../src/language/en/deeds/formed-bodies.ts';

it.each([['the contact group', true], ['contact group', true], ['group', false], ['contact groups', false], ['the old contact group', false]])('“%s” names a body by its form: %s', (words, formed) => {
  expect(isFormedBody(words)).toBe(formed);
});

it('“the group” stands for the last body before it that is named so', () => {
  const text = 'They joined the contact group. Rain fell. The group met.';
  expect(formedBody(text, text.indexOf('The group'), 'group')).toEqual({ phrase: 'contact group', at: 16 });
  expect(formedBody(text, 10, 'group')).toBeNull();
  expect(formedBody(text, text.length, 'panel')).toBeNull();
});
