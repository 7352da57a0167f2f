import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFigures, type Comparable } from '../../src/quantity/compare.ts';
import { toBase } from '../../src/quantity/amount.ts';
import { unitNamed } from '../../src/quantity/units.ts';

function figure(value: number | readonly [number, number], unit: string | null, more: Partial<Comparable> = {}): Comparable {
  const range = typeof value === 'number' ? { value, low: null, high: null } : { value: null, low: value[0], high: value[1] };
  return { ...range, bound: 'exact', unit, dimension: (unit === null ? null : unitNamed(unit)?.dimension) ?? 'count', of: null, subject: null, asOf: null, direction: 'none', ...more };
}

const PERCENT = 'percentage';

describe('compareFigures', () => {
  it.each([
    ['the same', figure(5, PERCENT), figure(5, PERCENT), 'same'],
    ['about and exact', figure(3.3, PERCENT, { bound: 'about' }), figure(3.3, PERCENT), 'hedge'],
    ['more than and a number beyond', figure(4, PERCENT, { bound: 'more-than' }), figure(4.1, PERCENT), 'hedge'],
    ['less than and a number beyond', figure(4, PERCENT, { bound: 'less-than' }), figure(4.1, PERCENT), 'differ'],
    ['money with fewer digits', figure(1.2e9, 'dollar'), figure(1.18e9, 'dollar'), 'rounding'],
    ['percent with fewer digits', figure(3, PERCENT), figure(3.3, PERCENT), 'rounding'],
    ['miles and kilometres', figure(5, 'mile'), figure(8, 'kilometre'), 'rounding'],
    ['tonnes and kilograms', figure(2, 'metric ton'), figure(2000, 'kilogram'), 'same'],
    ['small counts', figure(50, 'ship'), figure(52, 'ship'), 'differ'],
    ['a range and a number in it', figure([40, 60], 'ship'), figure(52, 'ship'), 'hedge'],
    ['a range wide apart from about as much', figure([10, 60], 'ship'), figure(12, 'ship', { bound: 'at-most' }), 'hedge'],
    ['more than and a number more than twice as large', figure(20, 'ship', { bound: 'more-than' }), figure(72, 'ship'), 'differ'],
    ['a range and a number outside', figure([40, 60], 'ship'), figure(72, 'ship'), 'differ'],
    ['a third and 33 percent', figure(1 / 3, null, { dimension: 'ratio' }), figure(33, PERCENT), 'rounding'],
    ['up and down', figure(3, PERCENT, { direction: 'up' }), figure(3, PERCENT, { direction: 'down' }), 'differ'],
  ] as const)('%s', (_name, a, b, relation) => {
    expect(compareFigures(a, b).relation).toBe(relation);
  });

  it.each([
    ['dimension', figure(5, PERCENT), figure(5, 'dollar')],
    ['unit', figure(5, 'ship'), figure(5, 'crew')],
    ['unit', figure(5, 'dollar'), figure(5, 'euro')],
    ['basis', figure(5, PERCENT, { of: 'GDP' }), figure(5, PERCENT, { of: 'budgets' })],
    ['subject', figure(5, PERCENT, { subject: 'Orla' }), figure(5, PERCENT, { subject: 'Brenn' })],
    ['time', figure(5, PERCENT, { asOf: '2030' }), figure(5, PERCENT, { asOf: '2031-02' })],
  ] as const)('refuses what does not measure the same: %s', (reason, a, b) => {
    expect(compareFigures(a, b)).toMatchObject({ relation: 'incomparable', reason });
  });

  it('names what it took as equal', () => {
    expect(compareFigures(figure(5, PERCENT, { of: 'GDP' }), figure(5, PERCENT)).assumed).toEqual(['basis']);
    expect(compareFigures(figure(23, null), figure(23, 'member', { asOf: '2030' })).assumed).toEqual(['unit', 'time']);
  });

  it('lets the caller say whether the subject is the same', () => {
    const [a, b] = [figure(5, PERCENT, { subject: 'the duchy' }), figure(5, PERCENT, { subject: 'Orla' })];
    expect(compareFigures(a, b, { sameSubject: true }).relation).toBe('same');
    expect(compareFigures(a, a, { sameSubject: false }).reason).toBe('subject');
  });

  const anyFigure = fc.record({
    value: fc.double({ min: -1e12, max: 1e12, noNaN: true }),
    unit: fc.constantFrom(PERCENT, 'mile', 'kilometre', 'celsius', 'fahrenheit', 'ship', 'dollar', null),
    bound: fc.constantFrom('exact', 'about', 'more-than', 'less-than', 'at-least', 'at-most' as const),
    of: fc.constantFrom(null, 'GDP', 'budgets'),
  }).map(({ value, unit, bound, of }) => figure(value, unit, { bound, of }));

  it('is symmetric', () => {
    fc.assert(fc.property(anyFigure, anyFigure, (a, b) => {
      expect(compareFigures(a, b)).toEqual(compareFigures(b, a));
    }));
  });

  it('finds every figure the same as itself', () => {
    fc.assert(fc.property(anyFigure, (a) => {
      expect(compareFigures(a, a).relation).toBe('same');
    }));
  });

  it('does not depend on the unit that a figure is converted into', () => {
    const UNITS = ['mile', 'kilometre', 'foot', 'metre', 'inch'];
    fc.assert(fc.property(fc.integer({ min: 1, max: 1e6 }), fc.constantFrom(...UNITS), fc.constantFrom(...UNITS), (n, from, to) => {
      const converted = (n * unitNamed(from)!.factor!) / unitNamed(to)!.factor!;
      expect(toBase(converted, to)).toBeCloseTo(toBase(n, from), 4);
      expect(compareFigures(figure(n, from), figure(converted, to)).relation).toBe('same');
    }));
  });
});
