import type { Time } from '../../src/model/figure.ts';
import type { Figures } from '../figures.ts';
import { Tally, f1Figures } from '../figures.ts';
import { dice, pairUp, unitsOf } from '../pairing.ts';

/** A gold expression of time. */
export interface Timex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

/** One report: its expressions, and those found. */
export interface TimesCase {
  readonly gold: readonly Timex[];
  readonly found: readonly Pick<Time, 'span' | 'type' | 'value'>[];
}

/** Spans match on any shared unit (relaxed) or exactly (strict); type and value count on the relaxed match. */
export function scoreTimes(cases: readonly TimesCase[]): Figures {
  const n = new Tally();
  for (const { gold, found } of cases) {
    n.add('gold', gold.length);
    n.add('found', found.length);
    const [goldUnits, foundUnits] = [gold.map(({ start, end }) => unitsOf([[start, end]])), found.map(({ span }) => unitsOf([span]))];
    for (const [i, j] of pairUp(goldUnits, foundUnits, dice, 1e-9)) {
      const [wanted, given] = [gold[i]!, found[j]!];
      n.add('relaxed');
      n.add('strict', wanted.start === given.span[0] && wanted.end === given.span[1]);
      n.add('type', wanted.type === given.type);
      n.add('value', wanted.value === given.value);
    }
  }
  const all = (name: string, what: string): Figures => f1Figures(name, n.of(what), n.of('found'), n.of('gold'));
  return { ...all('span strict', 'strict'), ...all('span relaxed', 'relaxed'), ...all('+ type', 'type'), ...all('+ value', 'value') };
}
