import { expect, test } from 'vitest';
import { wordsOf } from '../../../src/text/words/words.ts';

const keys = (text: string): string[] => wordsOf(text).map((word) => word.key);

test('words compare by a key without case, possessive, inner dots and thousands commas', () => {
  expect(keys("The U.S. envoy's 1,200 boats")).toEqual(['the', 'us', 'envoy', '1200', 'boats']);
});

test('decimals stay, per-cent signs are words, hyphens part words', () => {
  expect(keys('a 3.5% well-known rise.')).toEqual(['a', '3.5', '%', 'well', 'known', 'rise']);
});

test('every key stands at its span', () => {
  const text = 'Caf\u00e9 owners\u2019 don\u2019t \u201cknow\u201d\u2026';
  expect(wordsOf(text).map((word) => text.slice(word.start, word.end))).toEqual(['Caf\u00e9', 'owners', 'don\u2019t', 'know']);
});
