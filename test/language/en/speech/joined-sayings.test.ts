import { expect, it } from 'vitest';
import { AND_ANOTHER_SAID } from '../../../../src/language/en/speech/joined-sayings.ts';

const foundIn = (text: string): string[] => [...text.matchAll(AND_ANOTHER_SAID)].map(([found]) => found);

it('finds where the words of another are joined on', () => {
  expect(foundIn('The Otters won and coach Ada Quill said it was close, but Mayor Bram Osten warned of it.')).toEqual(['and coach Ada Quill said', 'but Mayor Bram Osten warned']);
});

it.each(['They met and the crew went home.', 'They met, and said so.', 'Sand said it.', 'and one two three four five six said'])('finds nothing in "%s"', (text) => {
  expect(foundIn(text)).toEqual([]);
});
