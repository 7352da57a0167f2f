import { describe, expect, it } from 'vitest';
import { readText } from '../read.ts';

/** The names of who says the last words and of who passes them on. */
function told(text: string): readonly (string | undefined)[] {
  const { quotes, entities } = readText(text);
  const { speaker, relayedBy } = quotes.at(-1)!;
  return [speaker, relayedBy].map((id) => entities.find((e) => e.id === id)?.name);
}

describe('who was quoted as saying', () => {
  it.each([
    ['Ada Quill was quoted as saying the mill would never close.', ['Ada Quill', undefined]],
    ['Ada Quill was quoted by the Telma Herald as saying the mill would never close.', ['Ada Quill', 'Telma Herald']],
    ['The mill’s owner, Ada Quill, who is 80, was quoted by the Telma Herald as saying she would never sell.', ['Ada Quill', 'Telma Herald']],
    ['Ada Quill, who runs the mill, was cited by the Telma Herald as saying “we stay”.', ['Ada Quill', 'Telma Herald']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    'Bram Osten recalled Ada Quill saying: “The mill stays.”',
    'Bram Osten listened to Ada Quill saying that the mill would stay.',
    'A clip shows Ada Quill insisting that the mill would stay.',
  ])('is whom somebody heard say it: %s', (text) => {
    expect(told(text)[0]).toBe('Ada Quill');
  });

  it('is nobody who is written or left to', () => {
    expect(told('Bram Osten wrote to Ada Quill saying that the mill would stay.')[0]).toBe('Bram Osten');
  });

  it('is whom a pronoun behind it means', () => {
    expect(told('The mill’s owner, Bram Quill, was quoted by the Telma Herald as saying the mill would stay. “Not a stone moves,” he said.')[0]).toBe('Bram Quill');
  });
});
