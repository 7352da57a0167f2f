import { MONTH_NAMES } from '../time/calendar-words.ts';

const CAPITAL_MONTHS = MONTH_NAMES.map((name) => `${name[0]!.toUpperCase()}${name.slice(1)}`).join('|');

/** The month that a sentence counts in, as its group: "178 boats in June". */
export const COUNTED_IN_MONTH = new RegExp(`\\b(?:[Ii]n|[Dd]uring|[Ff]or|[Ll]ast) (?:early |late )?(${CAPITAL_MONTHS})\\b`, 'g');

/** Whose poll a sentence tells of, by its first capital word, as its group: "a poll for the respected Herald". */
export const POLL_OF = /\b(?:[Pp]oll|[Ss]urvey)\s+(?:(?:published|conducted|commissioned|released|carried out|taken|done)\s+)?(?:by|for|from|in)\s+(?:the\s+)?(?:\p{Ll}+\s+){0,2}(\p{Lu}[\p{L}'\u2019-]*)/u;

/** Behind a bare "one", the number that it is one of: "one of six children", "one of the two main forms". */
export const ONE_OF_NUMBER = /^one of (?:the |its |their |his |her |only |about |some |at least |more than )*(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|several|many|a dozen)/i;
