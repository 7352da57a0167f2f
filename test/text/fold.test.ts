import { describe, expect, it } from 'vitest';
import { foldTypography, withoutAccents } from '../../src/text/fold.ts';

describe('foldTypography', () => {
  it('keeps every offset', () => {
    expect(foldTypography('“Yes” – it’s\u00a0so')).toBe('"Yes" - it\'s so');
  });
});

describe('withoutAccents', () => {
  it.each([['Žofie Quílla', 'Zofie Quilla'], ['Orla', 'Orla'], ['Sørla', 'Sørla']])('of %s is %s', (text, plain) => {
    expect(withoutAccents(text)).toBe(plain);
  });
});
