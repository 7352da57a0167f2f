import { describe, expect, it } from 'vitest';
import { NOT_THE_ANSWER, SINGLE_ANSWERS } from '../../../../src/language/en/deeds/single-answers.ts';

describe('clauses with one answer', () => {
  it.each([
    ['The crash was caused by black ice', 'black ice'],
    ['A burst tyre had caused the crash', 'A burst tyre'],
    ['Odo Brandt defeated Marla Quist', 'Odo Brandt'],
    ['Marla Quist lost narrowly to Odo Brandt', 'Odo Brandt'],
    ['Police named the driver as Colin Orde', 'Colin Orde'],
  ])('give it: %s', (clause, answer) => {
    expect(SINGLE_ANSWERS.flatMap(({ pattern }) => pattern.exec(clause)?.groups?.['a'] ?? [])).toEqual([answer]);
  });

  it.each(['One of the victims', 'A tyre was probably to blame'])('are not the only ones: %s', (clause) => {
    expect(clause).toMatch(NOT_THE_ANSWER);
  });
});
