import type { CommitmentCue } from './commitment-cues.ts';

/** What a party does to a commitment's threshold. */
export const FULFILMENT_CUES: readonly CommitmentCue[] = [
  { standing: 'missed', pattern: /\b(?:fell short|falling short|falls? short|missed|failed to (?:meet|reach|hit)|(?:have|has|had)(?:n['\u2019]t| not) (?:reached|met|hit)|(?:does|do|did)(?:n['\u2019]t| not) (?:presently |currently |yet )?(?:meet|reach|hit))\b/i },
  { standing: 'met', pattern: /\b(?:did (?:reach|exceed|surpass)|met|meets?|hit|hits|reached|reaches|exceeded|exceeds?|surpassed)\b/i },
];

/** Words for falling short that say of what only with the sentence before: "Twelve met it. Telma and Orun did not." */
export const DID_NOT = /\b(?:did|does|do|has|have|had)(?:n['\u2019]t| not)(?=\s*(?:[.;]|, \p{Ll}|$))/iu;

/** What a party does to a threshold that is not to be passed: more than that is what is said of it. */
export const BREACH = /\b(?:exceeded|exceeds?|exceeding|broke|breaks|broken|breached|breach(?:es)?|overshot|violated|violates?|went over|goes over|gone over)\b/i;

/** What a party has come to, before or behind a bare number of its own: "reached 97%", "Orun, at 88%". */
export const STANDS_AT = /(?:\b(?:reached|reaches|stands at|stood at|achieved|hit|managed|spends?|spent|landed|caught|keeps?|kept|holds?|held|stores?|stored|has|had|covers?|covered|only)|with|,\s+at)\s+(?:only |just |about |around |nearly )?$/i;

/** What may stand between a party and its number in a list whose verb was told once: "Orun keeps 9% and Telma 7%". */
export const GAPPED = /^\s+(?:only |just |about |around |nearly )?$/;

/** What leads to the names of some of those counted just before. */
export const AMONG_THEM = /^[^.;:]{0,40}?,?\s(?:among them|including|namely)\s/i;

/** Between a party and its number in brackets, in a row of such: "Orun (9%), Telma (7%)". */
export const BRACKETED = /^ \($/;

/** Words before a figure that is only expected or asked for, not reached. */
export const EXPECTED = /\b(?:(?:is|are) to|(?:asked|asks|asking|called|calls|calling) for|expected|projected|forecast|set|likely|could|would|may|might|should|will|planned|hopes?)\b/i;

/** Words before a figure that somebody foresees. */
export const FORESEEN = /\b(?:expected|projected|forecast|likely|planned)\b/i;

/** What stands between two parties of one list. */
export const LIST_JOINT = /^[,\s]*(?:and\s+)?$/;

/** Before a figure, what it is the sum of: "the relief fund, which stands at". */
export const WHICH_STANDS_AT = /\b(?:the|its|their|an?) ((?:[\p{Ll}-]+ ){0,2}\p{Ll}{3,}), (?:which|that) (?:now |currently )?(?:stands at|is worth|totals|amounts to|comes to) $/u;

/** "No member, not even Orun, the largest giver, has reached": what stands right before a number that nobody came to. */
export const NOT_EVEN_REACHED = /\b(?:no|none|nobody|neither|not one|not a)\b[^.;:]{0,80},? ?[—–-]?,? ?not even [^,;:]{2,60}(?:, [^,;:]{2,80},)? (?:has|have|had|did|does|do|is|was|comes?|came)\b[^,;:]{0,40}$/iu;
