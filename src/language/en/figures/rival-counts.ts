const HEDGES = '(?:about |around |at least |more than |up to |nearly |almost |some |over |only |just )*';
const COUNTED = 'figure|number|toll|count|total|cost|bill|damage|loss|losses|dead|missing|injured|turnout|crowd';

/** Words right before a number that give it for what was counted before: "put the figure at", "estimated it at", "gave the toll as". */
export const RECOUNTS = new RegExp(`\\b(?:puts?|placed|set|estimates?|estimated|gave|gives|reported|has|had) (?:it|them|that|(?:the|that|this|its|their) (?:[\\p{Ll}-]+ ){0,2}(?:${COUNTED})) (?:at|as|to be) ${HEDGES}$`, 'iu');

/** Words right before a number that give it as somebody's own, where it is counted in what the number before is: "spoke of". */
export const GIVES_OWN = new RegExp(`\\b(?:spoke|speaks|talked|talks) of ${HEDGES}$`, 'iu');

/** The same in the sentence of the number before, by another who counts: "while police counted". */
export const ANOTHER_COUNTS = new RegExp(`\\b(?:while|but|whereas|though|although) (?:the |local )?\\p{L}+(?: \\p{L}+)? (?:counted|estimated|reckoned) ${HEDGES}$`, 'iu');

/** Longest such phrase looked at, in units. */
export const LONGEST_RECOUNT = 80;
