import type { Figure } from '../model/figure.ts';
import { unitNamed, type Unit } from './units.ts';

/** What a figure needs to have for its amount to be compared. */
export type Amountable = Pick<Figure, 'value' | 'low' | 'high' | 'bound' | 'unit' | 'dimension'>;

/** The stretch of values that a figure's words allow, in the base unit of its dimension. */
export interface Amount {
  /** The number given; of a range, its middle. */
  readonly centre: number;
  readonly low: number;
  readonly high: number;
  /** How far the true value may lie from the one given when it was rounded as printed: half of its last place. */
  readonly slack: number;
  readonly range: boolean;
}

/** The amount of a figure, or `null` when it has no number. */
export function amountOf(figure: Amountable): Amount | null {
  const range = figure.value === null;
  const low = figure.value ?? figure.low;
  const high = figure.value ?? figure.high;
  if (low === null || high === null || !Number.isFinite(low) || !Number.isFinite(high)) return null;
  const slack = range ? 0 : placeOf(low) / 2;
  const unit = figure.unit === null ? null : unitNamed(figure.unit);
  const base = (value: number): number => inBase(value, unit);
  return {
    centre: (base(low) + base(high)) / 2,
    low: Math.min(base(low), base(high)),
    high: Math.max(base(low), base(high)),
    slack: Math.abs(base(slack) - base(0)),
    range,
  };
}

/** A value in the base unit of its unit's dimension; the value itself where the unit does not convert. */
export function toBase(value: number, unit: string | null): number {
  return inBase(value, unit === null ? null : unitNamed(unit));
}

function inBase(value: number, unit: Unit | null): number {
  return unit === null || unit.factor === null ? value : value * unit.factor + unit.offset;
}

/** The place of a number's last digit that tells: 0.1 for 3.3, 1 for any whole number below a thousand, 1e9 for 126 thousand million. */
export function placeOf(value: number): number {
  const size = Math.abs(value);
  if (size === 0) return 1;
  if (Number.isInteger(size)) {
    if (size < 1000) return 1;
    let place = 1;
    while (place < 1e15 && size % (place * 10) === 0) place *= 10;
    return place;
  }
  const [, exponent] = size.toExponential().split('e');
  const digits = size.toExponential().split('e')[0]!.replace('.', '').length;
  return 10 ** (Number(exponent) - digits + 1);
}
