/** A stretch of a row or of time that a figure is told of, with what it is without its determiner as its group: "in his last two games", "over the past three weeks". */
export const FIGURE_SCOPE = /\b(?:in|over|during|for|through|across) (?:the|his|her|its|their) ((?:last|past|final|first|second|third|fourth|previous|opening) (?:few |several |two |three |four |five |six |seven |eight |nine |ten |twelve |\d{1,3} )?(?:games?|match(?:es)?|starts?|rounds?|races?|quarters?|half|periods?|sets?|innings?|seasons?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?))\b/gi;

/** What carries the scope of the sentence before on to this one, at its beginning: "He has also caught". */
export const SCOPE_CARRIED = /^["\u201c]?(?:He|She|It|They)(?: \p{Ll}+){0,2} also\b/u;

/** Right before a figure that is the whole, wherever it came about: "all of his 11 points in the last quarter". */
export const WHOLE_OF_IT = /\ball (?:of )?(?:the|his|her|its|their) $/i;

/** Right before a number: it is by how much something changed, and not how much it is ("an increase of 50 million"). */
export const AMOUNT_OF_CHANGE = /\b(?:increase|rise|gain|jump|drop|fall|decline|decrease|cut|reduction|difference|shortfall|surplus) of (?:about |around |nearly |almost |some |more than |at least |up to )?$/i;

/** Right before a number: what somebody foresees or plans ("is projected to fall to 4%"). */
export const FORESEEN_TO = /\b(?:expected|projected|forecast|likely|planned|set|due|plans?|hopes?|aims?|estimated) to (?:\p{L}+ ){1,4}$/iu;

/** In the clause before a number: what nobody has come to ("no member of the league spends 4%"). */
export const OF_NOBODY = /(?:^|[.;,]\s+|\bthat )no (?!more\b|less\b|fewer\b|longer\b|one of\b)\p{L}+ [^.;,]{0,60}$/iu;
