import { NOT_NAMES } from '../../language/en/common-capitals.ts';
import { ARTICLES, FUNCTION_WORDS } from '../../language/en/function-words.ts';
import { PERSON_NOUNS } from '../../language/en/pronouns.ts';
import { wordsOf } from '../../text/words.ts';

/** A name, cut into what it is compared by. */
export interface NameKey {
  /** Compared as a whole: a person's first and last word, any other name in full. */
  readonly whole: string;
  /** Last word of a person's name. */
  readonly last: string;
  /** A single word names no more than a family. */
  readonly bare: boolean;
  /** Initials and names between a person's first and last. */
  readonly middle: readonly string[];
}

const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** The key of a person's name: "George W. Bush Jr." has first and last word "george bush jr", middle "w". */
export function personKey(name: string): NameKey {
  const words = wordsOf(name).map(({ key }) => key);
  const suffix = words.length > 1 && SUFFIXES.has(words.at(-1)!) ? words.pop()! : '';
  const [first = '', last = first] = [words[0], words.at(-1)];
  return { whole: [first, last, suffix].filter((word) => word !== '').join(' '), last, bare: words.length < 2, middle: words.slice(1, -1) };
}

/** The key of a body's, place's or other name: all its words but an article in front. */
export function bodyKey(name: string): NameKey {
  const words = wordsOf(name).map(({ key }) => key);
  const rest = words.length > 1 && ARTICLES.has(words[0]!) ? words.slice(1) : words;
  return { whole: rest.join(' '), last: rest.at(-1) ?? '', bare: false, middle: [] };
}

/** Words that name nobody by themselves. */
const NOBODY: ReadonlySet<string> = new Set([...FUNCTION_WORDS, ...PERSON_NOUNS, ...NOT_NAMES]);

/** True for "Some", "The", "witnesses", "Thursday": all of its words stand for anybody or anything, so that two reports that use them need not mean the same. */
export function namesNobody(name: string): boolean {
  return wordsOf(name).every(({ key }) => NOBODY.has(key));
}

/** False when both name a middle and no letter of it agrees: "George H. W." and "George W." are two. */
export function middlesAgree(x: NameKey, y: NameKey): boolean {
  if (x.middle.length === 0 || y.middle.length === 0) return true;
  return x.middle.length === y.middle.length && x.middle.every((word, k) => word[0] === y.middle[k]![0]);
}
