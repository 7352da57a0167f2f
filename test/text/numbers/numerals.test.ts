import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberWords } from '../../../src/language/en/figures/number-words.ts';
import { lexemesOf } from '../../../src/text/words/lexemes.ts';
import { readNumeral } from '../../../src/text/numbers/numerals.ts';

function valueOf(text: string): number | null {
  const lexemes = lexemesOf(text);
  const numeral = readNumeral(lexemes, 0, numberWords);
  return numeral !== null && numeral.next === lexemes.count ? numeral.value : null;
}

const SMALL = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** A number below a million in words, as English spells it. */
function spell(n: number, and: boolean): string {
  if (n < 20) return SMALL[n]!;
  if (n < 100) return TENS[Math.floor(n / 10)]! + (n % 10 === 0 ? '' : `-${SMALL[n % 10]}`);
  const rest = (r: number): string => (r === 0 ? '' : `${and ? ' and' : ''} ${spell(r, and)}`);
  if (n < 1000) return `${SMALL[Math.floor(n / 100)]} hundred${rest(n % 100)}`;
  const tail = n % 1000;
  return `${spell(Math.floor(n / 1000), and)} thousand${tail === 0 ? '' : tail < 100 ? rest(tail) : ` ${spell(tail, and)}`}`;
}

describe('readNumeral', () => {
  it.each([
    ['1,234.5', 1234.5], ['3 million', 3e6], ['two and a half', 2.5], ['a third', 1 / 3], ['two-thirds', 2 / 3], ['1 1/2', 1.5], ['3½', 3.5], ['half a million', 5e5], ['a hundred', 100], ['4 hundred million', 4e8],
    ['a dozen', 12], ['two point zero five', 2.05], ['a quarter million', 250_000], ['six hundred thousand', 6e5], ['35 lakh', 3.5e6], ['three quarters', 0.75], ['2 - million', 2e6],
  ])('reads %j', (text, value) => {
    expect(valueOf(text)).toBeCloseTo(value, 9);
  });

  it.each(['the', 'a ship', 'third', '12.05.2031', ''])('reads no number in %j', (text) => {
    expect(valueOf(text)).toBeNull();
  });

  it('reads every number below a million that is spelt out', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 999_999 }), fc.boolean(), (n, and) => {
      expect(valueOf(spell(n, and))).toBe(n);
    }));
  });
});
