import { expect, test } from 'vitest';
import { isOneEdit, isSlip } from '../../../src/text/words/one-edit.ts';

test.each([
  ['brandt', 'brant', true], ['brant', 'brandt', true], ['moll', 'mull', true], ['priedus', 'preidus', true], ['ahn', 'ahna', true],
  ['brandt', 'brandt', false], ['brandt', 'tbrand', false], ['moll', 'nell', false], ['oduya', 'oduyaaa', false], ['', 'a', true], ['ab', 'ba', true],
])('%s and %s', (a, b, expected) => {
  expect(isOneEdit(a, b)).toBe(expected);
});

test('a plural is no slip', () => {
  expect([isSlip('ferry', 'ferrys'), isSlip('brandt', 'brant')]).toEqual([false, true]);
});
