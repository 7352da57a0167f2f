import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { CLASS, CLASS_COUNT, classOf } from '../../../src/language/encoding/index.ts';

describe('classOf', () => {
  it.each<[string, keyof typeof CLASS]>([
    ['a', 'lower'], ['Z', 'upper'], ['7', 'digit'], [' ', 'space'], ['\n', 'space'], [',', 'mark'], ['’', 'mark'], ['“', 'opener'], ['”', 'closer'], ['„', 'lowQuote'],
    ['—', 'dash'], ['€', 'currency'], ['×', 'math'], ['©', 'suffix'], ['¤', 'odd'], ['\u00a0', 'hardSpace'], ['\u200b', 'format'], ['\ufffd', 'lost'],
    ['é', 'accentLower'], ['É', 'accentUpper'], ['ß', 'accentLower'], ['π', 'greek'], ['Π', 'greekUpper'], ['я', 'cyrillic'], ['Я', 'cyrillicUpper'],
    ['א', 'hebrew'], ['م', 'arabic'], ['水', 'ideograph'], ['म', 'otherLetter'], ['\u0301', 'combining'], ['█', 'box'], ['\u0085', 'control'], ['\u0007', 'control'],
    ['🌊', 'picture'], ['\ue000', 'nobody'], ['ﬁ', 'rareLetter'], ['§', 'sign'],
  ])('of %s is %s', (character, name) => {
    expect(classOf(character.codePointAt(0)!)).toBe(CLASS[name]);
  });

  test('is one of the classes for every code point, each time the same', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 0x10ffff }), (point) => {
      const found = classOf(point);
      expect(found >= 0 && found < CLASS_COUNT).toBe(true);
      expect(classOf(point)).toBe(found);
    }));
  });
});
