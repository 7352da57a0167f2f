import type { Unit } from '../units/units.ts';
import { densestRegion } from './region.ts';

/** What a unit is taken for: body, body that may be furniture, or furniture. */
export type Decision = 'body' | 'doubtful' | 'furniture';

/** Units of this probability and more speak for the core, the others against it. */
const EVEN = 0.4;
/** What a unit that is surely furniture takes from a core that runs over it, in words. */
const GAP = 2;
const MOST_WORDS = 200;
const LEAST_IN_CORE = 0.3;
const LEAST_OUTSIDE = 0.7;
const SURE = 0.5;
/** Sentences in the core need less; so does one just before the core. */
const LEAST_OF_PROSE = 0.15;
const NEAR = 15;
const LEAST_NEAR = 0.45;

/**
 * Takes probabilities together: a report is mostly one stretch of a dump, its core, so that a unit needs less to be body inside
 * the core than outside. What is body by less than even chance is doubtful: it stays, and a notice says so.
 */
export function decideBody(units: readonly Unit[], p: readonly number[]): readonly Decision[] {
  const core = densestRegion(units.map((unit, i) => (p[i]! - EVEN) * Math.min(unit.text.length / 6, MOST_WORDS) - (p[i]! < 0.1 ? GAP : 0)));
  return p.map((value, i) => {
    const inside = i >= core.start && i < core.end;
    const apart = i < core.start ? core.start - i : i - core.end + 1;
    const least = inside
      ? isProse(units[i]!.text)
        ? LEAST_OF_PROSE
        : LEAST_IN_CORE
      : apart === 1 && i < core.start && isProse(units[i]!.text)
        ? LEAST_IN_CORE
        : apart <= NEAR && isProse(units[i]!.text)
          ? LEAST_NEAR
          : LEAST_OUTSIDE;
    if (value < least) return 'furniture';
    return value < SURE || !inside ? 'doubtful' : 'body';
  });
}

/** True for a line that is a whole sentence of twelve words or more. */
export function isProse(text: string): boolean {
  return /[.!?]["”’)]{0,2}$/.test(text) && text.split(' ', 12).length === 12;
}
