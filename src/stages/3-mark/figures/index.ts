import type { Figure, Time } from '../../../model/figure.ts';
import type { MarkContext } from '../context.ts';
import type { Names } from '../names/index.ts';

/** Marks quantities: value, bound, unit, of what, whose, as of when. */
export function markFigures(_context: MarkContext, _names: Names, _times: readonly Time[]): readonly Figure[] {
  return [];
}
