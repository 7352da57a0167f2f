import { expect, test } from 'vitest';
import { anchorOf, findAnchor } from '../../../src/text/align/anchor.ts';

const text = 'The harbour was closed at noon. The mayor spoke. The harbour was closed at dusk, the mayor said.';

test('finds the same place again in the same text', () => {
  const at = text.lastIndexOf('The harbour was closed');
  const span = [at, at + 22] as const;
  expect(findAnchor(text, anchorOf(text, span))).toEqual(span);
});

test('tells two places apart by their surroundings after the text has moved', () => {
  const at = text.lastIndexOf('closed at');
  const moved = `An added line. ${text}`;
  expect(findAnchor(moved, anchorOf(text, [at, at + 9]))).toEqual([at + 15, at + 24]);
});

test('looks past typography, case and line breaks', () => {
  const changed = 'He wrote: it\u2019s a fine\nday \u2014 for boats.';
  const found = findAnchor(changed, { exact: "It's a fine day", prefix: '', suffix: '' });
  expect(found && changed.slice(found[0], found[1])).toBe('it\u2019s a fine\nday');
});

test('finds a passage of which one word in six has changed', () => {
  const found = findAnchor(text, { exact: 'The harbour was shut at dusk', prefix: '', suffix: '' });
  expect(found && text.slice(found[0], found[1])).toBe('The harbour was closed at dusk');
});

test('says that a passage is gone', () => {
  expect(findAnchor(text, { exact: 'A ferry sank in the bay', prefix: '', suffix: '' })).toBeNull();
  expect(findAnchor(text, { exact: '', prefix: 'a', suffix: 'b' })).toBeNull();
});

test('takes the first of places that fit alike, and the one nearest to where it stood', () => {
  const twice = 'Fine. Fine. Fine.';
  const plain = { exact: 'Fine', prefix: '', suffix: '' };
  expect(findAnchor(twice, plain)).toEqual([0, 4]);
  expect(findAnchor(twice, { ...plain, span: [7, 11] })).toEqual([6, 10]);
  expect(findAnchor(twice, { ...plain, span: [13, 17] })).toEqual([12, 16]);
});
