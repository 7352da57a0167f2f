import { describe, expect, it } from 'vitest';
import { readText } from '../read.ts';

/** The speaker's source words, kind and polarity of the quotation that holds some words; `null` where none does. */
function told(text: string, words: string): [string[], string, string] | null {
  const at = text.indexOf(words);
  const quote = readText(text).quotes.find(({ content }) => content.some(([a, b]) => a <= at && at < b));
  return quote === undefined ? null : [quote.source.map(([a, b]) => text.slice(a, b)), quote.kind, quote.polarity];
}

describe('a quotation that is a sentence of its own', () => {
  it.each<[string, string, [string[], string, string] | null]>([
    ['Mayor Ada Quill would not say when. She declined to say whether it would rain. “Ask the crew.” “Or the sea.”', 'Or the sea', [['She'], 'direct', 'affirmed']],
    ['Mayor Ada Quill denied that the quay was unsafe. “It stands.”', 'It stands', [['Mayor Ada Quill'], 'direct', 'affirmed']],
    ['Mayor Ada Quill walked to the quay. “It stands.”', 'It stands', null],
    ['Mayor Ada Quill denied that the quay was unsafe.\n\n“It stands.”', 'It stands', null],
    ['Mayor Ada Quill denied that the quay was unsafe. “It stands,” said Bram Osten.', 'It stands', [['Bram Osten'], 'direct', 'affirmed']],
  ])('%s', (text, words, expected) => {
    expect(told(text, words)).toEqual(expected);
  });
});
