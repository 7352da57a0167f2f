/** The word that a quake is measured by, in small letters. */
export const MAGNITUDE = 'magnitude';

/** Words between "magnitude" and its number, hedges among them ("a magnitude of at least 5.2", "put the magnitude at 5.2"), in small letters. */
export const BETWEEN_MAGNITUDE_AND_NUMBER: ReadonlySet<string> = new Set([
  '-', ':', 'of', 'at', 'was', 'is', 'as', 'least', 'about', 'around', 'approximately', 'nearly', 'roughly', 'a', 'an', 'estimated', 'preliminary', 'over',
  'more', 'than',
]);

/** Words behind the number by which a scale measures, up to its name: "on the Richter scale". */
export const SCALE_BEHIND: readonly string[] = ['on', 'the', 'richter'];

/** What may follow those words. */
export const SCALE = 'scale';
