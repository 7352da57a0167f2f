/** Single words of grammar about figures, by the work that they do; lower case. */
export const figureGrammar = {
  /** Between a share, a count or a measure and what it is of: "half of the seats", "a couple of days", "years of age". */
  of: 'of',
  /** Between the two numbers of a share: "one in five", "nine out of 10". */
  in: 'in',
  out: 'out',
  /** Between two numbers, and before what a change leads to: "from 1 to 2". */
  to: 'to',
  or: 'or',
  and: 'and',
  between: 'between',
  by: 'by',
  /** Before a figure that is not the holder's own place: "stood at 4%". */
  at: 'at',
  /** Before whose figure it is: "5% for the Greens". */
  for: 'for',
  /** Between a unit and what it is counted over: "30 miles per hour". */
  per: 'per',
  /** "All but three": the rest of it. */
  all: 'all',
  but: 'but',
  /** Before the one whom "all" does not take in: "all but Orun". */
  outOfAll: new Set(['but', 'bar', 'save', 'apart from', 'other than', 'aside from', 'exception of']),
  /** Before a day. */
  on: 'on',
  the: 'the',
  /** Before what is said or found. */
  that: 'that',
  no: 'no',
  one: 'one',
  /** Two, in round figures: "a couple thousand". */
  couple: 'couple',
  /** The ending of a factor: "sixfold", "10-fold". */
  fold: 'fold',
  /** Behind a quantity: no less than it. */
  plus: 'plus',
  /** A whole number of something that happens, which is no unit: "three times". */
  times: 'times',
  /** What may be a temperature or a finding: "one degree". */
  degree: 'degree',
  /** Behind the number of a house: "the 3400 block of Weir Lane". */
  block: 'block',
  /** Behind a share, before the verb of a change: "10% pay rise". */
  pay: 'pay',
  /** The hedge that is also a preposition: "presided over two briefings". */
  over: 'over',
  /** The two words of "up to", which bounds and does not tell of a rise. */
  up: 'up',
  /** Plain "scores" and "tens" tell a number only with what they are of. */
  scores: 'scores',
  tens: 'tens',
  /** The two words of "years of age". */
  age: 'age',
} as const;

/** Words between the two numbers of a range. */
export const RANGE_JOINERS: ReadonlySet<string> = new Set(['to', 'through', 'or', 'and']);

/** Between "or" and the second number: "two or even three". */
export const BEHIND_OR: ReadonlySet<string> = new Set(['even', 'perhaps']);

/** Before the second number of a range, where it is below zero. */
export const MINUS = 'minus';

/** Before two shares that are no score but a range or a change: "from 40% to 39%". */
export const CHANGE_LEADS: ReadonlySet<string> = new Set(['from', 'by']);

/** Before a range that a verb of change does not make a change from one end to the other: "rose by 10 to 15". */
export const RANGE_LEADS: readonly string[] = ['from', 'by', 'of', 'at'];

/** Before a figure that a change starts from or arrives at, so that it is not by how much. */
export const END_LEADS: ReadonlySet<string> = new Set(['to', 'at', 'from']);

/** What ends the search for a verb of change before a figure. */
export const CHANGE_STOPS: ReadonlySet<string> = new Set([',', '.', '\n', ';', 'to', 'from', 'of', 'in', 'than']);

/** Behind a figure: how it compares with what was. */
export const COMPARISONS: ReadonlySet<string> = new Set(['higher', 'lower']);

/** Behind "block" where it is a stretch of a street. */
export const BEHIND_BLOCK: ReadonlySet<string> = new Set(['of', 'on', 'in', 'along', ',', '.']);

/** Between the two numbers of odds: "one in five", "four of five". */
export const ODDS_LINKS: ReadonlySet<string> = new Set(['in', 'of']);

/** What makes an ordinal or a decade of the digits that it touches: "22nd", "90s". */
export const DIGIT_ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 's']);
/** The one of them that makes a decade. */
export const DECADE_ENDING = 's';
