import { MONTH_PATTERN, WEEKDAYS } from '../time/calendar-words.ts';

/** A month, as a part of a pattern. */
const MONTH = `${MONTH_PATTERN}\\.?`;

/** A day of the week, as a part of a pattern. */
const DAY_NAME = `(?:${WEEKDAYS.join('|')})`;

/** A day of a month, with or without its year: groups are month and day, or day and month, and year. */
const MONTH_DAY = `(?:(${MONTH}) (\\d{1,2})(?!\\d)(?:st|nd|rd|th)?|(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${MONTH}))(?:,? (\\d{4})\\b)?`;

/** A date with its day of the week. */
export const WEEKDAY_DATE = new RegExp(`\\b(${DAY_NAME})(?:,| the| morning,?| afternoon,?| evening,?| night,?)? (?:on )?${MONTH_DAY}`, 'gi');

/** A date. */
export const DATE = new RegExp(`\\b${MONTH_DAY}`, 'gi');

/** A length in days, weeks, months or years. */
export const COUNTED_LENGTH = /\b(\d{1,4}|[a-z]+)[- ](day|week|month|year)s?\b(?! (?:ago|old|earlier|after|before|later)\b)/gi;

/** Words of beginning and ending. */
export const RANGE_WORDS = /\b(?:from|between|began|begins?|started?|starts|opened|opens|runs?|ran|lasted|until|through|ended|ends|to)\b/i;

/** “from 1999 to 2005” */
export const YEAR_RANGE = /\b(?:from|between) (1[89]\d\d|20\d\d) (?:to|and|until|through) (1[89]\d\d|20\d\d)\b/i;

/** What both of the next two ask for. */
export const TELLS_OF_BIRTH = /\bborn\b/i;

/** A birth, a death and the age that is told of it. */
export const BORN_DIED = /\bborn (?:in|on [^.;]{0,30}?) (?:[a-z]+ )?(1[89]\d\d|20\d\d)\b[^.;]{0,80}?\b(?:died|passed away)(?: [a-z]+){0,3}? (?:in|on [^.;]{0,30}?) (1[89]\d\d|20\d\d)\b[^.;]{0,30}?\b(?:aged|at the age of|at age|at) (\d{1,3})\b/i;

/** An age and the birth that is told beside it. */
export const BORN_AGED = /\b(?:who is |now |, )(\d{1,3})(?:,| years old,?)? [^.;]{0,40}?\bborn (?:in|on [^.;]{0,30}?) (?:[a-z]+ )?(1[89]\d\d|20\d\d)\b/i;

/** “in 1999, 30 years ago” */
export const YEARS_AGO = /\bin (1[89]\d\d|20\d\d),? (\d{1,3}|[a-z]+) years ago\b|\b(\d{1,3}|[a-z]+) years ago,? in (1[89]\d\d|20\d\d)\b/i;

/** An anniversary with the year that it is of. */
export const ANNIVERSARY = /\b(\d{1,3})(?:st|nd|rd|th) anniversary of (?:the |its |their )?[^.;]{0,60}?\b(1[89]\d\d|20\d\d)\b|\b([a-z]+) anniversary of (?:the |its |their )?[^.;]{0,60}?\b(1[89]\d\d|20\d\d)\b/i;

/** Words that keep a length from being exact, or from being one. */
export const ROUGHLY_BEFORE = /\b(?:every|about|around|nearly|almost|more than|over|roughly|some) $/i;

/** A length in years. */
export const COUNTED_YEARS = /\b(\d{1,3}|[a-z]+)[- ]years?\b(?![- ](?:old|ago|earlier|later))/gi;

/** Words that keep years from being an exact length, or the whole of one. */
export const ROUGH_YEARS = /\b(?:about|around|nearly|almost|more than|over|roughly|some|first|last|every) $/i;

/** Words of one who grows no older. */
export const DEAD = /\b(?:died|killed|late)\b/i;

/** Words of a year that may not be that of publication. */
export const OTHER_YEAR = /\bnext year|last year|\b(?:1[89]|20)\d\d\b/i;
