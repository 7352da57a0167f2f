import { expect, it } from 'vitest';
import { contentId, sha256 } from '../../src/text/hash.ts';

it('sha256 hashes bytes and the UTF-8 of words alike', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(sha256(new TextEncoder().encode('Småholm'))).toBe(sha256('Småholm'));
});

it('contentId is short, and tells parts apart by where they end', () => {
  expect(contentId('ab', 'c')).toHaveLength(20);
  expect(contentId('ab', 'c')).toBe(contentId('ab', 'c'));
  expect(new Set([contentId('ab', 'c'), contentId('a', 'bc'), contentId('abc'), contentId('ab', 'c', '')]).size).toBe(4);
});
