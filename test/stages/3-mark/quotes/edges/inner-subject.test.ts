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

  it.each([
    ['Ada Quill welcomed the news and the mayor said the dam would hold.', 'the mayor'],
    ['Ada Quill left the room and the minister told reporters the dam would hold.', 'the minister'],
    ['The council praised the crew but the union said the dam would fail.', 'the union'],
    ['Officials who met the crew and the mayor said the dam would hold.', 'Officials'],
    ['Ada Quill, who met the crew and the mayor, said the dam would hold.', 'Ada Quill'],
    ['A lawyer for the crew and the mayor said the dam would hold.', 'A lawyer for the crew'],
    ['Ada Quill met the crew and said the dam would hold.', 'Ada Quill'],
  ])('speaks in a clause that “and” joins, unless that is on whoever speaks: %s', (text, name) => {
    expect(innermost(text)).toEqual([name, 'affirmed']);
  });

  it('leaves words in marks to whoever is quoted', () => {
    expect(innermost('Ada Quill said harbour crews were calling “every night”.')).toEqual(['Ada Quill', 'affirmed']);
  });
});
