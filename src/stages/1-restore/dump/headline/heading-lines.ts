import { CAPITALIZED_WORDS } from '../../../../language/en/page/writers.ts';
import { tokensOf } from '../units/tokens.ts';
import type { Unit } from '../units/units.ts';

/** How many units above the text a headline stands at most. */
export const FAR = 60;

/** How far below a breadcrumb the headline stands, and how like the page's title it has to be. */
export const BELOW = 2;

/** Where a headline was found. */
export const Why = {
  page: 'the title of the page, without the outlet\'s name', above: 'the line above the text',
  agreed: 'the line above the text that the title of the page agrees with', twice: 'the line above the text that stands twice',
} as const;

/** A line that is taken for the headline, and why. */
export interface Heading {
  readonly at: number;
  readonly why: (typeof Why)[keyof typeof Why];
}

/** What somebody says at length, and no headline. */
export const SEVERAL_SENTENCES = /[.!?]["”’']? ["“‘']?\p{Lu}[^.!?]{8,200}[.!?]["”’']? ["“‘']?\p{Lu}/u;

/** How many words two lines share. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const token of a) if (b.has(token)) count++;
  return count;
}

/** The words of more than three letters. */
export function longer(tokens: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...tokens].filter((token) => token.length > 3));
}

/** The words of the beginning of the text, whose first unit is `first`. */
export function wordsOfText(units: readonly Unit[], first: number): ReadonlySet<string> {
  return new Set(units.slice(first, first + 12).flatMap((unit) => tokensOf(unit.text.slice(0, 3000))));
}

/** So many longer words of a headline at least stand in its text. */
export const LEAST_TOLD = 2;

/** A few words that are all capitalized but for those of grammar, as names of writers and outlets are: "Ada Quill in Telma". */
export function isNameLike(text: string): boolean {
  return tokensOf(text).length <= MOST_OF_NAME && CAPITALIZED_WORDS.test(text);
}

/** Most words of such a line. */
const MOST_OF_NAME = 4;

/** True for a line that ends as a sentence does. */
export function isSentence(text: string): boolean {
  return /[.…:。।]["”’»)]?$/.test(text);
}
