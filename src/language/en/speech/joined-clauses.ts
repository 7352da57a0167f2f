/** A comma, or a comma with its closing mark, and the word that joins another clause on behind it (group 1). */
export const JOINED_CLAUSE = /,["\u201d\u2019']?\s+(while|whereas|but|and)\s+/g;
