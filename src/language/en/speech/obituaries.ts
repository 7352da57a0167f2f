/** Verbs by which a report says that somebody died. */
export const DYING_VERBS: readonly string[] = ['died', 'dies'];

/** What a life is told from: "Born in Telma in 1934, she …", "was born". */
export const BORN = 'born';

/** Before "by" and whom somebody leaves behind. */
export const SURVIVED = 'survived';
