/** A word that opens a role and makes another of it: who is the deputy is not the secretary, who is a former one not the one in office. */
export const ROLE_QUALIFIER = /^(former|deputy|vice|acting|assistant|incoming|outgoing) /i;

/** The same at the end of what stands before a role. */
export const QUALIFIER_BEFORE = /(?<!\p{L})(?:former|deputy|vice|acting|assistant|incoming|outgoing) $/iu;

/** The article that opens a role. */
export const ROLE_ARTICLE = /^(?:the|a|an) /i;

/** What may stand before a role that begins there: a break, or a word that is no part of it. */
export const BEFORE_ROLE = /(?:^|[\n.,;:!?"\u201c\u201d] ?|(?<!\p{L})(?:by|to|with|and|of|from|said|that|for|against|as|the) )$/u;

/** A capitalised word right before a title, which then is a part of a longer one ("Lakes League President"); the first word of a sentence is none. */
export const TITLE_GOES_ON = /(?:[\p{L}\d,'\u2019&)]\s+)(?:of\s+)?(?!\p{L}{5,}\.\s)\p{Lu}[\p{L}.'\u2019&-]*\s+$/u;

/** What a role goes on to say of kin: "and the son of its founder". */
export const KIN_BEHIND = /,? and (?:the|a|an|his|her) (?:(?:late|elder|eldest|younger|youngest|only) )?(?:son|daughter|wife|husband|widow|brother|sister|niece|nephew|cousin|father|mother|grandson|granddaughter) of .*$/u;

/** What hangs on a role: "minister | of ports". */
export const ROLE_LINK = /\s+(?:of|for|at|in|to|from|with|and)\s+/;
