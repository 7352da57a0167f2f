import { describe, expect, it } from 'vitest';
import { echoesOf, shareIn, shinglesOf } from '../../../../../src/stages/1-restore/page/body/shingles.ts';

describe('shinglesOf', () => {
  it.each([
    ['Boats stay in port', ['boats stay in', 'stay in port']], ['Two words', ['two words']], ['港は閉鎖', ['港 は 閉', 'は 閉 鎖']], ['…', []],
  ])('of “%s”', (text, shingles) => {
    expect([...shinglesOf(text)]).toEqual(shingles);
  });
});

describe('shareIn', () => {
  it('is the share that the whole holds, -1 where there is no whole, 0 where there is nothing to hold', () => {
    const whole = shinglesOf('boats stay in port today');
    expect(shareIn(shinglesOf('they stay in port'), whole)).toBe(0.5);
    expect([shareIn(shinglesOf('they stay in port'), null), shareIn(new Set(), whole)]).toEqual([-1, 0]);
  });
});

describe('echoesOf', () => {
  it('tells what other blocks and what earlier ones hold', () => {
    const blocks = ['boats stay in port', 'boats stay in harbour', 'a calm day ahead'].map(shinglesOf);
    expect(echoesOf(blocks, [false, false, false])).toEqual([[0.5, 0], [0.5, 0.5], [0, 0]]);
  });

  it('lets a hidden copy make no echo of what readers see', () => {
    const blocks = ['boats stay in port', 'boats stay in port'].map(shinglesOf);
    expect(echoesOf(blocks, [false, true])).toEqual([[0, 0], [1, 1]]);
  });
});
