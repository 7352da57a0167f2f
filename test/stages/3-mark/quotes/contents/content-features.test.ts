import { describe, expect, it } from 'vitest';
import { readText } from '../read.ts';

const contentIn = (text: string): string[] => readText(text).quotes.flatMap(({ content }) => content.map((span) => text.slice(...span)));

describe('what tells where words begin and end', () => {
  it.each<[string, string[]]>([
    ['Ada Quill said the old wall had fallen.', ['the old wall had fallen']],
    ['Ada Quill said on Monday that the old wall had fallen.', ['that the old wall had fallen']],
    ['Ada Quill told reporters that the old wall had fallen.', ['that the old wall had fallen']],
    ['The old wall has fallen, Ada Quill said.', ['The old wall has fallen']],
  ])('"%s"', (text, content) => {
    expect(contentIn(text)).toEqual(content);
  });
});
