import { describe, expect, it } from 'vitest';
import { readText } from '../read.ts';

/** Who says the words of the first quotation that holds some, and who passes them on. */
function voices(text: string, words: string): (string | null)[] {
  const { quotes, entities } = readText(text);
  const name = (id: string | null): string | null => entities.find((e) => e.id === id)?.name ?? null;
  const at = text.indexOf(words);
  return quotes.filter(({ content }) => content.some(([a, b]) => a <= at && at < b)).flatMap(({ speaker, relayedBy }) => [name(speaker), name(relayedBy)]);
}

describe('words that one passes on as another’s', () => {
  it.each([
    ['President Bram Osten spoke on Friday. “They wrote to us. We have it,” Osten said, according to the Kest Herald.', 'We have it', ['Bram Osten', 'Kest Herald']],
    ['President Bram Osten spoke on Friday. “I know it,” Osten told a rally, the Kest Herald reported.', 'I know it', ['Bram Osten', 'Kest Herald']],
    ['“It has dripped for years,” the judge said, according to the Kest Herald. “This must end.”', 'This must end', ['the judge', 'Kest Herald']],
    ['“It has dripped for years,” according to the Kest Herald.', 'dripped', ['Kest Herald', null]],
  ])('%s', (text, words, expected) => {
    expect(voices(text, words)).toEqual(expected);
  });
});
