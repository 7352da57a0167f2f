import { CONTEXT, contextOf } from './context-features.ts';
import { OWN, ownOfAll, type Lexicon } from './own-features.ts';
import type { Unit } from '../units/units.ts';

const NEIGHBOURS = [-3, -2, -1, 1, 2, 3] as const;
const FROM_NEIGHBOURS = ['words', 'endsSentence', 'lexMean', 'sentenceEnds', 'capitals', 'copyright', 'year', 'endsColon'] as const;

/** The names of the columns of `featuresOf`, in order. */
export const FEATURE_NAMES: readonly string[] = [
  ...OWN, ...CONTEXT, ...NEIGHBOURS.flatMap((at) => FROM_NEIGHBOURS.map((name) => `${name}@${at}`)),
];

/** Gives the row of any unit: its own look, its place in the dump, and its neighbours. Rows are made when asked for, since there may be millions. */
export function featuresOf(units: readonly Unit[], lexicon: Lexicon): (at: number) => readonly number[] {
  const own = ownOfAll(units, lexicon);
  const contextAt = contextOf(units, own);
  const picked = FROM_NEIGHBOURS.map((name) => OWN.indexOf(name));
  return (at) => [
    ...own[at]!.values, ...contextAt(at),
    ...NEIGHBOURS.flatMap((step) => picked.map((column) => own[at + step]?.values[column] ?? -1)),
  ];
}
