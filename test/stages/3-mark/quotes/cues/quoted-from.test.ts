import { describe, expect, it } from 'vitest';
import { readText } from '../read.ts';

/** Speaker and relayer of the last words in marks. */
function last(text: string): [string | undefined, string | undefined] {
  const { quotes, entities } = readText(text);
  const quote = quotes.findLast(({ kind }) => kind !== 'indirect')!;
  const name = (id: string | null): string | undefined => entities.find((entity) => entity.id === id)?.name;
  return [name(quote.speaker), name(quote.relayedBy)];
}

describe('whom a speaker only quotes', () => {
  it.each([
    ['“The lake is patient,” said Bram Osten, quoting the poet Emil Stark.', 'Emil Stark'],
    ['The fund was “never a wall”, Bram Osten told reporters, quoting his predecessor Adela Quill.', 'Adela Quill'],
    ['“The tide waits for nobody,” Bram Osten told a crowd outside the hall on Monday, quoting a skipper.', undefined],
    ['“The pump is dead,” Bram Osten said, quoting engineers.', undefined],
    ['Bram Osten, quoting his mother, said the lake was “a cow.”', undefined],
    ['Bram Osten, quoting the poet Emil Stark, said: “The lake is patient.”', 'Emil Stark'],
    ['Quoting the poet Emil Stark, Bram Osten said the lake was “patient.”', 'Emil Stark'],
  ])('is the speaker, and unknown where nobody is named: %s', (text, speaker) => {
    expect(last(text)).toEqual([speaker, 'Bram Osten']);
  });

  it.each([
    '“We had nine reports,” Bram Osten said on Friday, quoting figures from the agency.',
    '“Read it,” said Bram Osten, quoting “The Lake” by Emil Stark.',
    'Bram Osten said, in a talk quoting the Lake Acts, that the lake was “a cow.”',
    'Bram Osten, citing the poet Emil Stark, said the lake was “a cow.”',
    '“The pump is dead,” Bram Osten said.',
  ])('is nobody where no one is quoted: %s', (text) => {
    expect(last(text)).toEqual(['Bram Osten', undefined]);
  });

  it('has no words of its own behind "quoting"', () => {
    expect(readText('“The lake is patient,” said Bram Osten, quoting the poet Emil Stark.').quotes).toHaveLength(1);
  });
});
