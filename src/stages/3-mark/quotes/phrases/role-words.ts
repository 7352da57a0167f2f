import type { EntityType } from '../../../../model/quote.ts';
import { singular } from '../../../../language/en/words/singular.ts';
import { BODY_NOUNS, DOCUMENT_NOUNS } from '../../../../language/en/names/organizations.ts';
import { PERSON_NOUNS, SEVERAL_PEOPLE } from '../../../../language/en/grammar/pronouns.ts';
import { RANK_WORDS, ROLE_PREFIX, TITLE_HEADS, TITLE_MODIFIERS } from '../../../../language/en/names/titles.ts';

const BODIES = new Set(BODY_NOUNS);
const DOCUMENTS = new Set(DOCUMENT_NOUNS);
const PEOPLE = new Set(PERSON_NOUNS);
const SEVERAL = new Set(SEVERAL_PEOPLE);
const RANKS = new RegExp(`\\b(?:${RANK_WORDS.join('|')})\\b`, 'g');
const TITLES = new Set(TITLE_HEADS);
const KINDS = new Set(TITLE_MODIFIERS);

/** What a noun for a speaker stands for: a person, a group, a body, a document; `null` for any other noun. */
export function roleType(word: string): EntityType | null {
  const prefix = ROLE_PREFIX.exec(word);
  if (prefix !== null) return roleType(word.slice(prefix[0].length));
  const single = word.endsWith('s') ? singular(word) : word;
  if (DOCUMENTS.has(word) || DOCUMENTS.has(single)) return 'document';
  if (BODIES.has(word)) return 'organization';
  if (SEVERAL.has(word)) return 'group';
  if (TITLES.has(word) || PEOPLE.has(word)) return single === word || word === 'source' ? 'person' : 'group';
  if (TITLES.has(single) || BODIES.has(single)) return 'group';
  return null;
}

/** True for a noun of an office, which a former holder does not have: a minister, and no official. */
export function isOffice(word: string): boolean {
  return TITLES.has(word);
}

/** The words of a role or phrase that make another office of it, in order of the alphabet. */
export function ranksOf(words: string): string {
  return (words.toLowerCase().match(RANKS) ?? []).sort().join(' ');
}

/**
 * True where a phrase tells another office of a kind than somebody's role: "the foreign minister" of a transport minister. A phrase or role that does not
 * tell of what (“the minister”) contradicts none.
 */
export function isAnotherOffice(phrase: string, role: string): boolean {
  const kinds = phrase.split(' ').slice(0, -1).filter((word) => KINDS.has(word));
  const own = role.toLowerCase().split(' ').slice(0, -1);
  return kinds.length > 0 && own.length > 0 && !kinds.some((word) => own.includes(word));
}

/** True for a name or role whose last word is `word`, whatever the case. */
export function endsWithWord(text: string, word: string): boolean {
  const lower = text.toLowerCase();
  return lower === word || lower.endsWith(` ${word}`);
}
