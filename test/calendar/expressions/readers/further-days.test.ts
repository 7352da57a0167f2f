import { describe, expect, it } from 'vitest';
import { findExpressions } from '../../../../src/calendar/expressions/find.ts';
import { timeWords } from '../../../../src/language/en/time/time-words.ts';
import { lexemesOf } from '../../../../src/text/words/lexemes.ts';

/** The expressions that stand in a text, as it prints them. */
function foundIn(text: string): readonly string[] {
  const lexemes = lexemesOf(text);
  return findExpressions(lexemes, timeWords).map(({ first, next }) => text.slice(lexemes.start[first], lexemes.end[next - 1]));
}

describe('readFurtherDays', () => {
  it.each<[string, readonly string[]]>([
    ['They vote on April 6 and 7 in Orun.', ['April 6', '7']],
    ['They vote on April 6, 7 and 9.', ['April 6', '7', '9']],
    ['They vote on April 6 or 7, 2031.', ['April 6', '7, 2031']],
    ['On April 6 and 7 boats sank.', ['April 6']],
    ['On April 6, 25 boats sank.', ['April 6']],
    ['On April 6 and 4, it said.', ['April 6']],
    ['On April 6, 2031 and 7 in Orun.', ['April 6, 2031']],
    ['On April 6, 7, 8', ['April 6']],
  ])('"%s": %j', (text, days) => {
    expect(foundIn(text)).toEqual(days);
  });
});
