import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../src/calendar/days.ts';
import { findExpressions } from '../../../src/calendar/expressions/find.ts';
import { joinExpressions } from '../../../src/calendar/expressions/join.ts';
import { resolveExpression } from '../../../src/calendar/expressions/resolve/resolve.ts';
import { Tenses } from '../../../src/calendar/expressions/tense/tense.ts';
import { timeWords } from '../../../src/language/en/time/time-words.ts';
import { lexemesOf } from '../../../src/text/words/lexemes.ts';

/** A Wednesday. */
const ANCHOR = parseDay('2031-03-05')!;

const joinedIn = (text: string): (string | null)[] => {
  const lexemes = lexemesOf(text);
  const found = findExpressions(lexemes, timeWords);
  const joined = joinExpressions(lexemes, timeWords, found, new Tenses(lexemes, timeWords.tense, found), ANCHOR);
  return joined.map(({ expression }) => {
    const { edtf, value } = resolveExpression(expression, ANCHOR, 'none');
    return edtf ?? value;
  });
};

describe('joinExpressions', () => {
  it.each([
    ['From May 3 to June 2029', ['2029-05-03', '2029-06']],
    ['From November to February 2029', ['2028-11', '2029-02']],
    ['Between November and February 2029', ['2028-11', '2029-02']],
    ['From November to February', ['2030-11', '2031-02']],
    ['3 days from Monday', ['2031-03-13']],
    ['the first two weeks of May', ['2031-04-28/2031-05-11', '2031-05']],
    ['the last two weeks of May', ['2031-05-19/2031-06-01', '2031-05']],
    ['two weeks of May', ['P2W', '2031-05']],
    ['every Monday and Friday', ['XXXX-WXX-1', 'XXXX-WXX-5']],
    ['from next Monday to Friday', ['2031-03-10', '2031-03-14']],
    ['next Monday and Friday', ['2031-03-10', '2031-02-28']],
    ['Monday and Thursday of next week', ['2031-03-10', '2031-03-13']],
    ['Planned for Tuesday and Wednesday', ['2031-03-04', '2031-03-05']],
    ['the Monday after Easter', ['2031-04-14', '2031-04-13']],
    ['the Monday before Easter', ['2031-03-03', '2031-04-13']],
    ['November, rain on the boats, February 2029', ['2030-11', '2029-02']],
  ])('"%s"', (text, values) => {
    expect(joinedIn(text)).toEqual(values);
  });
});
