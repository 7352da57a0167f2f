import { FUNCTION_WORDS } from '../../language/en/grammar/function-words.ts';
import type { EntityType } from '../../model/quote.ts';
import { wordsOf } from '../../text/words/words.ts';

/** Whom a report's entity is in the whole account: its account id and its name. */
export interface Identity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Finds whom an entity of a report stands for. */
export type Identify = (report: string, entity: string) => Identity | null;

/** True when some words hold the last word of a name, or of another form of it. */
export function names(words: string, { name, aliases }: Identity): boolean {
  const keys = new Set(wordsOf(words).map(({ key }) => key));
  return [name, ...aliases].some((form) => keys.has(lastWord(form)));
}

/** True when the names share a word with a capital, titles aside: two of one family are taken for one rather than set against each other. */
export function samePerson(a: Identity, b: Identity): boolean {
  if (a.id === b.id) return true;
  const known = new Set([a.name, ...a.aliases].flatMap(nameWords));
  if (known.size === 0) return true;
  return [b.name, ...b.aliases].flatMap(nameWords).some((word) => known.has(word));
}

function nameWords(name: string): string[] {
  return wordsOf(name).filter(({ start, key }) => /\p{Lu}/u.test(name[start]!) && key.length > 2 && !FUNCTION_WORDS.has(key)).map(({ key }) => key);
}

/** The key of the last word of a name; empty where it has none. */
export function lastWord(name: string): string {
  return wordsOf(name).at(-1)?.key ?? '';
}
