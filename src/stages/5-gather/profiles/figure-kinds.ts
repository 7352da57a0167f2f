import type { Figure } from '../../../model/figure.ts';
import type { Report } from '../../../model/report.ts';
import { OPENING } from './opening-figures.ts';

/** What figures are told apart by: how strong a quake was, how many people, what sum, what share, how many of something else. */
const KINDS: readonly ((figure: Figure, value: number) => boolean)[] = [
  ({ dimension }) => dimension === 'magnitude',
  ({ dimension, unit }) => dimension === 'count' && unit === 'person',
  ({ dimension }) => dimension === 'money',
  ({ dimension }) => dimension === 'ratio',
  ({ dimension, unit }, value) => dimension === 'count' && unit !== 'person' && value >= FEWEST && !isYear(value),
];
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
    const kind = value === null || !Number.isFinite(value) ? -1 : KINDS.findIndex((is) => is(figure, value));
    if (kind < 0) continue;
    kinds ??= KINDS.map(() => []);
    if (!kinds[kind]!.includes(value!)) kinds[kind]!.push(value!);
  }
  return kinds ?? NONE;
}

/** In how many kinds the openings of two reports both have figures, none of them equal; 0 when they have an equal one in any kind. */
export function clashingKinds(xs: readonly (readonly number[])[], ys: readonly (readonly number[])[]): number {
  let clashing = 0;
  for (let kind = 0; kind < xs.length && kind < ys.length; kind++) {
    const [x, y] = [xs[kind]!, ys[kind]!];
    if (x.length === 0 || y.length === 0) continue;
    if (x.some((one) => y.some((other) => Math.abs(one - other) <= ROUNDED * Math.max(Math.abs(one), Math.abs(other))))) return 0;
    clashing++;
  }
  return clashing;
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value < 2100;
}
