import { describe, expect, it } from 'vitest';
import { lastSpeaker, readText } from '../read.ts';

describe('whose a text is that says something', () => {
  it.each([
    ['The harbour ministry issued a statement on Monday. The statement said the dam was sound.', 'The harbour ministry'],
    ['The harbour ministry said in a statement that the dam was sound. “Nobody was hurt,” the statement said.', 'The harbour ministry'],
    ['In a letter to the council, Ada Quill asked for more time. “We cannot finish by May,” the letter read.', 'Ada Quill'],
    ['The ministry’s statement said the dam was sound.', 'The ministry'],
    ['A statement from the Harbour Ministry said the dam was sound.', 'Harbour Ministry'],
    ['On Monday, Mayor Peter Voss got a letter signed by the Harbour Ministry, which stated: “The dam is sound.”', 'Harbour Ministry'],
    ['The fund was empty, according to a lawsuit filed late on Monday by Ada Quill.', 'Ada Quill'],
    ['The fund was empty, according to a lawsuit filed by Ada Quill. The filing said that the books were burnt.', 'Ada Quill'],
  ])('is who issued it: %s', (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });

  it.each([
    '“They knew,” the lawsuit says.',
    'Ada Quill read a letter. Tom Veddel said a statement had come, too. “We are aware of the fault,” the statement read.',
  ])('is unknown where the text does not tell: %s', (text) => {
    const { quotes, entities } = readText(text);
    expect(entities.find(({ id }) => id === quotes.at(-1)!.speaker)).toMatchObject({ type: 'document' });
  });

  it('is the report itself, with who made it, for what is found and not uttered', () => {
    const { quotes, entities } = readText('A report by the Norvath Audit Office found that the fund was empty. “Nobody kept the books,” the report says.');
    expect(quotes.map(({ speaker }) => entities.find(({ id }) => id === speaker))).toEqual([
      expect.objectContaining({ type: 'document', name: 'A report by the Norvath Audit Office' }),
      expect.objectContaining({ type: 'document', name: 'A report by the Norvath Audit Office' }),
    ]);
  });
});
