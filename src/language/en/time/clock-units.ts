/** What stands behind the number of a clock and is taken for its unit: the half of the day, or a zone. */
export const CLOCK_UNITS = /^(?:[ap]\.?m\.?|gmt|e[sd]t|p[sd]t|c[sd]t|ist|bst|uk|et|pm .*|am .*)$/i;

/** A time of day alone: "6:41pm PST", "18:41", "6: 00 p.m."; hour, minute, and the letter of the half. */
export const CLOCK_IN_WORDS = /^(\d{1,2})(?:\s?[:.]\s?(\d{2}))?\s?(?:([ap])\.?\s?m\.?)?(?:\s[A-Z]{2,4})?[,.]?$/i;
