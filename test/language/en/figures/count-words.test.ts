import { expect, it } from 'vitest';
import { changeWords, irregularPlurals, nounStops, vaguePlurals } from '../../../../src/language/en/figures/count-words.ts';

it.each([['rose', 'up'], ['fell', 'down'], ['grew', 'up'], ['cut', 'down'], ['sailed', undefined]])('%s tells a change %s', (word, direction) => {
  expect(changeWords.get(word)).toBe(direction);
});

it('plurals that no ending tells are known with their singular', () => {
  expect(irregularPlurals.get('children')).toBe('child');
  expect([...irregularPlurals].every(([plural, one]) => plural !== '' && one !== '')).toBe(true);
});

it('what ends the phrase of a noun is never a number told vaguely', () => {
  for (const plural of vaguePlurals.keys()) expect(nounStops.has(plural)).toBe(false);
});
