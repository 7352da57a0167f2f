import type { AccountEntity } from '../../model/relation.ts';

/** The name of an account entity; the words themselves where no entity is meant. */
export function nameOf(idOrWords: string, entities: ReadonlyMap<string, AccountEntity>): string {
  return entities.get(idOrWords)?.name ?? idOrWords;
}
