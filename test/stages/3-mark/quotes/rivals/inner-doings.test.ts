import { expect, it } from 'vitest';
import { readText } from '../read.ts';

/** Each quotation of a text as its speaker and its words. */
function said(text: string): string[] {
  const { quotes, entities } = readText(text);
  return quotes.map((q) => `${entities.find(({ id }) => id === q.speaker)?.name ?? 'nobody'}: ${q.content.map(([a, b]) => text.slice(a, b)).join(' ')}`);
}

it.each([
  ['Ada Quill said ', 'the firm had found the fault and told regulators'],
  ['Ada Quill said ', 'the driver had stopped and told officers the brakes had failed'],
  ['Ada Quill said ', 'the company had seen the leak and informed residents'],
])('goes on about whoever is told of: %s%s', (before, words) => {
  expect(said(`${before}${words}.`)).toEqual([`Ada Quill: ${words}`]);
});

it.each([
  'Ada Quill said the firm had found the fault and told reporters it was small.',
  'Ada Quill said the toll had risen and told drivers to pay it.',
  'Ada Quill said the firm had found the fault and said it was small.',
])('is the outer speaker’s: %s', (text) => {
  expect(said(text)).toHaveLength(2);
});
