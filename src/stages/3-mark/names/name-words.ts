import { GENERATION, NAME_ARTICLE } from '../../../language/en/names/name-forms.ts';
import { COUNTRY_FORMS } from '../../../language/en/names/places.ts';

/** The unit of the letter with which every article of a name begins. */
const LETTER_T = 116;

/** A name without its article; of a country's other forms its name in full. */
export function canonical(text: string): string {
  const form = COUNTRY_FORMS.get(text);
  return form ?? ((text.charCodeAt(0) | 32) === LETTER_T ? text.replace(NAME_ARTICLE, '') : text);
}

/** Units of "III.", the longest of what stands behind a surname. */
export const LONGEST_SUFFIX = 4;

/** The last word of a person's name but for what tells of the generation ("Jr.", "III"). */
export function surnameOf(words: readonly string[]): string {
  let last = words.length - 1;
  if (last > 0 && words[last]!.length <= LONGEST_SUFFIX && GENERATION.test(words[last]!)) last--;
  return words[last]!;
}

/** The first letters of the words of a name that have a capital. */
export function acronym(words: readonly string[]): string {
  let letters = '';
  for (const word of words) if (opensUpper(word)) letters += word[0];
  return letters;
}

function opensUpper(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit < 0x80 ? unit >= 65 && unit <= 90 : /^\p{Lu}/u.test(word);
}

/** The names between a person's first and last, by the first of which people with two surnames are called; none where a particle joins them ("bin"). */
export function middleNames(words: readonly string[]): readonly string[] {
  return words.length > 2 && words.every(opensUpper) ? words.slice(1, -1) : [];
}
