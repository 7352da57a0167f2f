import { OWNER_BEFORE } from '../../language/en/names/name-forms.ts';
import { areOneOwner, stateBody } from '../../language/en/names/owners.ts';
import type { Entity } from '../../model/quote.ts';
import type { Report } from '../../model/report.ts';
import { namesNobody } from './name-key.ts';

/** Units in which the owner of a body stands before it. */
const LONGEST_OWNER = 40;

/** Whose a body is, as its name or the words before it tell: "Russian Defence Ministry", "Telma's Interior Ministry"; `null` where nothing does. */
export function ownerOf({ text, names, entities }: Report, { id, name, type }: Entity): string | null {
  if (type !== 'organization') return null;
  const within = stateBody(name)?.demonym ?? OWNED.exec(name)?.[1];
  if (within !== undefined) return within;
  if (!name.includes(' ')) return null;
  const people = new Set(entities.filter((entity) => entity.type === 'person').flatMap((entity) => [entity.name, ...entity.aliases]));
  for (const { span, entity } of names) {
    const owner = entity === id ? OWNER_BEFORE.exec(text.slice(Math.max(0, span[0] - LONGEST_OWNER), span[0]))?.[1] : undefined;
    // "Monday's Labour Department figures" are nobody's of that name.
    if (owner !== undefined && !people.has(owner) && !namesNobody(owner)) return owner;
  }
  return null;
}

const OWNED = /^(\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+)?)\u2019s /u;

/** The name of a body without whose it is. */
export function bodyAlone(name: string): string {
  return stateBody(name)?.body ?? name.replace(OWNED, '');
}

/** False for two owners: each state has a ministry of its own. */
export function mayShareOwner(one: string | null, other: string | null): boolean {
  return one === null || other === null || areOneOwner(one, other);
}
