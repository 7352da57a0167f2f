import { ANYBODYS, ANY_COMPANY, ANY_OFFICIAL, ANY_PEOPLE, BESIDE_SOURCE, BODY_OF, PUBLIC_WORDS } from '../../../language/en/speech/source-words.ts';
import { FUNCTION_WORDS } from '../../../language/en/grammar/function-words.ts';
import type { EntityType } from '../../../model/quote.ts';
import { wordsOf } from '../../../text/words/words.ts';

/** Whom a report gives as the source of a passage. */
export interface Source {
  /** The account id of who speaks, or `null`. */
  readonly id: string | null;
  readonly type: EntityType | null;
  /** The last word of a person's name, or `null`. */
  readonly last: string | null;
  /** The words by which the report tells who it is, a person's offices among them. */
  readonly words: ReadonlySet<string>;
}

/** A source of these words; `null` where they tell nobody. `name` is that of who speaks, where it is known. */
export function sourceOf(id: string | null, type: EntityType | null, phrases: readonly string[], name: string | null = null): Source | null {
  const words = new Set(phrases.flatMap((phrase) => wordsOf(phrase)).map(({ key }) => key.replace(/['’]s$/, '')).filter((key) => !FUNCTION_WORDS.has(key)));
  const last = type === 'person' && name !== null ? wordsOf(name).at(-1)?.key ?? null : null;
  return id === null && words.size === 0 ? null : { id, type, last, words };
}

/**
 * True for sources that may be one: who has the same name, whoever speaks for one body, and what one of the two only calls by its kind ("officials", "the
 * company"). Two that are taken for one are counted once too seldom; one that is taken for two would be a source counted twice.
 */
export function mayBeOne(a: Source, b: Source): boolean {
  if ((a.id !== null && a.id === b.id) || (a.last !== null && a.last === b.last)) return true;
  if (isAnyPeople(a) || isAnyPeople(b)) return false;
  return shareBody(a, b) || isNamedBy(a, b) || isNamedBy(b, a) || isCalledByKind(a, b) || isCalledByKind(b, a);
}

/** True for people of whom each reporter meets others: "residents", "a witness". */
export function isAnyPeople({ words, type }: Source): boolean {
  return type !== 'person' && words.size > 0 && [...words].some((word) => ANY_PEOPLE.has(word)) && !isOfOffice(words);
}

function shareBody(a: Source, b: Source): boolean {
  const bodies = new Set([...a.words].flatMap((word) => BODY_OF.get(word) ?? []));
  return [...b.words].some((word) => bodies.has(BODY_OF.get(word) ?? -1));
}

/** True where all words of one that is no person stand with the other: "the rescue service", "Ilse Karr, the head of the rescue service". */
function isNamedBy(body: Source, other: Source): boolean {
  if (body.type === 'person') return false;
  const words = [...body.words].filter((word) => !BESIDE_SOURCE.has(word));
  return words.length > 0 && words.every((word) => other.words.has(word));
}

/** True where the first says no more than of what kind its source is, and the other is of that kind. */
function isCalledByKind({ words, type }: Source, other: Source): boolean {
  const matter = [...words];
  // Who leads a firm speaks for it.
  if (type === 'person') return other.type === 'organization' && matter.some((word) => ANY_COMPANY.has(word)) && !isOfOffice(other.words);
  if (matter.some((word) => ANY_OFFICIAL.has(word))) return isOfOffice(other.words);
  if (matter.some((word) => ANY_COMPANY.has(word))) return other.type === 'organization' || [...other.words].some((word) => ANY_COMPANY.has(word));
  return matter.length > 0 && matter.every((word) => ANYBODYS.has(word) || BESIDE_SOURCE.has(word));
}

function isOfOffice(words: ReadonlySet<string>): boolean {
  return [...words].some((word) => PUBLIC_WORDS.has(word) || ANY_OFFICIAL.has(word));
}
