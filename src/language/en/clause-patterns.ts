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

/** A verb or a break that shows a clause, not a name. */
export const VERB_BETWEEN = /[,;:]|\b(?:was|were|is|are|had|has|have|will|would|said|that|who|which)\b/i;

/** A clause that cannot be read without the one before it. */
export const LEANING_CLAUSE = /^(?:and|but|or|who|which|whose|where|that|when|while|though|although|because|as|than)\b/i;
