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

/** Right before a figure: the larger part of one measure, of which the figure is the rest ("4 minutes | 48 seconds"). */
export const LARGER_PART_BEFORE = /\b\d+ (?:hours?|minutes?|feet|foot|pounds|stone)(?: and|,)? $/i;
/** The units of such a rest, by their names. */
export const SMALLER_UNITS: ReadonlySet<string> = new Set(['minute', 'second', 'inch', 'ounce']);

/** From the last letter of a house number on: its street ("200 | W. Osten Blvd.", "12 | Harbour Street"). */
export const STREET_BEHIND =
  /^[NSEW\d]\.?(?: (?:[NSEW]\.|North|South|East|West))?(?: \p{Lu}[\p{L}.'\u2019]*){1,3}? (?:St|Ave|Blvd|Rd|Dr|Ln|Street|Avenue|Boulevard|Road|Drive|Lane)\b/u;

/** Right before a number: letters that it makes the name of a model with ("AK - | 47 rifles"), none that name a country before a dash ("in the UK - | 14 people"). */
export const DESIGNATION = /(?:^|[^\p{L}\d])(?!(?:US|UK|UN|EU|UAE|USA|TV|PM)\s?-)\p{Lu}{1,3}\s?-\s?$/u;
