import type { Dispute } from '../../../model/claim.ts';
import type { Span } from '../../../model/span.ts';
import type { Shape, ShapeNumber } from './shape.ts';

/** A sum, a share or a date of a report that does not fit, with its arithmetic. */
export interface Finding {
  readonly kind: 'arithmetic' | 'calendar' | 'figure';
  /** The numbers or dates that do not fit, each as small as it can be. */
  readonly spans: readonly Span[];
  /** One plain sentence that shows the arithmetic. */
  readonly explanation: string;
  /** `difference` where the numbers may all be right and only leave something open. */
  readonly severity: Dispute['severity'];
}

/** The number that a pattern's group caught. */
export function numberOf(shape: Shape, group: string | undefined): ShapeNumber {
  return shape.numbers[Number(group)]!;
}

/** A value as a reader writes it. */
export function shown(value: number): string {
  const rounded = Math.abs(value) >= 100 ? Math.round(value) : Math.round(value * 10) / 10;
  // Up to here a number's own text has neither exponent nor more digits than are meant; to set up the locale's writing costs milliseconds.
  if (Math.abs(rounded) < 1e15 && !Object.is(rounded, -0)) return String(rounded).replace(/\B(?=(?:\d{3})+(?!\d))/g, ',');
  return rounded.toLocaleString('en-US', { maximumFractionDigits: 1 });
}

/** Makes a finding of arithmetic. */
export function arithmetic(numbers: readonly ShapeNumber[], explanation: string, severity: Dispute['severity'] = 'conflict'): Finding {
  return { kind: 'arithmetic', spans: numbers.map(({ span }) => span), explanation, severity };
}
