import { describe, expect, it } from 'vitest';
import { Shingles, echoesOf, shareIn } from '../../../../../src/stages/1-restore/page/body/shingles.ts';

describe('shingles', () => {
  it.each([
    ['Boats stay in port', ['boats stay in', 'stay in port']], ['Two words', ['two WORDS']], ['港は閉鎖', ['港 は 閉', 'は 閉 鎖']], ['…', []],
  ])('of “%s”', (text, parts) => {
    const shingles = new Shingles();
    expect([...shingles.of(text)]).toEqual(parts.flatMap((part) => [...shingles.of(part)]));
    expect(shingles.count).toBe(parts.length);
  });

  it('tells two words from three, and knows a group again', () => {
    const shingles = new Shingles();
    expect([...shingles.of('stay in'), ...shingles.of('stay in port'), ...shingles.of('boats stay in port')]).toEqual([0, 1, 2, 1]);
    expect([shingles.orNull(undefined), shingles.orNull('')]).toEqual([null, null]);
  });
});

describe('shareIn', () => {
  it('is the share that the whole holds, -1 where there is no whole, 0 where there is nothing to hold', () => {
    const shingles = new Shingles();
    const whole = shingles.of('boats stay in port today');
    expect(shareIn(shingles.of('they stay in port'), whole)).toBe(0.5);
    expect([shareIn(shingles.of('they stay in port'), null), shareIn(new Set(), whole)]).toEqual([-1, 0]);
  });
});

describe('echoesOf', () => {
  it('tells what other blocks and what earlier ones hold', () => {
    const shingles = new Shingles();
    const blocks = ['boats stay in port', 'boats stay in harbour', 'a calm day ahead'].map((text) => shingles.of(text));
    expect(echoesOf(blocks, [false, false, false], shingles.count)).toEqual([[0.5, 0], [0.5, 0.5], [0, 0]]);
  });

  it('lets a hidden copy make no echo of what readers see', () => {
    const shingles = new Shingles();
    const blocks = ['boats stay in port', 'boats stay in port'].map((text) => shingles.of(text));
    expect(echoesOf(blocks, [false, true], shingles.count)).toEqual([[0, 0], [1, 1]]);
  });
});
