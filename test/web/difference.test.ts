import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordDifference } from '../../web/difference.ts';

describe('wordDifference', () => {
  test.each([
    ['Every town must carry its wall.', 'Every town must build its wall.', 'Every town must <del>carry</del> <ins>build</ins> its wall.'],
    ['We will pay again if all do,', 'We will pay again,', 'We will pay again <del>if all do</del>,'],
    ['Nobody goes inside.', 'Nobody goes back inside.', 'Nobody goes <ins>back</ins> inside.'],
    ['Nobody goes back inside.', 'Nobody goes inside.', 'Nobody goes <del>back</del> inside.'],
    ['<b>', '<i>', '&lt;<del>b</del> <ins>i</ins>&gt;'],
  ])('lays %s beside %s', (base, other, marked) => {
    expect(wordDifference(base, other).markup.replace(/ {2,}/g, ' ')).toBe(marked);
  });

  test('shows every word of the other text, in order, whatever both are', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (base, other) => {
      const shown = wordDifference(base, other).markup.replace(/<del>.*?<\/del>/gs, '').replace(/<[^>]*>/g, '').replace(/\s+/g, '');
      const bare = wordDifference(other, other).markup.replace(/\s+/g, '');
      expect(shown).toBe(bare);
    }));
  });

  test('finds texts alike that differ in nothing but marks', () => {
    expect(wordDifference('“The wall stands,”', 'The wall stands.').markup).toBe('The wall stands.');
    expect(wordDifference('the wall stands', 'the walls stand').markup).toContain('<ins>');
  });
});
