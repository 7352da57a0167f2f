/** Phrases that name a day by another that the text named before, with how many days they lie from it. */
export const RELATIVE_DAYS: readonly { readonly pattern: RegExp; readonly days: number }[] = [
  { pattern: /\b(?:earlier|later) (?:in|that|on|the same) (?:the )?(?:same )?day\b|\bthe same day\b|\bthat same day\b/gi, days: 0 },
  { pattern: /\b(?:a|one) day (?:earlier|before)\b|\bthe (?:day before|previous day)\b/gi, days: -1 },
  { pattern: /\b(?:a|one) day (?:later|after)\b|\bthe (?:next|following) day\b/gi, days: 1 },
];

/** Words right before a day that make it the report's own ("today (14 May)"). */
export const OWN_DAY = /\b(?:today|yesterday|tonight) ?[(,] ?$/i;

/** Words right before a day by which it is the day of an older figure ("up from 66 on Wednesday"). */
export const OLDER_FIGURE = /\b(?:up|down|from|than) (?:from |the )?(?:[a-z]+ )?[\d.,]+(?: (?!to\b)[a-z]+)? ?(?:on|of|reported|given)? ?$/i;

/** What part of a day is named with it. */
export const PARTS_OF_DAY: readonly RegExp[] = [/\b(?:morning|dawn)\b/i, /\bafternoon\b/i, /\bevening\b/i, /\b(?:night|tonight)\b/i];

/** In a day or beside it: the night that goes over to the next day. */
export const LATE_IN_DAY = /\b(?:late|night|tonight|overnight|midnight)\b/i;

/** In a day or beside it: the night that came over from the day before. */
export const EARLY_IN_DAY = /\b(?:early|overnight|midnight|dawn|small hours|predawn)\b/i;

/** A part of two days, which tells neither. */
export const PART_ALONE = /^overnight$/;

/** A day of several on which the same went on ("for the second day"). */
export const ONE_OF_SEVERAL_DAYS = /\b(?:second|third|fourth|fifth|sixth|seventh|another|final|last) (?:straight |consecutive |full )?day\b/i;

/** A clause that counts from a day of its own: "on Thursday, a day after the vote", "a week before it closed". What it tells took place on another day. */
export const DAYS_FROM = /\b(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|\d{1,2}) (?:day|night|week|month|year)s? (?:after|before)\b/gi;

/** Before a time of day, or within it: it is told roughly ("shortly after 3:30", "around noon"). */
export const ROUGH_CLOCK = /\b(?:(?:shortly|just|soon|right|minutes) (?:after|before|past)|about|around|approximately|roughly|nearly|almost|circa|some time (?:after|before)) ?(?:\d|noon|midnight|$)/i;

/** In a time of day or right behind it: the clock that it is told by, as its group. */
export const CLOCK_ZONE = /\b(local time|GMT|UTC|[BECMPW][DES]?[SDE]T|JST|IST|CEST|MSK)\b/;

/** Clocks that are told to readers everywhere: the hour is another one where it was so late. */
export const WORLD_ZONES: ReadonlySet<string> = new Set(['GMT', 'UTC']);

/** A day by where it stands to the day of the words. */
export const THIS_DAY = /^(?:today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening))\b/;
