import { expect, it } from 'vitest';
import { readText } from '../read.ts';

/** What Ada Quill says in a text. */
const wordsOf = (text: string): string[] => {
  const { quotes, entities } = readText(text);
  const her = entities.find(({ name }) => name === 'Ada Quill')?.id;
  return quotes.filter(({ speaker }) => speaker === her).map(({ content }) => content.map(([from, to]) => text.slice(from, to)).join(' … '));
};

it.each([
  'Ada Quill said the wall was firm, according to Bram Osten.',
  'Ada Quill said the wall was firm, but Bram Osten disagreed.',
  'Ada Quill said the wall was firm; the head of the board disagreed.',
  'Ada Quill said the wall was firm, and Bram Osten agreed.',
])('what the reporter tells behind the words is none of them: %s', (text) => {
  expect(wordsOf(text)).toEqual(['the wall was firm']);
});

it.each(['the wall was firm, and the board agreed to pay', 'the wall was firm, and Telma rejected the levy'])('what may be told within them stays: %s', (words) => {
  expect(wordsOf(`Ada Quill said ${words}.`)).toEqual([words]);
});
