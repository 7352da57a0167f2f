import { describe, expect, it } from 'vitest';
import { speakersTogether } from '../../../../../src/stages/3-mark/quotes/phrases/together.ts';
import { tokenOf, viewIn, wordsIn } from '../view-of.ts';

/** The phrases of those who speak together, from the phrase that holds a word, around "said". */
function together(text: string, first: string): string[] | null {
  const view = viewIn(text);
  const found = speakersTogether(view, view.chunks[view.chunkAt[tokenOf(view, first)]!]!, tokenOf(view, 'said'));
  return found === null ? null : found.phrases.map(({ from, to }) => wordsIn(view, [from, to]));
}

describe('speakersTogether', () => {
  it.each([
    ['Ada Quill and Tom Veddel said no.', 'Ada', ['Ada Quill', 'Tom Veddel']],
    ['Ada Quill, the mayor, and Tom Veddel said no.', 'Ada', ['Ada Quill', 'Tom Veddel']],
    ['“No,” said Ada Quill and Tom Veddel.', 'Ada', ['Ada Quill', 'Tom Veddel']],
    ['Sheriff Ada Quill of Norby and Mayor Tom Veddel said no.', 'Ada', ['Sheriff Ada Quill', 'Mayor Tom Veddel']],
    ['Firms like Merrow, Tidewell and Orla Foods all said no.', 'Tidewell', ['Merrow', 'Tidewell', 'Orla Foods']],
    ['Ada Quill, Bram Osten, and Ines Calloway all said no.', 'Bram', ['Ada Quill', 'Bram Osten', 'Ines Calloway']],
    ['“No,” said Ada Quill, editor and chief reporter.', 'Ada', ['Ada Quill']],
  ])('%s', (text, first, wanted) => {
    expect(together(text, first)).toEqual(wanted);
  });

  it.each([
    ['Ada Quill said no and Tom Veddel left.', 'Ada'],
    ['“No,” said Ada Quill and Tom Veddel left.', 'Ada'],
    ['The mayors of Tarn, Orla and Kest said no.', 'mayors'],
    ['The wind and Ada Quill said no.', 'wind'],
  ])('none: %s', (text, first) => {
    expect(together(text, first)).toBeNull();
  });
});
