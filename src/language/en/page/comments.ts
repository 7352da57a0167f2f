/** Headings that readers' comments stand under, on pages in English and in other languages that look alike. */
export const COMMENTS_HEADING = /^(?:\[? ?\d{1,5} (?:comments?|responses?|replies|thoughts|kommentare|commentaires|comentarios|reacties)\b.{0,120}|(?:(?:top|top rated|reader|user|latest|all|join the) )?(?:comments?|discussion(?: about this post)?|conversation|kommentare|leserkommentare|commentaires|comentarios|reacties)(?: ?\(\d{1,5}\))?:?)$/i;

/** Lines that stand about each comment: who, when, and what to press. */
export const COMMENT_MARK = /\b(?:minutes?|hours?|days?|weeks?|months?|years?) ago\b|\b\d{4} (?:at )?\d{1,2}:\d\d|\d{4}, \d{1,2}:\d\d|\bsays:$|^(?:reply|report|permalink|flag|like|upvote|antworten|melden|répondre|responder|link kopieren)\b.{0,30}$|^rating: ?\d|\b(?:antworten|responder|répondre)$/i;
