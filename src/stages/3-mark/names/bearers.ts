import { NAME_PARTICLES } from '../../../language/en/names/given-names.ts';
import { GENERATION } from '../../../language/en/names/name-forms.ts';
import { stateBody } from '../../../language/en/names/owners.ts';
import type { Builder } from './namesakes.ts';
import { LONGEST_SUFFIX } from './name-words.ts';
import type { ReadName } from './read-name.ts';

/**
 * Of those of a surname the ones who are shown to be people, where there are any; where those are brought in as kin alone, whose kin they may be too:
 * "Bram Osten and his wife, Tilda Osten … Osten said".
 */
export function likelyPeople(people: readonly Builder[]): readonly Builder[] {
  const known = people.filter(({ type }) => type === 'person');
  return known.some(({ kin }) => !kin) ? known : people;
}

/** False for "Tom Quill Jr." and "Tom Quill Sr.": two of one name. */
export function generationsAgree(x: readonly string[], y: readonly string[]): boolean {
  const [a, b] = [x.at(-1)!, y.at(-1)!];
  return !GENERATION.test(a) || !GENERATION.test(b) || a.replace('.', '') === b.replace('.', '');
}

/** True for a name that ends in "Jr.", as only people's do. */
export function isJunior({ words }: ReadName): boolean {
  return words.length > 1 && GENERATION.test(words.at(-1)!) && words.at(-1)!.startsWith('Jr');
}

/** The name of a body of state without whose it is: "Orlan Ports Ministry" as "Ports Ministry". */
export function withoutDemonym({ text }: ReadName): string | undefined {
  return stateBody(text)?.body;
}

/** True for a surname of several words, by its particle in front or what tells of the generation behind: "Van der Vliet", "Quill Sr.". */
export function isSurname({ words }: ReadName): boolean {
  if (words.length < 2) return false;
  const isParted = words[0]!.length <= LONGEST_PARTICLE && PARTICLES.has(words[0]!.toLowerCase());
  return isParted || (words.length === 2 && words[1]!.length <= LONGEST_SUFFIX && GENERATION.test(words[1]!));
}

const PARTICLES: ReadonlySet<string> = new Set(NAME_PARTICLES);
const LONGEST_PARTICLE = Math.max(...NAME_PARTICLES.map(({ length }) => length));
