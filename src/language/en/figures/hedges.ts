import type { Bound } from '../../../model/figure.ts';
import { phraseBook, type PhraseBook } from '../../../text/words/phrases.ts';

/**
 * Words before a number that say how it bounds the quantity, alone or as phrases of words joined by single spaces.
 * A hedge that says nothing of the bound ("just", "a total of") is `exact`.
 */
export const hedges: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ['about', 'about'], ['around', 'about'], ['approximately', 'about'], ['approx', 'about'], ['roughly', 'about'], ['some', 'about'], ['circa', 'about'], ['nearly', 'about'],
  ['almost', 'about'], ['close to', 'about'], ['near', 'about'], ['nearing', 'about'], ['estimated', 'about'], ['an estimated', 'about'], ['as estimated', 'about'], ['approaching', 'about'], ['barely', 'about'],
  ['in the region of', 'about'], ['in the neighborhood of', 'about'], ['something like', 'about'], ['an average of', 'exact'], ['average of', 'exact'], ['averaging', 'about'], ['averaged', 'about'],
  ['as about', 'about'], ['virtually', 'about'], ['~', 'about'], ['\u2248', 'about'], ['hovering around', 'about'], ['on the order of', 'about'],
  ['more than', 'more-than'], ['over', 'more-than'], ['above', 'more-than'], ['greater than', 'more-than'], ['exceeding', 'more-than'], ['exceed', 'more-than'], ['exceeded', 'more-than'], ['exceeds', 'more-than'], ['upwards of', 'more-than'],
  ['upward of', 'more-than'], ['in excess of', 'more-than'], ['higher than', 'more-than'], ['larger than', 'more-than'], ['bigger than', 'more-than'], ['longer than', 'more-than'],
  ['older than', 'more-than'], ['well over', 'more-than'], ['just over', 'more-than'], ['just above', 'more-than'], ['slightly more than', 'more-than'], ['slightly over', 'more-than'],
  ['surpassing', 'more-than'], ['surpass', 'more-than'], ['surpassed', 'more-than'], ['topping', 'more-than'], ['topped', 'more-than'], ['beyond', 'more-than'], ['north of', 'more-than'], ['over than', 'more-than'], ['better than', 'more-than'], ['>', 'more-than'], ['over the age of', 'more-than'], ['above the age of', 'more-than'],
  ['at least', 'at-least'], ['no less than', 'at-least'], ['no fewer than', 'at-least'], ['not less than', 'at-least'], ['a minimum of', 'at-least'], ['minimum of', 'at-least'],
  ['a minimum', 'at-least'], ['not lower than', 'at-least'], ['> =', 'at-least'], ['\u2265', 'at-least'], ['greater than or equal to', 'at-least'], ['equal to or more than', 'at-least'],
  ['more than or equal to', 'at-least'], ['bigger or equal than', 'at-least'], ['higher or equal than', 'at-least'],
  ['less than', 'less-than'], ['fewer than', 'less-than'], ['under', 'less-than'], ['below', 'less-than'], ['lower than', 'less-than'], ['smaller than', 'less-than'],
  ['just under', 'less-than'], ['just below', 'less-than'], ['just shy of', 'less-than'], ['shy of', 'less-than'], ['shorter than', 'less-than'], ['younger than', 'less-than'], ['short of', 'less-than'],
  ['south of', 'less-than'], ['<', 'less-than'], ['under the age of', 'less-than'], ['below the age of', 'less-than'],
  ['at most', 'at-most'], ['up to', 'at-most'], ['as many as', 'at-most'], ['as much as', 'at-most'], ['no more than', 'at-most'], ['not more than', 'at-most'], ['a maximum of', 'at-most'],
  ['maximum of', 'at-most'], ['as high as', 'at-most'], ['as long as', 'at-most'], ['no longer than', 'at-most'], ['no higher than', 'at-most'], ['< =', 'at-most'], ['\u2264', 'at-most'], ['less than or equal to', 'at-most'],
  ['smaller or equal than', 'at-most'], ['lower or equal than', 'at-most'], ['less or equal than', 'at-most'], ['equal to or less than', 'at-most'], ['a ceiling of', 'at-most'], ['capped at', 'at-most'],
  ['as low as', 'at-least'], ['as few as', 'at-least'], ['as little as', 'at-least'],
  ['just', 'exact'], ['between', 'exact'], ['only', 'exact'], ['exactly', 'exact'], ['a total of', 'exact'], ['another', 'exact'], ['a record', 'exact'], ['a full', 'exact'], ['a further', 'exact'], ['precisely', 'exact'], ['equal to', 'exact'], ['equals', 'exact'],
]);

/** The same, to be looked for from their first word on. */
export const hedgeBook: PhraseBook<Bound> = phraseBook(hedges);

/** The words that hedges end with. */
export const hedgeEnds: ReadonlySet<string> = new Set([...hedges.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)));

/** Words after a number and its unit that bound it ("or more", "at most"). */
export const hedgesAfter: PhraseBook<Bound> = phraseBook(new Map<string, Bound>([
  ['or more', 'at-least'], ['or higher', 'at-least'], ['or above', 'at-least'], ['or greater', 'at-least'], ['or over', 'at-least'], ['or better', 'at-least'], ['and more', 'at-least'], ['and over', 'at-least'],
  ['and above', 'at-least'], ['and up', 'at-least'], ['or longer', 'at-least'], ['or older', 'at-least'], ['at least', 'at-least'], ['minimum', 'at-least'], ['plus', 'at-least'], ['+', 'at-least'],
  ['or less', 'at-most'], ['or fewer', 'at-most'], ['or lower', 'at-most'], ['or below', 'at-most'], ['or under', 'at-most'], ['or younger', 'at-most'], ['and under', 'at-most'], ['at most', 'at-most'],
  ['maximum', 'at-most'], ['or so', 'about'], ['or thereabouts', 'about'], ['approximately', 'about'],
]));

/** Words that end just before a number and keep it from being exact, as sums are checked: narrower than `hedges`, since a hedged number excuses any sum. */
export const HEDGED_NUMBER = /(?:\b(?:about|around|roughly|approximately|nearly|almost|some|over|under|estimated|an estimated|at least|at most|more than|less than|fewer than|up to|as many as|as much as|as few as|close to|well over|above|below|close on|upwards of)|~) $/;

/** What may stand between a hedge and its number: "about only 40", "at least a dozen". */
export const betweenHedgeAndNumber: ReadonlySet<string> = new Set(['a', 'an', 'only', 'just', 'well', 'now']);
