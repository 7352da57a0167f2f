import { expect, test } from 'vitest';
import { UNSEEN_IN_TITLE, withoutUnseen } from '../../src/text/unseen.ts';

test('words are compared without what only steers the breaking of lines; a title keeps its soft hyphens', () => {
  expect(withoutUnseen('fer\u00adry\u200b at \ufeffKest')).toBe('ferry at Kest');
  expect('fer\u00adry\u200b'.replace(UNSEEN_IN_TITLE, '')).toBe('fer\u00adry');
});
