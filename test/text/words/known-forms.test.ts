import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KnownForms } from '../../../src/text/words/known-forms.ts';
import { lexemesOf } from '../../../src/text/words/lexemes.ts';

test('a form is found where a text holds it, and nothing where it does not', () => {
  const forms = new KnownForms(['ferry', 'pier', 'ferry']);
  expect([forms.find('the ferry sank', 4, 9), forms.find('the ferry sank', 4, 8), forms.find('the ferry sank', 10, 14)]).toEqual(['ferry', undefined, undefined]);
  expect(new KnownForms([]).find('ferry', 0, 5)).toBeUndefined();
});

test('lexemes are the same with known forms as without, whatever the text and the forms', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, extra) => {
    const plain = lexemesOf(text);
    const forms = [...plain.word, ...extra.map((form) => form.toLowerCase())];
    expect(lexemesOf(text, null, new KnownForms(forms)).word).toEqual(plain.word);
  }));
});
