/** Small numbers in words, as votes of councils are told. */
const WORDS: readonly string[] = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const NUMBER = `\\d{1,3}|${WORDS.join('|')}`;
const FOR = '(?:in favou?r|for it|yes|for (?:the|a) [\\p{Ll}-]+(?: [\\p{Ll}-]+)?)';

/** Words that tell that something was voted on, and not what. Keys of `wordsOf`. */
export const VOTING_WORDS: readonly string[] = ['vote', 'votes', 'voted', 'voting', 'ballot', 'favour', 'favor'];

/** What makes a pair of numbers in a sentence the outcome of a vote. */
const OF_VOTE = /\b(?:vot(?:e|es|ed|ing)|abst(?:ain(?:ed|ing|s)?|entions?)|show of hands|ballot)\b/i;

/** The outcome of a vote, with those for it and those against as its groups: "12-0", "10 votes to two", "nine to six", "9 votes in favour, none against". */
const TALLIES: readonly RegExp[] = [
  /(?<![\d.,:\p{L}-])(\d{1,3})[-\u2013](\d{1,3})(?![\d:%-]|\.\d)/iu,
  new RegExp(`\\b(${NUMBER})(?: votes?)? (?:to|against) (${NUMBER})\\b(?! (?:[\\p{Ll}]+ ){0,2}(?:years?|months?|days?|weeks?|per ?cent|million|billion))`, 'iu'),
  new RegExp(`\\b(${NUMBER}) (?:votes |[\\p{Ll}]+ )?(?:were |voted )?${FOR}(?:,| and)(?: and)? (${NUMBER})(?: voted)? against\\b`, 'iu'),
];

/** The outcome of a vote as a sentence tells it. */
export interface Tally {
  readonly yes: number;
  readonly no: number;
  /** Where it stands in the sentence, in units, half-open. */
  readonly at: readonly [number, number];
}

/** The first outcome of a vote that a sentence tells, or `null`. */
export function tallyIn(sentence: string): Tally | null {
  if (!OF_VOTE.test(sentence)) return null;
  for (const pattern of TALLIES) {
    const found = pattern.exec(sentence);
    if (found !== null) return { yes: numberOf(found[1]!), no: numberOf(found[2]!), at: [found.index, found.index + found[0].length] };
  }
  return null;
}

function numberOf(words: string): number {
  const word = WORDS.indexOf(words.toLowerCase());
  return word >= 0 ? word : Number(words);
}
