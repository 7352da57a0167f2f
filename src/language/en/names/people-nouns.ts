import { DEMONYMS } from './demonyms.ts';
import { PERSON_NOUNS } from '../grammar/pronouns.ts';

/** Counted nouns that say no more than that people are counted. */
export const PLAIN_PEOPLE: ReadonlySet<string> = new Set(['person', 'people', 'dead', 'individual', 'soul']);

/** People of one sex or in one part of a family are mostly some of those counted. */
const SOME_OF_THEM: readonly string[] = ['man', 'woman', 'men', 'women', 'girl', 'boy', 'father', 'mother', 'parent', 'parents'];

/** Nouns that may count the same people as a plain one, in lower case. */
export const PEOPLE_NOUNS: ReadonlySet<string> = new Set([...PLAIN_PEOPLE, ...PERSON_NOUNS, ...DEMONYMS].filter((noun) => !SOME_OF_THEM.includes(noun)));
