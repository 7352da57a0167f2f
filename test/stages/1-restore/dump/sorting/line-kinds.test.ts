import { expect, it } from 'vitest';
import { guessKind, isResult, isStatement } from '../../../../../src/stages/1-restore/dump/sorting/line-kinds.ts';

it('tells statements, results and the likeliest kind of furniture', () => {
  expect(['The bridge stays.', 'The bridge “stays.”', 'Bridge stays'].map(isStatement)).toEqual([true, true, false]);
  expect(['Lake List: 41% (12 seats)', 'Turnout: high'].map(isResult)).toEqual([true, false]);
  expect(['Weather', 'Sign up here for the newsletter of the lakes today', 'The ferry of Sellin drops all of its night crossings'].map(guessKind)).toEqual(['navigation', 'advertisement', 'related']);
});
