import { describe, expect, it } from 'vitest';
import { readText } from '../read.ts';

/** Who is told to ask; `undefined` for nobody. */
function askers(text: string): readonly (string | undefined)[] {
  const { quotes, entities } = readText(text);
  return quotes.filter(({ polarity }) => polarity === 'asked').map(({ speaker }) => entities.find((e) => e.id === speaker)?.name);
}

describe('a question put to somebody', () => {
  it.each([
    ['Ada Quill, asked about the mill, said it was sound.'],
    ['Ada Quill, pressed on whether the mill was sound, said it was.'],
  ])('is not asked by whoever it is put to: %s', (text) => {
    expect(askers(text)).not.toContain('Ada Quill');
  });

  it('is asked by the subject of the verb', () => {
    expect(askers('Ada Quill asked whether the mill was sound.')).toEqual(['Ada Quill']);
  });
});
