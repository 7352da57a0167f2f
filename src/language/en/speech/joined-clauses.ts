/** A comma, or a comma with its closing mark, and the word that joins another clause on behind it (group 1). */
export const JOINED_CLAUSE = /,["\u201d\u2019']?\s+(while|whereas|but|and)\s+/g;

/** Those of these words that set the other clause against the one before. */
export const CONTRASTING: ReadonlySet<string> = new Set(['while', 'whereas']);
