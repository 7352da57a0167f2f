import type { Figure } from '../../../model/figure.ts';
import type { Report } from '../../../model/report.ts';
import { OPENING } from './opening-figures.ts';

/**
 * What figures are told apart by, and what it does to a likeness that the nearest two of a kind are not the same: by whether they are within twice, within
 * four times of each other, or further apart.
 */
interface Kind {
  readonly is: (figure: Figure, value: number) => boolean;
  readonly clash: readonly [twice: number, fourfold: number, more: number];
}

/**
 * How strong a quake was; how many people, whose count grows as news comes in; what sum, guessed at and told in several currencies; what share, of which a
 * report may tell many; how many of something else.
 */
const KINDS: readonly Kind[] = [
  { is: ({ dimension }) => dimension === 'magnitude', clash: [0.5, 0.5, 0.5] },
  { is: ({ dimension, unit }) => dimension === 'count' && unit === 'person', clash: [0.7, 0.7, 0.7] },
  { is: ({ dimension }) => dimension === 'money', clash: [1, 0.7, 0.5] },
  { is: ({ dimension }) => dimension === 'ratio', clash: [1, 1, 1] },
  { is: ({ dimension, unit }, value) => dimension === 'count' && unit !== 'person' && value >= FEWEST && !isYear(value), clash: [0.7, 0.7, 0.5] },
];
/** Clashes in several kinds take no more than this from a likeness. */
const LEAST = 0.35;
/** Small numbers of just anything say too little: what has a dozen parts differs from text to text. */
const FEWEST = 13;
/** Values that are no further apart than this share of the larger one may be one, rounded. */
const ROUNDED = 0.05;
const NONE: readonly (readonly number[])[] = [];

/** The values of the figures marked in a report's opening, kind by kind; an empty list when there are none. */
export function figureKinds({ figures }: Pick<Report, 'figures'>): readonly (readonly number[])[] {
  let kinds: number[][] | null = null;
  for (const figure of figures) {
    if (figure.span[0] > OPENING) break;
    const value = figure.value ?? figure.low;
    const kind = value === null || !Number.isFinite(value) ? -1 : KINDS.findIndex(({ is }) => is(figure, value));
    if (kind < 0) continue;
    kinds ??= KINDS.map(() => []);
    if (!kinds[kind]!.includes(value!)) kinds[kind]!.push(value!);
  }
  return kinds ?? NONE;
}

/** What the figures of two openings make of a likeness: 1 where one of any kind is in both, less for each kind in which both have figures and none is equal. */
export function byKinds(xs: readonly (readonly number[])[], ys: readonly (readonly number[])[]): number {
  let factor = 1;
  for (let kind = 0; kind < xs.length && kind < ys.length; kind++) {
    if (xs[kind]!.length === 0 || ys[kind]!.length === 0) continue;
    const apart = leastApart(xs[kind]!, ys[kind]!);
    if (apart <= ROUNDED) return 1;
    const [twice, fourfold, more] = KINDS[kind]!.clash;
    factor *= apart <= 1 / 2 ? twice : apart <= 3 / 4 ? fourfold : more;
  }
  return Math.max(LEAST, factor);
}

/** By what share of the larger one the two nearest values of two lists differ. */
function leastApart(xs: readonly number[], ys: readonly number[]): number {
  let least = Infinity;
  for (const x of xs) for (const y of ys) least = Math.min(least, x === y ? 0 : Math.abs(x - y) / Math.max(Math.abs(x), Math.abs(y)));
  return least;
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value < 2100;
}
