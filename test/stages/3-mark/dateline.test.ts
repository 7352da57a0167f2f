import { expect, it } from 'vitest';
import { readText } from './quotes/read.ts';

it('a place in a dateline speaks to nobody by its colon, and is no part of what is said behind it', () => {
  const text = 'NEW DELHI: India will take no cap on plastics, an official said on Monday.';
  const { quotes } = readText(text, [], 'en', { place: 'NEW DELHI', agency: null });
  expect(quotes.map(({ content }) => content.map(([start, end]) => text.slice(start, end)))).toEqual([['India will take no cap on plastics']]);
});
