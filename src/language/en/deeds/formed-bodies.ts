/**
 * Words that, before a noun such as "group", make the name of a standing body that a report writes small: "the pact's contact group". Whose it is
 * may be told before it, and is no part of the name.
 */
const FORMS = 'contact|working|steering|advisory|expert|monitoring|action|support|donor|donors|liaison|coordination|coordinating|oversight|executive|standing|review|planning|crisis|technical|drafting|verification';
const NOUNS = 'group|forum|council|committee|commission|board|panel|body|mission|conference|fund';

const IS_NOUN: ReadonlySet<string> = new Set(NOUNS.split('|'));

/** The form of a body at the end of a stretch, as a word of its own; its group is the form. */
const FORM_BEFORE = new RegExp(`(?<![\\p{L}-])(${FORMS})$`, 'u');
const LONGEST_FORM = Math.max(...FORMS.split('|').map((form) => form.length));

/** What goes on with a word. */
const WORD_BEHIND = /^[\p{L}-]/u;

/** How far back, in units, such a phrase is looked for. */
const NEAR = 4000;

/** A body named by its form ("contact group") and where in the text the phrase stands, in UTF-16 units. */
export interface FormedBody {
  readonly phrase: string;
  readonly at: number;
}

/** The last body before `end` that is named by its form and one noun, which "the group" may stand for; `null` where there is none. Linear in the reach. */
export function formedBody(text: string, end: number, noun: string): FormedBody | null {
  const small = noun.toLowerCase();
  if (!IS_NOUN.has(small)) return null;
  const from = Math.max(0, end - NEAR);
  for (let space = text.lastIndexOf(` ${small}`, end - small.length - 1); space > from; space = text.lastIndexOf(` ${small}`, space - 1)) {
    const behind = space + 1 + small.length;
    if (WORD_BEHIND.test(text.slice(behind, Math.min(end, behind + 2)))) continue;
    const form = FORM_BEFORE.exec(text.slice(Math.max(from, space - LONGEST_FORM - 2), space))?.[1];
    if (form !== undefined) return { phrase: `${form} ${small}`, at: space - form.length };
  }
  return null;
}

/** True for words that name a body by its form: "contact group", with or without an article. */
export function isFormedBody(words: string): boolean {
  return ONLY_FORMED.test(words);
}

const ONLY_FORMED = new RegExp(`^(?:the )?(?:${FORMS}) (?:${NOUNS})$`, 'u');

/** The form of a body between article and noun, for patterns of noun phrases. */
export const BODY_FORM = `(?:(?:${FORMS})\\s+)`;
