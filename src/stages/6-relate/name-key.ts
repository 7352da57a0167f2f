import { NOT_NAMES } from '../../language/en/names/common-capitals.ts';
import { NAME_PARTICLES } from '../../language/en/names/given-names.ts';
import { ARTICLES, FUNCTION_WORDS } from '../../language/en/grammar/function-words.ts';
import { DOCUMENT_NOUNS } from '../../language/en/names/organizations.ts';
import {
  ARABIC_ARTICLE,
  ARABIC_DESCENT,
  ARABIC_SERVANT,
  ENDS_IN_ANOTHERS_NAME,
  FIELD_BEHIND_NOUN,
  GENERATIONS,
  LETTERS_WITHOUT_ACCENT,
  NO_PLAIN_NAME,
  PLACE_LINK,
  TITLE_REMNANTS,
  INITIALS_RUN_TOGETHER,
  SLAVIC_END,
  SURNAME_PARTICLES,
  TRANSLITERATED_END,
  WORDS_OF_BODIES,
  partedNames,
  withoutNickname,
} from '../../language/en/names/name-forms.ts';
import { COUNTRY_FORMS } from '../../language/en/names/places.ts';
import { HONORIFICS, OFFICE_HEADS } from '../../language/en/names/titles.ts';
import { PERSON_NOUNS } from '../../language/en/grammar/pronouns.ts';
import { spellingKey } from '../../language/en/words/spelling.ts';
import { withoutAccents } from '../../text/fold.ts';
import { wordsOf } from '../../text/words/words.ts';

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
  /** "jr", "ii": what tells two of one name apart; empty where none is given. */
  readonly suffix: string;
}

/** Titles that a name may be run together with. */
const TITLES: ReadonlySet<string> = new Set([...OFFICE_HEADS, ...Object.keys(HONORIFICS), ...TITLE_REMNANTS]);

/**
 * The key of a person's name: "George W. Bush Jr. of Ohio" has first and last word "george bush", middle "w" and suffix "jr". Accents are left out,
 * and a title that was taken for the first name; who is told of as another's ("an aide to Quill") goes by all the words; forms in which Arabic names are written are one ("Abdel Karim al-Masri", "Abdulkarim el Masri").
 */
export function personKey(name: string): NameKey {
  const all = withoutParticle(withoutDescent(wordsOf(latin(withoutNickname(name))).map(({ key }) => key)));
  const of = all.indexOf(PLACE_LINK, 2);
  const words = of < 0 ? all : all.slice(0, of);
  if (ENDS_IN_ANOTHERS_NAME.test(name)) return { whole: words.join(' '), last: words.join(' '), bare: false, middle: [], suffix: '' };
  while (words.length > 2 && TITLES.has(words[0]!)) words.shift();
  const suffix = words.length > 1 && GENERATIONS.has(words.at(-1)!) ? words.pop()! : '';
  const [first = '', last = first] = [words[0], words.at(-1)];
  return { whole: words.length < 2 ? first : `${first} ${last}`, last, bare: words.length < 2, middle: words.slice(1, -1), suffix };
}

/** A name in plain Latin letters, and an Arabic one in one form. */
function latin(name: string): string {
  const spaced = name.replace(INITIALS_RUN_TOGETHER, '$1. ').replace(SLAVIC_END, 'sky');
  if (/^[A-Za-z .]*$/.test(spaced) && !MAY_BE_ARABIC.test(spaced)) return spaced;
  const plain = withoutAccents(spaced).replace(/[^\x00-\x7f]/g, (letter) => LETTERS_WITHOUT_ACCENT[letter] ?? letter);
  return MAY_BE_ARABIC.test(plain) ? plain.replace(ARABIC_SERVANT, 'Abdal').replace(ARABIC_ARTICLE, '').replace(TRANSLITERATED_END, 'y') : plain;
}

const MAY_BE_ARABIC = /abd|\b[ae]l[ -]/i;

/** The words of a name without whose child its bearer is: "salim bin hamad amri" is "salim amri". */
function withoutDescent(words: readonly string[]): string[] {
  return words.filter((word, i) => i === 0 || i === words.length - 1 || (!ARABIC_DESCENT.has(word) && (i === 1 || !ARABIC_DESCENT.has(words[i - 1]!))));
}

/**
 * The key of a body's, place's or other name: all its words but an article in front; of a country's other forms those of its name in full. House
 * spelling is left out, and whether the field stands before or behind the noun: "Department of Defense", "Defence Department".
 */
export function bodyKey(name: string): NameKey {
  const words = wordsOf(COUNTRY_FORMS.get(name) ?? fieldFirst(countryFirst(name))).map(({ key }) => bodySpelling(key));
  const rest = words.length > 1 && ARTICLES.has(words[0]!) ? words.slice(1) : words;
  // "Orla" and the "Orla+" that it formed with others are two bodies.
  const whole = `${rest.join(' ')}${name.endsWith('+') ? '+' : ''}`;
  return { whole, last: rest.at(-1) ?? '', bare: false, middle: [], suffix: '' };
}

/** The words of a surname that stands alone without its particles: "van der vliet" is "vliet", as it is in a full name. */
function withoutParticle(words: string[]): string[] {
  const isAlone = SURNAME_PARTICLES.has(words[0] ?? '') ? words.length < 4 : PARTICLES.has(words[0] ?? '') && words.length === 3 && PARTICLES.has(words[1]!);
  return isAlone ? words.slice(-1) : words;
}

const PARTICLES: ReadonlySet<string> = new Set(NAME_PARTICLES);

/** "Orla Department of Ports" as "Orla Ports Department". */
function fieldFirst(name: string): string {
  return name.replace(FIELD_BEHIND_NOUN, '$1$3 $2');
}

/** "U.S. Conference of Pilots" as "United States Conference of Pilots". */
function countryFirst(name: string): string {
  const space = name.indexOf(' ');
  const country = space < 0 ? undefined : COUNTRY_FORMS.get(name.slice(0, space));
  return country === undefined ? name : country + name.slice(space);
}

/** A word of a body's name in one spelling: "defence" as "defense". Numbers in words stay words. */
function bodySpelling(key: string): string {
  const spelled = key.length < SHORTEST_SPELLED ? key : spellingKey(key);
  return /^[a-z]/.test(spelled) ? spelled : key;
}

/** Letters of the shortest word that is given one spelling: shorter ones may be initials. */
const SHORTEST_SPELLED = 6;

/** The key of a group: of several who speak together the names of all, in one order. */
export function groupKey(name: string): NameKey {
  const whole = partedNames(name).map((one) => bodyKey(one).whole).sort().join(' ');
  return { ...bodyKey(name), whole };
}

/** Words that name nobody by themselves. */
const NOBODY: ReadonlySet<string> = new Set([...FUNCTION_WORDS, ...PERSON_NOUNS, ...NOT_NAMES]);

/**
 * True for "Some", "The", "witnesses", "Thursday": all of its words stand for anybody or anything, so that two reports that use them need not mean
 * the same. "US" is a country and "WHO" a body.
 */
export function namesNobody(name: string): boolean {
  return !COUNTRY_FORMS.has(name) && !WORDS_OF_BODIES.has(name) && wordsOf(name).every(({ key }) => NOBODY.has(key));
}

/** Words that tell what a text is and not which. */
const ANY_TEXT: ReadonlySet<string> = new Set([...FUNCTION_WORDS, ...DOCUMENT_NOUNS]);

/** True for "the statement", "a report": another report's may be another. */
export function namesNoText(name: string): boolean {
  return wordsOf(name).every(({ key }) => ANY_TEXT.has(key));
}

/** False for an office told in place of a name ("the House speaker"), and for a name with a title, a place or a word in capitals run into it. */
export function isPlainName(name: string): boolean {
  const words = wordsOf(name).map(({ key }) => key);
  return !NO_PLAIN_NAME.test(name) && !TITLES.has(words[0]!) && !(words.length > 2 && words.includes(PLACE_LINK)) && !/\b\p{Lu}{4,}\b(?=.*\p{Ll})/u.test(name);
}

/** False when both name a middle and no letter of it agrees ("George H. W." and "George W." are two), or both a suffix and not the same. */
export function middlesAgree(x: NameKey, y: NameKey): boolean {
  if (x.suffix !== '' && y.suffix !== '' && x.suffix !== y.suffix) return false;
  if (x.middle.length === 0 || y.middle.length === 0) return true;
  return x.middle.length === y.middle.length && x.middle.every((word, k) => word[0] === y.middle[k]![0]);
}
