/** Where a clause ends within a sentence: a semicolon, a dash between spaces, or a comma before a word that opens another clause. */
export const CLAUSE_BREAK = /;|\s[\u2013\u2014]{1,2}\s|(?<!\d)\s--?\s(?!\d)|\u2014|,\s+(?=(?:but|and|while|although|though|as|because|so|which|who|where|when|after|before|adding|saying|according)\b)|[.!?]["\u201d]\s/g;

/** What stands before a name that is no subject: "more than it did under the … government". */
export const AFTER_PREPOSITION = /\b(?:under|by|of|with|for|from|in|to|at|against|than)\s+(?:the\s+)?$/i;

/** "The meeting was convened to …": the subject is acted on, and who acts is not said. */
export const PASSIVE_BEFORE = /\b(?:is|are|was|were|be|been|being)\s+(?:\w+ly\s+|first\s+)?$/i;

/** What may stand between a body and the passive that ties it: "the Group, which has been chaired by". */
export const JUST_BEFORE_PASSIVE = /^[\s,(]*(?:(?:which|that|who)\s+)?(?:(?:is|are|was|were|be|been|being|has|have|had|will|to|now|also|first|currently|jointly|then)\s+)*$/i;

/** Words that join another clause to the one before. Keys of `wordsOf`. */
export const JOINING: ReadonlySet<string> = new Set(['and', 'but', 'or', 'so', 'because', 'which', 'who', 'while', 'as', 'if', 'when']);

/** A break or a word behind which another clause stands: what is before it does not reach over. */
export const CLAUSE_OPENS = /[,;:()"\u201c\u201d\u2014]| (?:and|but|or|that|which|who|after|when|while|because) /;

/** A short lead that may be left out of a quotation ("But …", "Now …"). A key of `wordsOf`. */
export const LEAD_WORD = /^(?:but|and|so|because|now|today)$/;

/** Verbs that are written short too ("she is", "she's"), in small letters. */
export const SHORTENED = / (?:has|is) /g;

/** The pronoun of a relative clause whose subject is a name: "that Ada Quill convened". */
export const RELATIVE_BEFORE = /\b(?:that|which)\s+$/i;

/** A dateline at the head of a sentence: a place in capitals, perhaps with a country and an agency behind it, before a rule. */
export const DATELINE = /^\p{Lu}[\p{Lu}'\u2019.-]+[^\u2014\u2013:;"\u201c]{0,60}?\s?(?:--|[\u2014\u2013]|-\s)/u;

/** What joins a clause on to the one before: "but that", "and". */
export const JOINS_CLAUSE = /^(?:and|but|or|while|whereas|though|although|yet)?\s*(?:that\s+)?/i;

/** What only joins one quoted phrase to another: "as well as", "or even a". */
export const JOINS_NOUNS = /^(?:as well as|(?:or|and|but)?\s*(?:even|not|also|then|later|rather than|instead of)?)(?: an?| the| as an?| as the| as)?$/i;
