import { expect, it } from 'vitest';
import { isApostrophe, isDigit, isLetter, isSpace, isUpper } from '../../../src/text/words/unit-kinds.ts';

const held = (text: string, test: (unit: number) => boolean): string => [...text].filter((char) => test(char.charCodeAt(0))).join('');

it.each([
  ['letters of any alphabet', isLetter, 'aZéßЖע中か×÷—、（％5 ', 'aZéßЖע中か'],
  ['the ten digits', isDigit, '059a٣½', '059'],
  ['capitals of the Latin, Greek and Cyrillic alphabets', isUpper, 'AéÉßωΩжЖ中5', 'AÉΩЖ'],
  ['white space and line breaks', isSpace, ' \t\n\u00a0\u2009\u3000\ufeffa_', ' \t\n\u00a0\u2009\u3000\ufeff'],
  ['apostrophes in all their forms', isApostrophe, '\'’‘ʼ"“`', '\'’‘ʼ'],
])('%s', (_, test, text, expected) => {
  expect(held(text, test)).toBe(expected);
});
