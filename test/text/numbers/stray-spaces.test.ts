import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberNeighbours } from '../../../src/language/en/figures/number-neighbours.ts';
import { LexemeKind, lexemesOf } from '../../../src/text/words/lexemes.ts';
import { StraySpaces } from '../../../src/text/numbers/stray-spaces.ts';
import { tokenize } from '../../../src/text/words/tokenize.ts';
import { tokenText } from '../../../src/text/words/tokens.ts';

/** A sentence whose spacing alone shows that a word splitter has been at work. */
const SPLIT = 'The ferry left at 9: 30 p. m. with its 40 - ton load. ';

function numbersOf(text: string): string[] {
  const lexemes = lexemesOf(text, new StraySpaces(text, numberNeighbours));
  return lexemes.word.filter((_, i) => lexemes.kind[i] === LexemeKind.number);
}

describe('StraySpaces', () => {
  it.each([
    ['The quay cost $2. 6 million.', ['2.6']],
    ['The quay cost £1. 7m, the board said.', ['1.7']],
    ['The tide rose 6. 7 percent.', ['6.7']],
    ['A 5. 9 - magnitude tremor shook Skarne.', ['5.9']],
    ['The bell rang at 9. 25 a. m. on Sunday.', ['9.25']],
    ['About 31, 000 crowns were lost.', ['31000']],
    ['They paid $380, 600 for it.', ['380600']],
  ])('knows by what stands beside it that %j holds one number', (text, numbers) => {
    expect(numbersOf(text).map((form) => form.replaceAll(',', ''))).toEqual(numbers);
  });

  it.each([
    'The harbour opened in 2016. 12 people were there.',
    'The boat won race 6. 12 sailors were aboard.',
    'He counted 12. 5 of them were red.',
    'It happened on page 12, 300 copies of which were burned.',
    'They sailed on May 6. 12 hours later they were home.',
    'She signed on 08. 07. 2031 in Skarne.',
  ])('leaves two numbers apart in a text that shows no stray spaces: %j', (text) => {
    expect(numbersOf(text).every((form) => !form.includes('.') && !form.includes(','))).toBe(true);
  });

  it.each([
    ['The tremor was put at 5. 9, then at 6. 1.', ['5.9', '6.1']],
    ['She has 2, 129 points and 1, 234, 567 votes.', ['2,129', '1,234,567']],
    ['She stands 5 - foot - 8, 135 pounds.', ['5', '8', '135']],
    ['Aboard Flight 370, 239 people slept.', ['370', '239']],
    ['On May 6, 300 boats sailed. On May 7. 12 came back.', ['6', '300', '7', '12']],
    ['They sailed in week 6. 12 people stayed.', ['6', '12']],
  ])('reads %j by the spacing of the whole text', (text, numbers) => {
    expect(numbersOf(SPLIT + text).slice(3)).toEqual(numbers);
  });

  it('gives the cutter of tokens the same numbers', () => {
    const text = 'The quay cost $2. 6 million.';
    const tokens = tokenize(text, new StraySpaces(text, numberNeighbours));
    expect(Array.from({ length: tokens.count }, (_, i) => tokenText(tokens, i))).toContain('2. 6');
  });

  it('joins digits alone, over one space, for any text', () => {
    const unit = fc.constantFrom('1', '23', '000', '.', ',', ' ', '. ', ', ', '$', ' million', ' - ', '\n', 'a', ': 30');
    fc.assert(fc.property(fc.array(unit, { maxLength: 60 }), (units) => {
      const text = units.join('');
      const lexemes = lexemesOf(text, new StraySpaces(text, numberNeighbours));
      for (let i = 0; i < lexemes.count; i++) {
        const own = text.slice(lexemes.start[i]!, lexemes.end[i]!);
        if (lexemes.kind[i] === LexemeKind.number) expect(own).toMatch(/^\.?\d+(?:[.,] ?\d+)*$/);
        if (i > 0) expect(lexemes.start[i]!).toBeGreaterThanOrEqual(lexemes.end[i - 1]!);
      }
    }));
  });
});
