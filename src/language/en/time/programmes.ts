/** Names of programmes that read like a time or a length of time ("This Week", "60 Minutes"): words that no sentence writes with capitals. */
export const PROGRAMME_NAME = /^(?:This (?:Week|Morning|Hour|Evening)|\d{1,2} (?:Minutes|Hours|Days))$/;

/** Those that one word names, which only what stands beside them tells. */
export const PROGRAMME_WORD = /^(?:Today|Tonight)$/;

/** Right before such a name, within a sentence: a word in small letters, a possessive or a quotation mark. */
export const BEFORE_PROGRAMME = /(?:["\u201c\u2018]|['\u2019]s |(?:^|\s)\p{Ll}+ |\b[A-Z]{2,4} )$/u;

/** Around such a word alone in quotation marks: "told “Today.”" */
export const OPENS_PROGRAMME = /\p{Ll} ["\u201c]$/u;
/** Behind it: the point or comma and the closing mark. */
export const CLOSES_PROGRAMME = /^[.,]?["\u201d]/;

/** Right behind a word that names one: "Today show". */
export const BEHIND_PROGRAMME = /^["\u201d\u2019]? (?:[Ss]how|[Pp]rogram(?:me)?)\b/;
