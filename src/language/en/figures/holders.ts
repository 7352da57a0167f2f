/** All that stands between a name and the verb of what it did, with the verb as its group: an aside ("Quill, according to reports, has offered"), helping verbs. */
export const BETWEEN_HOLDER_AND_VERB = /^(?:, [^,;.]{1,60},)? (?:(?:has|have|had|also|then|only|never|later|\p{Ll}+ly) ){0,3}(\p{Ll}{3,})\b/u;

/** Right before a number: it counts somebody's children ("a mother of"). */
export const KIN_OF = /\b(?:mother|father|mum|mom|dad|parent|grandmother|grandfather) of (?:about |at least )?$/i;

/** Right before a number: it may count somebody's children ("had", "is survived by her"). */
export const CHILDREN_HAD = /\b(?:had|has|have|having|leaves|left|rais(?:ed|ing)|bore|brought up|survived by)(?: (?:behind|up|her|his|their|all|the|at least|about)){0,3} $/i;

/** What each player has of his own, in the singular. */
export const PLAYED: ReadonlySet<string> = new Set(['point', 'rebound', 'assist', 'yard', 'catch', 'carry', 'reception', 'pass', 'touchdown', 'goal', 'run', 'hit', 'steal', 'tackle', 'sack', 'interception']);

/** The opening of a sentence on somebody named before. */
export const SUBJECT_PRONOUN = /^["\u201c]?(?:He|She) /u;
