import type { NumberWords } from '../../../text/numbers/numerals.ts';

const SMALL = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
  'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth',
  'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth'];

/** The number words of English. */
export const numberWords: NumberWords = {
  small: new Map(SMALL.map((word, i) => [word, i])),
  tens: new Map([...TENS.map((word, i): [string, number] => [word, (i + 2) * 10]), ['fourty', 40]]),
  scales: new Map([
    ['hundred', 100], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12], ['quadrillion', 1e15], ['mln', 1e6], ['bln', 1e9],
    ['dozen', 12], ['lakh', 1e5], ['crore', 1e7],
  ]),
  fractions: new Map([
    ['half', 1 / 2], ['halves', 1 / 2], ['third', 1 / 3], ['thirds', 1 / 3], ['quarter', 1 / 4], ['quarters', 1 / 4],
    ...ORDINALS.slice(3, 12).flatMap((word, i): [string, number][] => [[word, 1 / (i + 4)], [`${word}s`, 1 / (i + 4)]]),
    ['hundredth', 1 / 100], ['hundredths', 1 / 100], ['thousandth', 1 / 1000], ['thousandths', 1 / 1000],
  ]),
  fractionSigns: new Map([
    ['\u00bd', 1 / 2], ['\u00bc', 1 / 4], ['\u00be', 3 / 4], ['\u2153', 1 / 3], ['\u2154', 2 / 3], ['\u2155', 1 / 5], ['\u215b', 1 / 8], ['\u215c', 3 / 8],
    ['\u215d', 5 / 8], ['\u215e', 7 / 8],
  ]),
  ordinals: new Map([
    ...ORDINALS.map((word, i): [string, number] => [word, i + 1]), ['thirtieth', 30], ['fortieth', 40], ['fiftieth', 50], ['sixtieth', 60],
    ['seventieth', 70], ['eightieth', 80], ['ninetieth', 90], ['hundredth', 100], ['thousandth', 1000],
  ]),
  articles: new Set(['a', 'an']),
  and: 'and',
  point: 'point',
};

/** A word of a number itself, or of its unit of money or share; a key of `wordsOf`. */
export const NUMERIC_WORD = /\d|^%$|^(?:hundred|thousand|million|billion|trillion|dozen|percentage|points?|dollars?|euros?)$/;

/** The ending of an ordinal behind its figures: "4th". */
export const ORDINAL_ENDING = /^(?:st|nd|rd|th)\b/;
