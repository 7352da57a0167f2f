import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../../src/model/figure.ts';
import { clashingKinds, figureKinds } from '../../../../src/stages/5-gather/profiles/figure-kinds.ts';

const figure = (dimension: string, value: number | null, more: Partial<Figure> = {}): Figure => ({ dimension, value, low: null, unit: null, span: [0, 1], ...more }) as Figure;

describe('figureKinds', () => {
  it('keeps the values of each kind apart, each once', () => {
    const figures = [figure('magnitude', 5.8), figure('count', 3, { unit: 'person' }), figure('money', 84e6), figure('money', 84e6), figure('ratio', 12)];
    expect(figureKinds({ figures })).toEqual([[5.8], [3], [84e6], [12], []]);
  });

  it('takes no small number of just anything, no year, no duration and nothing behind the opening', () => {
    const figures = [figure('count', 4, { unit: 'depot' }), figure('count', 2031), figure('time', 40), figure('money', null), figure('money', 9, { span: [900, 903] })];
    expect(figureKinds({ figures })).toEqual([]);
  });

  it('takes the lower end of a range', () => {
    expect(figureKinds({ figures: [figure('count', null, { low: 40, unit: 'tent' })] })).toEqual([[], [], [], [], [40]]);
  });
});

describe('clashingKinds', () => {
  it('counts the kinds in which both have figures and none is equal', () => {
    expect(clashingKinds([[5.8], [3], [], [], []], [[6.2], [11], [], [], [40]])).toBe(2);
  });

  it('gives 0 where any kind agrees, if only when rounded', () => {
    expect(clashingKinds([[5.8], [3], [], [], []], [[5.8], [11], [], [], []])).toBe(0);
    expect(clashingKinds([[], [], [84e6], [12], []], [[], [], [84.3e6], [31], []])).toBe(0);
  });

  it('gives 0 where they have no kind in common', () => {
    expect(clashingKinds([[5.8], [], [], [], []], [[], [3], [], [], []])).toBe(0);
    expect(clashingKinds([], [[5.8], [], [], [], []])).toBe(0);
  });
});
