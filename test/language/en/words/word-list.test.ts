import { expect, it } from 'vitest';
import { phraseList, wordList } from '../../../../src/language/en/words/word-list.ts';

it('words are parted by white space of any kind', () => {
  expect(wordList('\n  quay boat\n\tferry  ')).toEqual(['quay', 'boat', 'ferry']);
  expect(wordList(' \n ')).toEqual([]);
});

it('phrases are parted by commas or lines, and keep their own spaces', () => {
  expect(phraseList('\nOld Quay, Telma\nOrun Hills,\n')).toEqual(['Old Quay', 'Telma', 'Orun Hills']);
});
