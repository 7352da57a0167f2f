import type { Unit } from '../units/units.ts';

/** Who speaks, in capitals, before what they say: "ANN LEE, HOST: Good evening." */
const TURN = /^\p{Lu}[\p{Lu}.'’-]+(?: [\p{Lu}.'’-]+){0,3}(?:, [\p{Lu} ,.'’-]{2,60})?(?: \([^()]{1,30}\))?: \S/u;
/** So many turns that are body make a transcript. */
const FEWEST = 3;

/** The units of a transcript that are turns of its speakers, where three of them and more are body (`isBody`): short ones belong to it as well. */
export function turnsOf(units: readonly Unit[], isBody: (at: number) => boolean): readonly number[] {
  const turns = units.flatMap(({ text }, at) => (TURN.test(text.slice(0, LONGEST_NAME)) ? [at] : []));
  return turns.filter(isBody).length < FEWEST ? [] : turns;
}

const LONGEST_NAME = 160;
