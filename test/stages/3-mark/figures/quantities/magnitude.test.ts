import { describe, expect, it } from 'vitest';
import { magnitudeBefore } from '../../../../../src/stages/3-mark/figures/quantities/magnitude.ts';
import { findQuantities } from '../../../../../src/stages/3-mark/figures/quantities/quantities.ts';
import { scanned } from '../scanned.ts';

describe('how strong a quake was', () => {
  it.each([
    ['A 5.2 magnitude quake', '5.2 magnitude'], ['A 5.2-magnitude quake', '5.2-magnitude'], ['A magnitude-5.2 quake', '5.2'], ['magnitude of at least 5.2', '5.2'],
    ['It was 5.2 on the Richter scale.', '5.2 on the Richter scale'],
  ])('is told in "%s"', (text, words) => {
    const { scan } = scanned(text);
    const [{ first, next, value, unit }] = findQuantities(scan) as [ReturnType<typeof findQuantities>[number]];
    expect([text.slice(scan.lexemes.start[first], scan.lexemes.end[next - 1]), value, unit]).toEqual([words, 5.2, 'magnitude']);
  });

  it('is no number that no quake has', () => {
    expect(findQuantities(scanned('magnitude 12 boats').scan)[0]?.unit).not.toBe('magnitude');
  });
});

describe('magnitudeBefore', () => {
  it.each([['a magnitude of |5', 1], ['magnitude |5', 0], ['the magnitude of this rain was |5', null], ['|5', null]])('"%s": %s', (marked, where) => {
    const { scan, at } = scanned(marked);
    expect(magnitudeBefore(scan, at)).toBe(where);
  });
});
