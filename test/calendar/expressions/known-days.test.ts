import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../src/calendar/days.ts';
import { findExpressions } from '../../../src/calendar/expressions/find.ts';
import { withKnownYear, type KnownDay } from '../../../src/calendar/expressions/known-days.ts';
import { timeWords } from '../../../src/language/en/time/time-words.ts';
import { lexemesOf } from '../../../src/text/words/lexemes.ts';

const FLOOD: KnownDay = { year: 2019, month: 5, day: 4, before: new Set(['post']), after: new Set(['flood']) };

const yearIn = (text: string, anchor: string): number | null => {
  const lexemes = lexemesOf(text);
  const { expression } = withKnownYear(lexemes, [FLOOD], findExpressions(lexemes, timeWords)[0]!, parseDay(anchor)!);
  return expression.kind === 'date' ? expression.year : null;
};

describe('withKnownYear', () => {
  it.each([
    ['the May 4 flood', '2031-03-05', 2019], ['the May 4 parade', '2031-03-05', null], ['the May 5 flood', '2031-03-05', null],
    ['the May 4, 2008 flood', '2031-03-05', 2008], ['the flood of September', '2031-03-05', null], ['the May 4 flood', '2019-05-04', 2019],
    ['the May 4 flood', '2019-05-03', null],
  ])('"%s", told on %s, is of %s', (text, anchor, year) => {
    expect(yearIn(text, anchor)).toBe(year);
  });
});
