import { describe, expect, it } from 'vitest';
import { findExpressions } from '../../../src/calendar/expressions/find.ts';
import { timeWords } from '../../../src/language/en/time/time-words.ts';
import { lexemesOf } from '../../../src/text/words/lexemes.ts';
import { closed } from './marked.ts';

const foundIn = (text: string): unknown[] => {
  const lexemes = lexemesOf(text);
  return findExpressions(lexemes, timeWords).map(({ first, next, expression }) => [text.slice(lexemes.start[first], lexemes.end[next - 1]), closed(expression)]);
};

const relative = (unit: string, by: number, more: object = {}): object => ({ kind: 'relative', unit, by, ...more });

describe('findExpressions', () => {
  it.each<[string, unknown[]]>([
    ['Early next year and late Monday, mid-November they sail.', [
      ['Early next year', relative('year', 1)], ['late Monday', { kind: 'weekday', weekday: 1 }], ['mid-November', { kind: 'date', month: 11 }],
    ]],
    ['The end of the year, the beginning of October, year-end.', [
      ['The end of the year', relative('year', 0)], ['the beginning of October', { kind: 'date', month: 10 }], ['year-end', relative('year', 0)],
    ]],
    ['The year-ago quarter was weak.', [['The year-ago quarter', { kind: 'reported-quarter', years: -1 }]]],
    ['The rest of the week is dry.', [['The rest of the week', relative('week', 0, { rest: true })]]],
    ['Earlier that year, later the same day', [
      ['Earlier that year', relative('year', 0, { named: true })], ['later the same day', relative('day', 0, { named: true })],
    ]],
    ['The second of May in early 2031', [['The second of May', { kind: 'date', month: 5, day: 2 }], ['early 2031', { kind: 'date', year: 2031 }]]],
    ['At 7 p.m. Monday 12 boats sailed.', [['7 p.m. Monday', { kind: 'clock', tod: 'T19:00', on: { kind: 'weekday', weekday: 1 } }]]],
  ])('finds what stands in "%s"', (text, found) => {
    expect(foundIn(text)).toEqual(found);
  });

  it('takes no season for a time that is part of a name', () => {
    expect(foundIn('The Winter Rowing Club met in the winter of 2031.').map((found) => (found as [string])[0])).toEqual(['the winter of 2031']);
    expect(foundIn('They sailed in Winter 2031. Since Winter, Orun is dry.').map((found) => (found as [string])[0])).toEqual(['Winter 2031', 'Winter']);
  });

  it('takes a hedge along with a length, and not with a stretch that lies beside today', () => {
    expect(foundIn('About two weeks ago, over the next ten years, nearly five months.').map((found) => (found as [string])[0]))
      .toEqual(['About two weeks ago', 'the next ten years', 'nearly five months']);
  });

  it('takes a vague word for what it says, and a phrase that only looks like one for nothing', () => {
    expect(foundIn('It came as soon as it could, recently.')).toEqual([['recently', { kind: 'fixed', type: 'DATE', value: 'PAST_REF' }]]);
  });

  it.each(['Rain fell on the boats.', 'They may march on.', ''])('finds nothing in "%s"', (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});
