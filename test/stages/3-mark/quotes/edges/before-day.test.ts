import { expect, it } from 'vitest';
import { readText } from '../read.ts';

/** The words of each saying in a text. */
const wordsOf = (text: string): string[] => readText(text).quotes.map(({ content }) => content.map(([from, to]) => text.slice(from, to)).join(' … '));

it.each([
  ['The lake has no fish left, rescuers said Wednesday, as the government ordered checks on every boat.', 'The lake has no fish left'],
  ['The party will win, an exit poll showed Sunday, ending eight years of rule by Bram Osten.', 'The party will win'],
  ['The bridge is safe, inspectors reported Friday, a day after it was shut.', 'The bridge is safe'],
  ['Two of the boats were never found, the harbour master said today, citing the log.', 'Two of the boats were never found'],
])('the day and what the reporter tells behind it are none of the words: %s', (text, words) => {
  expect(wordsOf(text)[0]).toBe(words);
});

it.each([
  ['Inspectors reported Friday that the bridge is safe.', 'that the bridge is safe'],
  ['On the quay, Ada Quill said Friday, the boats were safe.', 'the boats were safe'],
])('words behind the day stay: %s', (text, words) => {
  expect(wordsOf(text).join(' … ')).toContain(words);
});
