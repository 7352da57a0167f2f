import { describe, expect, it } from 'vitest';
import { readText } from '../read.ts';

/** Speaker and polarity of the innermost quotation that ends a text. */
function innermost(text: string): [string | undefined, string] {
  const { quotes, entities } = readText(text);
  const quote = [...quotes].sort((a, b) => b.content[0]![0] - a.content[0]![0])[0]!;
  return [entities.find(({ id }) => id === quote.speaker)?.name, quote.polarity];
}

describe('the subject of a clause within another’s words', () => {
  it.each([
    ['Ada Quill told the court that Bram Osten had said the dam would fail.', 'Bram Osten'],
    ['Ada Quill told the inquiry that Bram Osten had warned the dam would fail.', 'Bram Osten'],
    ['Ada Quill told the court that the mayor had said the dam would fail.', 'the mayor'],
    ['Ada Quill told the court that Osten had said the dam would fail.', 'Osten'],
  ])('speaks in it: %s', (text, name) => {
    expect(innermost(text)).toEqual([name, 'affirmed']);
  });

  it.each([
    ['Ada Quill denied Bram Osten had said the dam would fail.', 'Bram Osten'],
    ['The board denied Bram Osten had said the dam would fail.', 'Bram Osten'],
    ['Ada Quill denied she had said the dam would fail.', 'Ada Quill'],
  ])('is denied with its verb: %s', (text, name) => {
    expect(innermost(text)).toEqual([name, 'negated']);
  });

  it('leaves words in marks to whoever is quoted', () => {
    expect(innermost('Ada Quill said harbour crews were calling “every night”.')).toEqual(['Ada Quill', 'affirmed']);
  });
});
