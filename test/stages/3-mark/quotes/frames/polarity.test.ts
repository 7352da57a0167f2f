import { describe, expect, it, test } from 'vitest';
import type { Polarity } from '../../../../../src/model/quote.ts';
import { combine, fallsShort, innerPolarity } from '../../../../../src/stages/3-mark/quotes/frames/polarity.ts';
import { viewIn } from '../view-of.ts';

/** What the words before the first quotation mark do to those in it. */
const polarityIn = (text: string): Polarity => {
  const view = viewIn(text);
  return innerPolarity(view, 0, view.quoted[0]!.open, 'affirmed');
};

describe('innerPolarity', () => {
  it.each<[string, Polarity]>([
    ['It was “a wall”.', 'affirmed'], ['It was not “a wall”.', 'negated'], ['It would never be “a wall”.', 'negated'], ['It was not only “a wall”.', 'affirmed'],
    ['They failed to build “a wall”.', 'negated'], ['It is false that it was “a wall”.', 'negated'], ['Claims that it was “a wall” are false.', 'negated'],
    ['He did not come and it was “a wall”.', 'affirmed'], ['It fell, which was not true, and was “a wall”.', 'affirmed'],
    ['That not building was “a wall” is odd.', 'affirmed'], ['Not knowing the tide “would cost lives”.', 'affirmed'], ['Not knowing “the tide” hurt.', 'negated'],
    ['That denying grants to crews would be “a wall” is odd.', 'affirmed'], ['The idea of refusing help is merely “a wall”.', 'affirmed'], ['Refusing help was “a wall”.', 'affirmed'],
    ['He spoke, denying the harm was “a wall”.', 'negated'], ['The idea of denying that it was “a wall” is odd.', 'negated'],
    ['It was not building “a wall”.', 'negated'], ['If it were “a wall” it would fall.', 'conditional'], ['Had it been “a wall”, it fell.', 'conditional'], ['She asked whether it was “a wall”.', 'asked'],
  ])('of "%s" is %s', (text, polarity) => {
    expect(polarityIn(text)).toBe(polarity);
  });
});

describe('combine', () => {
  it.each<[Polarity, Polarity, Polarity]>([
    ['affirmed', 'affirmed', 'affirmed'], ['negated', 'negated', 'affirmed'], ['negated', 'affirmed', 'negated'], ['affirmed', 'negated', 'negated'],
    ['asked', 'negated', 'asked'], ['negated', 'asked', 'asked'], ['negated', 'conditional', 'conditional'],
  ])('%s and %s make %s', (cue, inner, both) => {
    expect(combine(cue, inner)).toBe(both);
  });
});

test('words that are stopped short of are denied', () => {
  expect([fallsShort(viewIn('they stopped short of saying'), 1), fallsShort(viewIn('they stopped for lack of rain'), 1)]).toEqual([true, false]);
});
