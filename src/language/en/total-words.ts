/** Words that say that a figure sums up more than one occasion. Keys of `wordsOf`. */
export const TOTAL_WORDS: ReadonlySet<string> = new Set(['total', 'totals', 'totaled', 'totalled', 'combined', 'overall', 'altogether', 'cumulative', 'cumulatively', 'far', 'career', 'lifetime', 'average', 'averaged', 'averaging']);

/** A word right behind a stretch of time that says from where it is told. */
export const TIME_ANCHOR = /^ (ago|after|before|later|earlier|prior)\b/;

/** What stands before the number that a change sets out from. */
export const CHANGED_FROM = /\bfrom (?:about |around |nearly |almost |just |some |over )?$/i;

/** What stands behind it: where the change leads. */
export const CHANGED_TO = /^[^.;]*?\bto (?:about |around |nearly |almost |just |some |over )?[$\u20ac\u00a3]?\d/i;

/** Words that ask others to reach the figure behind them: "calls on members to spend". */
export const ASKED_FOR = /\b(?:calls? on|called on|asks?|asked|requires?|required|urges?|urged|obliges?|obliged)\b[^.;!?]{1,50}?\bto\s+\p{L}+\s+[^.;!?]{0,12}$/iu;

/** How much of a count was done when its figures were told: "with 98% of the votes counted". */
export const COUNTED_SO_FAR = /\bwith\s+([^.;,!?]{1,30}?)\s+of\s+(?:the\s+|all\s+)?(?:votes?|ballots?|precincts?|districts?|polling stations?)(?:\s+(?:were|had been))?\s+(?:counted|tallied|reporting|reported)\b/i;
