/** Words that say that a figure sums up more than one occasion. Keys of `wordsOf`. */
export const TOTAL_WORDS: ReadonlySet<string> = new Set(['total', 'totals', 'totaled', 'totalled', 'combined', 'overall', 'altogether', 'cumulative', 'cumulatively', 'far', 'career', 'lifetime', 'average', 'averaged', 'averaging']);

/** A word right behind a stretch of time that says from where it is told. */
export const TIME_ANCHOR = /^ (ago|after|before|later|earlier|prior)\b/;

/** What stands before the number that a change sets out from. */
export const CHANGED_FROM = /\bfrom (?:about |around |nearly |almost |just |some |over )?$/i;

/** What stands behind it: where the change leads. */
export const CHANGED_TO = /^[^.;]*?\bto (?:about |around |nearly |almost |just |some |over )?[$\u20ac\u00a3]?\d/i;
