import type { Time } from '../../../model/figure.ts';
import type { MarkContext } from '../context.ts';

/** Marks expressions of time and gives each its value, as far as the report's own dates allow. */
export function markTimes(_context: MarkContext): readonly Time[] {
  return [];
}
