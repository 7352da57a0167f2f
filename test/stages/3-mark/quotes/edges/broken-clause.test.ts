import type { Polarity } from '../../../../../src/model/quote.ts';
import { describe, expect, it } from 'vitest';
import { readText } from '../read.ts';

/** The pieces of the words and the polarity of the quotation that holds some words. */
function halves(text: string, words: string): [string[], Polarity] {
  const at = text.indexOf(words);
  const quote = readText(text).quotes.find(({ content }) => content.some(([a, b]) => a <= at && at < b))!;
  return [quote.content.map(([a, b]) => text.slice(a, b)), quote.polarity];
}

describe('a denied clause that its speaker breaks in two', () => {
  it.each<[string, string, string[], Polarity]>([
    ['It was not, Ada Quill insisted, “a plot”.', 'a plot', ['It was not', 'a plot'], 'negated'],
    ['Nor, said the mayor, did she regard it as “a loss”.', 'a loss', ['Nor', 'did she regard it as “a loss”'], 'negated'],
    ['Nor was it, Ada Quill said, a matter of pride.', 'pride', ['Nor was it', 'a matter of pride'], 'affirmed'],
    ['Neither crew, Quill said, had “clean nets”.', 'clean nets', ['Neither crew', 'had “clean nets”'], 'negated'],
    ['She did not think, Quill said, that the pier was “gone”.', 'gone', ['She did not think', 'that the pier was “gone”'], 'negated'],
    ['She had never, she said, asked anyone to sink a boat.', 'boat', ['She had never', 'asked anyone to sink a boat'], 'affirmed'],
  ])('%s', (text, words, pieces, polarity) => {
    expect(halves(text, words)).toEqual([pieces, polarity]);
  });

  it.each<[string, string]>([
    ['The pier was not ready, Quill said, “but we will try”.', 'but we will try'],
    ['No, Quill said, it was “fine”.', 'fine'],
  ])('a clause of its own behind the speaker is affirmed: %s', (text, words) => {
    expect(halves(text, words)[1]).toBe('affirmed');
  });

  it('leaves the verb that the denial wants nobody to be told by', () => {
    expect(readText('Ada Quill left on Monday. She had never, she said, asked anyone to sink a boat.').quotes).toHaveLength(1);
  });
});
