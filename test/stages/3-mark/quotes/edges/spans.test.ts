import { describe, expect, it } from 'vitest';
import { readText } from '../read.ts';

const read = (text: string): unknown[] =>
  readText(text).quotes.map(({ kind, content, source }) => [kind, content.map((span) => text.slice(...span)), source.map((span) => text.slice(...span)).join(' … ')]);

describe('what an attribution reaches over', () => {
  it.each<[string, string, string[], string]>([
    ['“It fell,” Ada Quill said.', 'direct', ['It fell,'], 'Ada Quill'],
    ['“It fell” and “it broke”, Ada Quill said.', 'direct', ['It fell', 'it broke'], 'Ada Quill'],
    ['Ada Quill said that “the wall fell”.', 'mixed', ['that “the wall fell”'], 'Ada Quill'],
    ['Ada Quill vowed to “rebuild the wall”.', 'mixed', ['to “rebuild the wall”'], 'Ada Quill'],
    ['Ada Quill said the wall “fell”.', 'mixed', ['the wall “fell”'], 'Ada Quill'],
    ['TELMA, Norvath, March 3 (Reuters) -- The wall fell, Ada Quill said.', 'indirect', ['The wall fell'], 'Ada Quill'],
    ['March 3 (Reuters) - Ada Quill said the wall fell.', 'indirect', ['the wall fell'], 'Ada Quill'],
    ['TELMA (RW) — The wall fell, Ada Quill said.', 'indirect', ['The wall fell'], 'Ada Quill'],
  ])('the words of "%s"', (text, kind, content, source) => {
    expect(read(text)).toEqual([[kind, content, source]]);
  });

  it.each([
    ['“It fell,” said Secretary of State Ada Quill.', 'Secretary of State Ada Quill'], ['“It fell,” Jonas and Mette Friis said.', 'Jonas and Mette Friis'],
    ['“It fell,” said Ada Quill, a spokeswoman for the Lakes League, on Monday.', 'Ada Quill, a spokeswoman for the Lakes League'],
  ])('the speaker of "%s"', (text, source) => {
    expect(read(text)).toEqual([['direct', ['It fell,'], source]]);
  });

  it.each(['Opening the case, Ada Quill, prosecuting, said: “It fell.”', 'Closing the debate, Ada Quill said: “It fell.”'])('no participle speaks: %s', (text) => {
    expect(readText(text).quotes.map(({ source }) => source.map((span) => text.slice(...span)).join(' … '))).toEqual(['Ada Quill']);
  });

  it('the cue has its auxiliaries', () => {
    const text = 'The wall, Ada Quill has said, will fall.';
    expect(readText(text).quotes.map(({ cue }) => cue.map((span) => text.slice(...span)))).toEqual([['has said']]);
  });
});
