/** What stands behind the number of a clock and is taken for its unit: the half of the day, or a zone. */
export const CLOCK_UNITS = /^(?:[ap]\.?m\.?|gmt|e[sd]t|p[sd]t|c[sd]t|ist|bst|uk|et|pm .*|am .*)$/i;
