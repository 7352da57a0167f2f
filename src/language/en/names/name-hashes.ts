import { wordHash } from '../../../text/words/tokens.ts';

// Single words that make a name of what would else be read otherwise, each by its hash.

/** Opens the name of a place or person as a title would: "St. Louis". */
export const SAINT = wordHash('st');

/** The first word of a seat of power that no list of places holds: "White House". */
export const WHITE = wordHash('white');
/** Its second word. */
export const HOUSE = wordHash('house');

/** Owns the army, party or republic that is named by it: "People's Army". */
export const PEOPLE = wordHash('people');

/** Opens, before the next, the name of those who run a sport in a country, and is no rank there: "Major League Rowing". */
export const MAJOR = wordHash('major');
/** Its second word. */
export const LEAGUE = wordHash('league');
