import { describe, expect, it } from 'vitest';
import { subjectList } from '../../../../../src/stages/3-mark/quotes/phrases/subject-list.ts';
import { lastSpeaker } from '../read.ts';
import { tokenOf, viewIn, wordsIn } from '../view-of.ts';

/** The list before "said", as the words of the whole and of its noun. */
function listIn(text: string): readonly [string, string | null] | null {
  const view = viewIn(text);
  const list = subjectList(view, tokenOf(view, 'said'));
  return list === null ? null : [wordsIn(view, [list.from, list.to]).replaceAll(' ,', ','), list.noun === null ? null : wordsIn(view, [list.noun.from, list.noun.to])];
}

describe('subjectList', () => {
  it.each([
    ['Ada Quill and Bram Osten said no.', 'Ada Quill and Bram Osten', null],
    ['Firms such as Merrow, Tidewell, and Orla Foods each said no.', 'Firms such as Merrow, Tidewell, and Orla Foods', 'Firms'],
    ['Countries like France and Germany said no.', 'Countries like France and Germany', 'Countries'],
    ['The crews came after officials from Tarn, Orla and Kest said no.', 'officials from Tarn, Orla and Kest', 'officials'],
  ])('%s', (text, whole, noun) => {
    expect(listIn(text)).toEqual([whole, noun]);
  });

  it.each(['Ada Quill said no.', 'The wind and the rain said no.', 'The bill hurts Merrow and Tidewell, Quill said.', 'Merrow, Tidewell said no.'])('none: %s', (text) => {
    expect(listIn(text)).toBeNull();
  });

  it('has no noun that a preposition leads to', () => {
    expect(listIn('In towns like Orla, Merrow and Tidewell said no.')).toEqual(['Orla, Merrow and Tidewell', null]);
  });
});

describe('a list that speaks', () => {
  it.each([
    ['Firms like Merrow, Tidewell and Orla Foods all wrote that the toll would cost them dear.', 'Merrow, Tidewell and Orla Foods'],
    ['Papers such as the Tarn Gazette and the Orla Post reported that the ship had sunk.', 'Tarn Gazette and Orla Post'],
    ['The toll is too high, unions including Merrow and Tidewell said.', 'Merrow and Tidewell'],
    ['The mayors of Tarn, Orla and Kest said the bill was dead.', 'The mayors of Tarn, Orla and Kest'],
    ['Reporters from the Tarn Gazette, the Orla Post and Kest News said they were barred.', 'Reporters from the Tarn Gazette, the Orla Post and Kest News'],
    ['The bill would hurt firms like Merrow and Tidewell, Ada Quill said.', 'Ada Quill'],
    ['Several senators, including Ada Quill and Bram Osten, said the bill was dead.', 'Several senators'],
  ])('%s', (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });
});
