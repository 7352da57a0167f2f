import type { EntityType } from '../../../model/quote.ts';
import type { Span } from '../../../model/span.ts';
import { CHILD_ROLE, PARENT_ROLE } from '../../../language/en/names/kin.ts';
import { HONORIFICS } from '../../../language/en/names/titles.ts';
import type { ReadName } from './read-name.ts';
import { headOfRole } from './roles.ts';
import { sexOf } from '../../../language/en/names/sex.ts';

/** An entity while the names that stand for it are gathered. */
export interface Builder {
  type: EntityType | 'unknown';
  name: string;
  words: readonly string[];
  readonly forms: Set<string>;
  readonly roles: Set<string>;
  /** True for somebody who is first told of as another's kin. */
  readonly kin: boolean;
  /** True for somebody whose surname is given for two: "Pia and Tom Quill". */
  readonly family: boolean;
  readonly mentions: Span[];
}

/**
 * A fuller name is told before its short form. Two words that nothing shows to be a person's, first met behind the last of them alone, are two names that
 * a lost full stop set side by side: "Orun leaves … veto of Telma Orun has left …".
 */
export function mayBeShort({ type, words, mentions }: Builder, { span }: ReadName): boolean {
  return type !== 'unknown' || words.length === 1 || mentions[0]![0] < span[0];
}

/** The office before a name, which no form of address is. */
export function officeOf(roles: readonly string[]): string | undefined {
  return roles.find((role) => !(role.toLowerCase().replace(/\./g, '') in HONORIFICS));
}

/** True for the holder of an office that none of those of the surname holds, where they are several, one who is brought in later by another or as kin, or one of a family that is named in a row. */
export function isAnother(people: readonly Builder[], { span }: ReadName, office: string): boolean {
  if (people.some((person) => holds(person, office))) return false;
  if (people.length !== 1) return people.length > 1;
  const [{ mentions, kin, family, roles }] = people as [Builder];
  if (family && officeOf([...roles]) === undefined) return true;
  return mentions[0]![0] > span[0] && (kin || officeOf([...roles]) !== undefined);
}

/** True for a form of address that fits none of those of the surname: "Ms Quill", whose father is Tom Quill. */
export function isOfOtherSex(people: readonly Builder[], { roles }: ReadName): boolean {
  if (people.length === 0) return false;
  const sex = sexOf('', roles);
  const other = sex === 'm' ? 'f' : 'm';
  return sex !== 'u' && people.every((person) => sexOf(person.name, [...person.roles]) === other);
}

/** False for somebody known by an office alone who does not hold the one that a name tells: "Minister Quill" is not "Commander Quill". */
export function mayHold(person: Builder, { roles }: ReadName): boolean {
  const office = person.words.length > 1 ? undefined : officeOf(roles);
  return office === undefined || officeOf([...person.roles]) === undefined || holds(person, office);
}

/** True for somebody who has the office among their roles. */
export function holds({ roles }: Builder, office: string): boolean {
  const head = lastWord(headOfRole(office));
  return [...roles].some((role) => headOfRole(role).toLowerCase().split(/[^\p{L}-]+/u).includes(head));
}


function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1).toLowerCase();
}

/** Bounds on how many people of one name, and how many mentions of each, are compared. */
const MOST_NAMESAKES = 8;
const RECENT = 64;

/**
 * Of several people of one surname: those who hold the office that the name tells, and of whom the report told before; those whose sex the honorific fits, or without one those who were not brought in as another's kin (news style calls
 * the principal alone by the bare surname); of more than one the one named last before the place.
 */
export function pick(people: readonly Builder[], name: ReadName): Builder {
  if (people.length === 1) return people[0]!;
  const office = officeOf(name.roles);
  const holders = office === undefined ? [] : people.filter((person) => holds(person, office));
  const able = holders.length > 0 ? holders : people;
  const told = able.filter(({ mentions }) => mentions[0]![0] < name.span[0]);
  const fitting = likely((told.length > 0 ? told : able).slice(0, MOST_NAMESAKES), name);
  let best = fitting[0]!;
  let bestAt = -1;
  for (const person of fitting) {
    let at = -1;
    for (const [start] of person.mentions.slice(-RECENT)) if (start < name.span[0] && start > at) at = start;
    if (at > bestAt) {
      best = person;
      bestAt = at;
    }
  }
  return best;
}

/** So many units at most lie between two names that one clause joins. */
const TOGETHER = 60;

/** True for several who might be meant by a surname, where before it each is named once and all side by side. */
export function areNamedTogether(people: readonly Builder[], name: ReadName): boolean {
  const told = people.filter(({ mentions }) => mentions[0]![0] < name.span[0]);
  const fitting = likely(told, name);
  if (fitting.length < 2 || fitting.length > MOST_NAMESAKES) return false;
  const places = fitting.flatMap(({ mentions }) => mentions.filter(([start]) => start < name.span[0]).map(([start]) => start));
  return places.length === fitting.length && Math.max(...places) - Math.min(...places) <= TOGETHER;
}

/** Of a parent and child the one whom "the elder Quill" or "the younger Quill" means; nobody where kin does not tell. */
export function ofAge(people: readonly Builder[], age: 'elder' | 'younger'): Builder | undefined {
  const tells = (pattern: RegExp): readonly Builder[] => people.filter(({ roles }) => [...roles].some((role) => pattern.test(role)));
  const [parents, children] = [tells(PARENT_ROLE), tells(CHILD_ROLE)];
  const [such, others] = age === 'elder' ? [parents, children] : [children, parents];
  const left = others.length > 0 ? people.filter((person) => !others.includes(person)) : [];
  return [such, left].find((list) => list.length === 1)?.[0];
}

function likely(people: readonly Builder[], { roles }: ReadName): readonly Builder[] {
  const sex = sexOf('', roles);
  const isOf = (sure: boolean): readonly Builder[] =>
    people.filter((one) => {
      const own = sexOf(one.name, [...one.roles]);
      return own === sex || (!sure && own === 'u');
    });
  const principals = (list: readonly Builder[]): readonly Builder[] => list.filter(({ kin }) => !kin);
  const lists = sex === 'u' ? [principals(people)] : [principals(isOf(true)), isOf(true), principals(isOf(false)), isOf(false)];
  return lists.find((list) => list.length > 0) ?? people;
}
