import { expect, it } from 'vitest';
import { isGivenName, isPaper } from '../../../../src/calendar/expressions/readers/names-with-days.ts';
import { timeWords } from '../../../../src/language/en/time/time-words.ts';
import { lexemesOf } from '../../../../src/text/words/lexemes.ts';

const wordsWhere = (text: string, holds: typeof isPaper): string[] => {
  const lexemes = lexemesOf(text);
  return Array.from({ length: lexemes.count }, (_, at) => at).filter((at) => holds({ lexemes, words: timeWords }, at)).map((at) => lexemes.word[at]!);
};

it('a month is a given name before another name, where no preposition leads to it', () => {
  expect(wordsWhere('April Hale and June Brandt met in August Orun crews sailed. In June Hale left. April Fools’ Day came.', isGivenName)).toEqual(['april', 'june']);
});

it('a day is a part of a paper that is called by it, with capitals', () => {
  expect(wordsWhere('The Sunday Telegraph told on Sunday people of the Monday times.', isPaper)).toEqual(['sunday']);
});
