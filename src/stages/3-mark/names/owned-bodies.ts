import { OWNER_BEFORE } from '../../../language/en/names/name-forms.ts';
import { isApostrophe } from '../../../text/words/unit-kinds.ts';
import { areOneOwner, stateBody } from '../../../language/en/names/owners.ts';
import { canonical } from './name-words.ts';
import type { ReadName } from './read-name.ts';

/** Units in which the owner of a body stands before it. */
const LONGEST_OWNER = 40;

/**
 * Names with whose they are where a report tells of bodies of one name that two states or bodies have: "Orla's Ports Ministry", "Telma's Ports Ministry". A body
 * that is told with two people's names may be one.
 */
export function withOwners(text: string, names: readonly ReadName[]): readonly ReadName[] {
  const before = names.map((name) => ownerBefore(text, name));
  if (!before.some((owner) => owner !== null)) return names;
  const people = new Set(names.filter(({ type, personal }) => type === 'person' || personal).flatMap(({ words }) => words));
  const owners = before.map((owner) => (owner === null || owner.split(' ').some((word) => people.has(word)) ? null : owner));
  const byBody = Map.groupBy(names.flatMap(({ text: body }, i) => (owners[i] === null ? [] : [{ body, owner: owners[i]! }])), ({ body }) => body);
  const torn = new Set([...byBody].filter(([, owned]) => new Set(owned.map(({ owner }) => canonical(owner))).size > 1).map(([body]) => body));
  if (torn.size === 0) return names;
  const asOwned = (name: ReadName, owner: string, body: string): ReadName => ({ ...name, text: `${owner}\u2019s ${body}`, owned: body });
  return names.map((name, i) => {
    const told = owners[i] ?? null;
    if (told !== null) return torn.has(name.text) ? asOwned(name, told, name.text) : name;
    const state = stateBody(name.text);
    if (state === null || !torn.has(state.body)) return name;
    const owner = owners.find((one, k) => one != null && names[k]!.text === state.body && areOneOwner(one, state.demonym));
    return owner == null ? name : asOwned(name, owner, state.body);
  });
}

/** The name, anybody's, that stands as an owner before a body. */
function ownerBefore(text: string, { type, span: [start], words }: ReadName): string | null {
  if (type !== 'organization' || words.length < 2 || !isApostrophe(text.charCodeAt(start - 3))) return null;
  return OWNER_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_OWNER), start))?.[1] ?? null;
}
