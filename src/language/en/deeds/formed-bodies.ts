/**
 * Words that, before a noun such as "group", make the name of a standing body that a report writes small: "the pact's contact group". Whose it is
 * may be told before it, and is no part of the name.
 */
const FORMS = 'contact|working|steering|advisory|expert|monitoring|action|support|donor|donors|liaison|coordination|coordinating|oversight|executive|standing|review|planning|crisis|technical|drafting|verification';
const NOUNS = 'group|forum|council|committee|commission|board|panel|body|mission|conference|fund';

/** A body that is named by its form alone; its groups are the form and the noun. */
const FORMED = new RegExp(`(?<![\\p{L}-])(${FORMS}) (${NOUNS})(?![\\p{L}-])`, 'gu');

/** How far back, in units, such a phrase is looked for. */
const NEAR = 4000;

/** A body named by its form ("contact group") and where in the text the phrase stands, in UTF-16 units. */
export interface FormedBody {
  readonly phrase: string;
  readonly at: number;
}

/** The last body before `end` that is named by its form and one noun, which "the group" may stand for; `null` where there is none. Linear in the reach. */
export function formedBody(text: string, end: number, noun: string): FormedBody | null {
  const from = Math.max(0, end - NEAR);
  const last = [...text.slice(from, end).matchAll(FORMED)].findLast((match) => match[2] === noun.toLowerCase());
  return last === undefined ? null : { phrase: last[0], at: from + last.index };
}

/** True for words that name a body by its form: "contact group", with or without an article. */
export function isFormedBody(words: string): boolean {
  return ONLY_FORMED.test(words);
}

const ONLY_FORMED = new RegExp(`^(?:the )?(?:${FORMS}) (?:${NOUNS})$`, 'u');

/** The form of a body between article and noun, for patterns of noun phrases. */
export const BODY_FORM = `(?:(?:${FORMS})\\s+)`;
