import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../../src/model/figure.ts';
import { byKinds, figureKinds } from '../../../../src/stages/5-gather/profiles/figure-kinds.ts';

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

describe('byKinds', () => {
  it('takes from a likeness for each kind in which both have figures and none is equal', () => {
    expect(byKinds([[5.8], [], [], [], []], [[6.2], [], [], [], [40]])).toBe(0.5);
    expect(byKinds([[5.8], [3], [], [], []], [[6.2], [11], [], [], [40]])).toBe(0.35);
  });

  it('takes nothing where any kind agrees, if only when rounded', () => {
    expect(byKinds([[5.8], [3], [], [], []], [[5.8], [11], [], [], []])).toBe(1);
    expect(byKinds([[], [], [84e6], [12], []], [[], [], [84.3e6], [31], []])).toBe(1);
  });

  it('takes nothing where they have no kind in common', () => {
    expect(byKinds([[5.8], [], [], [], []], [[], [3], [], [], []])).toBe(1);
    expect(byKinds([], [[5.8], [], [], [], []])).toBe(1);
  });

  it('takes nothing for sums within twice of each other, and most for those that are far apart', () => {
    const sums = (x: number, y: number): number => byKinds([[], [], [x], [], []], [[], [], [y], [], []]);
    expect([sums(84e6, 108e6), sums(84e6, 240e6), sums(84e6, 2e6)]).toEqual([1, 0.7, 0.5]);
  });

  it('takes no more for a count of people that has grown', () => {
    expect(byKinds([[], [3], [], [], []], [[], [120], [], [], []])).toBe(byKinds([[], [3], [], [], []], [[], [4], [], [], []]));
  });

  it('holds figures of unlike signs, and nothing at all, to be far apart', () => {
    expect(byKinds([[], [], [-4e6], [], []], [[], [], [4e6], [], []])).toBe(0.5);
    expect(byKinds([[], [], [0], [], []], [[], [], [4e6], [], []])).toBe(0.5);
    expect(byKinds([[], [], [0], [], []], [[], [], [0], [], []])).toBe(1);
  });
});
