/** Before an age, in its clause: it is that of another time ("who was then", "turned"). */
export const THEN_BEFORE = /\b(?:then|was|were|when|until|since|turn(?:s|ed|ing)?|at|at age|at the age of) (?:aged? |only |just )?$/i;

/** Behind an age: the same. */
export const THEN_BEHIND = /^,? ?(?:at the time|at that time|then\b|when\b)/i;
