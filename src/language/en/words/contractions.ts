/** What stands behind the apostrophe of a contraction or a possessive, in small letters. */
export const CONTRACTED_ENDS = '(?:s|re|ve|ll|d|m)';

/** Words that English writes with an accent on their last letter, without it: their plurals look like possessives where the letter is lost; and what stands before that of "naïve". */
export const ACCENTED_STEMS = /(?:caf|clich|fianc|expos|prot.g|r.sum|entr.e|saut|soir.e|matin.e|pur.e|touch|\bna)$/i;

/** Words that hardly any English sentence is without. */
export const COMMON_WORDS = /\b(?:the|of|and|to|in|that|was|is|said)\b/gi;
