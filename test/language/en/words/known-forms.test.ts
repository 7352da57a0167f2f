import { expect, test } from 'vitest';
import { knownForms } from '../../../../src/language/en/words/known-forms.ts';

test.each([['the', true], ['monday', true], ['seventeen', true], ['quarter', true], ['ferry', false]])('%s', (form, known) => {
  expect(knownForms().find(form, 0, form.length) === form).toBe(known);
});
