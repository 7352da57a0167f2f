/** Words right before a figure that take it back: "correcting an earlier figure of", "revised from", "and not the earlier count of". */
export const WITHDRAWN = /\b(?:correct(?:s|ed|ing)|revis(?:es|ed|ing)|replac(?:es|ed|ing)|instead of|rather than|not) (?:its |an |the |their )?(?:(?:earlier|previous|initial|first|preliminary) )(?:[\p{L}-]+ ){0,3}?(?:of |from )?(?:about |at least )?$|\b(?:corrected|revised) (?:up |down |upward |downward |upwards |downwards )?from (?:about |at least )?$/iu;

/** Words right before a figure that was given earlier, for the one of the sentence before: "had earlier put the number at". */
export const GIVEN_EARLIER =
  /\bhad (?:earlier|previously|originally|initially|first|at first) (?:put|given|reported|estimated|set|counted|said|placed)\b[^.;\d]{0,40}?(?:\b(?:at|as|of|was|were|it) )?(?:about |at least |some |nearly |around )?$/iu;

/** Longest such phrase looked at, in units. */
export const LONGEST_WITHDRAWAL = 80;

/** Words of a correction after which a figure is what was wrongly printed, up to the figure: "reported erroneously that the fee was", "an earlier version of this article gave the fee as". What stands behind "not" or "it is" is the right one. */
export const MISREPORTED = /\b(?:(?:reported|said|stated|gave|listed|described|wrote|put|published) (?:erroneously|incorrectly|wrongly|mistakenly|in error)|(?:erroneously|incorrectly|wrongly|mistakenly) (?:reported|said|stated|gave|listed|described|wrote|put|published)|misstated|misreported|(?:earlier|previous|original|first) versions? of (?:this|the|our) (?:article|story|report|piece|item|page|post) (?:had )?(?:gave|given|said|stated|put|listed|reported|described|named))\b(?![^.;]*(?:\b(?:not|instead|rather|in fact|correct|should)\b|;|\bit (?:is|was)\b))/i;

/** Between two values of a correction: the second is what was wrong ("in 1987, not 1978", "38,000 rather than 40,000"). */
export const NOT_WRONG = /^,? (?:and )?(?:not|instead of|rather than)(?: (?:in|on|at|the))? $/i;

/** Between two values of a correction: the second is right, if "not" stands before the first ("not 1978 but 1987"). */
export const BUT_RIGHT = /^,? but(?: (?:in|on|at|the))? $/i;

/** Right before a value that is wrong: "not", "not in". */
export const NOT_BEFORE_WRONG = /\bnot(?: (?:in|on|at|the))? $/i;

/** Before "from": what somebody told is put right, and no longer holds ("corrected its return from | 39% to 41%"). */
export const CORRECTS = /\b(?:correct(?:s|ed|ing)?|revis(?:es|ed|ing)|restat(?:es|ed|ing)|amend(?:s|ed|ing)?) (?:[\p{L}\u2019'-]+ ){0,6}from\s+$/iu;
