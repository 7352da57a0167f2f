import { anyAgencyCode } from '../../../language/agencies.ts';
import { NO_PERSON_NAME, PAGE_WORDS, PERSON_NAME } from '../../../language/bylines.ts';
import { THING_WORDS } from '../../../language/en/names/organizations.ts';
import { PLACES } from '../../../language/en/names/places.ts';
import { OTHER_OUTLET_NAME } from '../../../language/other/furniture.ts';
import { UNSEEN, rarityIn } from '../../../language/rarity.ts';
import { lazily } from '../../../text/lazily.ts';
import { wordHash } from '../../../text/words/tokens.ts';
import { isOutletName } from './furniture.ts';

/** True for two to four capitalised words that are no place, no outlet, no abbreviation, and not all common words. */
export function isPersonLike(text: string): boolean {
  if (
    text.length > LONGEST_NAME
    || !/^\p{Lu}/u.test(text)
    || !PERSON_NAME.test(text)
    || NO_PERSON_NAME.test(text)
    || isOutletName(text)
    || OTHER_OUTLET_NAME.test(text)
    || PLACES.includes(text)
    || anyAgencyCode(text) !== null
    || PAGE_WORDS.test(text)
    || (/\p{Ll}{2}/u.test(text) && /(?<!\S)\p{Lu}{2,4}(?!\S)/u.test(text))
  ) {
    return false;
  }
  return !THING_WORDS.includes(text.slice(text.lastIndexOf(' ') + 1).toLowerCase()) && text.split(' ').some((word) => isRareInEnglish(word));
}

const LONGEST_NAME = 40;

/** True for a word that the list of English words in news does not hold. */
function isRareInEnglish(word: string): boolean {
  return englishRarity().of(wordHash(word)) === UNSEEN;
}

const englishRarity = lazily(() => rarityIn('en')!);
