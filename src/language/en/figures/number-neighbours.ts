import type { NumberNeighbours } from '../../../text/numbers/stray-spaces.ts';
import { WordSet } from '../../../text/words/word-set.ts';
import { MONTHS, MONTH_NAMES } from '../time/calendar-words.ts';
import { PEOPLE_NOUNS } from '../names/people-nouns.ts';

const AFTER_DECIMALS = 'percent per percentage million billion trillion mn bn tn magnitude degree degrees am pm a p'.split(' ');

/** What stands beside English numbers that a stray space may part; "a" and "p" count as the beginning of "a. m." alone. */
export const numberNeighbours: NumberNeighbours = {
  afterDecimals: new WordSet(AFTER_DECIMALS),
  whole: new WordSet([...PEOPLE_NOUNS, 'men', 'women', 'children']),
  beforeWhole: new WordSet([...MONTHS, ...MONTH_NAMES, 'sept']),
};
