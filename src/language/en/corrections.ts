/** Words right before a figure that take it back: "correcting an earlier figure of", "revised from", "and not the earlier count of". */
export const WITHDRAWN = /\b(?:correct(?:s|ed|ing)|revis(?:es|ed|ing)|replac(?:es|ed|ing)|instead of|rather than|not) (?:its |an |the |their )?(?:(?:earlier|previous|initial|first|preliminary) )(?:[\p{L}-]+ ){0,3}?(?:of |from )?(?:about |at least )?$|\b(?:corrected|revised) (?:up |down |upward |downward |upwards |downwards )?from (?:about |at least )?$/iu;

/** Longest such phrase looked at, in units. */
export const LONGEST_WITHDRAWAL = 80;
