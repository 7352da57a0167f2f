import { describe, expect, it } from 'vitest';
import { openingFigures } from '../../../../src/stages/5-gather/profiles/opening-figures.ts';
import type { Figure } from '../../../../src/model/figure.ts';
import { reportOf } from '../../../support/account.ts';

const figure = (start: number, value: number | null, low: number | null = null): Figure => ({ span: [start, start + 4], value, low } as unknown as Figure);

describe('openingFigures', () => {
  it('reads digits of title and text, each value once, without years', () => {
    expect(openingFigures({ ...reportOf('a', 'A tremor of 5.6 shook Tessa in 2031; 1,200 slept outside, 40 were hurt.', { title: 'Forty (40) hurt' }), figures: [] })).toEqual([5.6, 40, 1200]);
  });

  it('takes what is marked as a figure: words, and the low end of a range', () => {
    expect(openingFigures({ title: null, text: 'Nine robbers took some sums.', figures: [figure(0, 9), figure(18, null, 3)] })).toEqual([3, 9]);
  });

  it('reads no further than the opening, but a number that begins there to its end', () => {
    const text = `${'x'.repeat(448)} 12345678 and 99`;
    expect(openingFigures({ title: null, text, figures: [figure(900, 7)] })).toEqual([12345678]);
  });

  it('is empty where there is nothing', () => {
    expect(openingFigures({ title: null, text: '', figures: [] })).toEqual([]);
  });

  it('passes over digits that are no number any more, which could not be saved', () => {
    expect(openingFigures({ title: null, text: `${'9'.repeat(400)} and 3`, figures: [] })).toEqual([3]);
  });
});
