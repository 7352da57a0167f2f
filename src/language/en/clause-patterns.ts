/** Where a clause ends within a sentence: a semicolon, a dash between spaces, or a comma before a word that opens another clause. */
export const CLAUSE_BREAK = /;|\s[\u2013\u2014-]{1,2}\s|\u2014|,\s+(?=(?:but|and|while|although|though|as|because|so|which|who|where|when|after|before|adding|saying|according)\b)|[.!?]["\u201d]\s/g;

/** What stands before a name that is no subject: "more than it did under the … government". */
export const AFTER_PREPOSITION = /\b(?:under|by|of|with|for|from|in|to|at|against|than)\s+(?:the\s+)?$/i;

/** "We must", "you have to": a resolve or a saying, not a demand on anybody named. */
export const OWN_RESOLVE = /\b(?:i|we|you|one|it|there)(?:['\u2019]\w+)?\s+(?:\w+ly\s+|also\s+)?$/i;

/** "Troops that would not …", "and need to …": the stance is not the speaker's, or its subject stands elsewhere. */
export const NOT_OWN_STANCE = /\b(?:that|which|who|and|or)\s+$/i;

/** "The meeting was convened to …": the subject is acted on, and who acts is not said. */
export const PASSIVE_BEFORE = /\b(?:is|are|was|were|be|been|being)\s+(?:\w+ly\s+|first\s+)?$/i;

/** A preposition behind which a happening is only named. */
export const NAMES_A_HAPPENING = /\b(?:anniversary of|since|following|aftermath of|because of|in response to)\s+/gi;

/** A noun behind a date that the date only tells apart: "the January flood", "Tuesday's meeting"; not a word that goes on with the sentence. */
export const NOUN_BEHIND = /^\s+(?!(?:and|or|to|in|on|at|by|for|from|with|when|while|after|before|as|but|because|since|that|to|under|over|it|he|she|they|we|was|were|is|are|had|has|have|would|will|said|than|until|through|night|morning|evening|afternoon)\b)\p{L}/u;

/** What stands before a date that only tells a thing apart: "the January flood". */
export const DETERMINER_BEFORE = /\b(?:the|a|an|that|its|his|her|their|our|another|first|second|last|\w+['\u2019]s)\s+$/i;

/** A possessive ending behind a date: "Tuesday's meeting". */
export const POSSESSIVE_BEHIND = /^['\u2019]s\s/;

/** What joins a date to the thing that it tells apart: "the flood of 9 March". */
export const OF_BEFORE = /\bof\s+$/i;

/** A verb or a break that shows a clause, not a name. */
export const VERB_BETWEEN = /[,;:]|\b(?:was|were|is|are|had|has|have|will|would|said|that|who|which)\b/i;

/** A clause that cannot be read without the one before it. */
export const LEANING_CLAUSE = /^(?:and|but|or|who|which|whose|where|that|when|while|though|although|because|as|than)\b/i;
