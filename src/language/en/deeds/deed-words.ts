/** Words that look like verbs of the past and tell no deed of their own. Keys of `wordsOf`. */
export const NO_DEEDS: ReadonlySet<string> = new Set(`
was were had did been since ago united hundred need speed indeed exceed bed red shed seed feed breed weed kindred sacred naked
based named called supposed according alleged accused suspected reported expected planned scheduled unprecedented armed so-called
`.trim().split(/\s+/));

/** Words right behind which a verb stands in its plain form. */
export const BEFORE_PLAIN_VERB: ReadonlySet<string> = new Set(['will', "'ll", 'would', 'to', 'must', 'should', 'can', 'could', 'may', 'might']);

/** Verbs that end in -ly as adverbs do. */
export const VERBS_IN_LY: ReadonlySet<string> = new Set(['apply', 'supply', 'rely', 'reply', 'comply', 'imply', 'ally', 'rally', 'tally', 'multiply', 'bully', 'fly', 'sully', 'reapply']);
