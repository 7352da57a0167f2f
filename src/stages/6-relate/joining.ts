import { KIN } from '../../language/en/names/kin.ts';
import { areFormsOfOneName, areSpellingsOfOneName } from '../../language/en/names/nicknames.ts';
import { DisjointSets } from '../../text/disjoint-sets.ts';
import { isSlip } from '../../text/words/one-edit.ts';
import { bodyKey, middlesAgree, personKey } from './name-key.ts';
import { grouped } from './grouped.ts';
import type { Named } from './named.ts';
import { areBothIn, isOtherSexThan, reportsOf, rolesAgree } from './one-person.ts';
import { joinInitials } from './initials.ts';
import { joinOffices } from './offices.ts';
import { bodyAlone, mayShareOwner } from './owners.ts';
import { joinAddressed, joinInStory, joinTwoSurnames } from './short-names.ts';

/** Two entities that a person decided are one, or are not (numbers of `Named`). */
export interface Decided {
  readonly x: number;
  readonly y: number;
  readonly same: boolean;
}

/** Sets of entities that are one person, body or place. */
export function joinNamed(all: readonly Named[], decided: readonly Decided[]): number[][] {
  const sets = new DisjointSets(all.length);
  const apart = decided.filter(({ same }) => !same);
  const join = (x: number, y: number): void => {
    if (!apart.some((pair) => wouldMeet(sets, pair, x, y))) sets.join(x, y);
  };
  for (const { x, y, same } of decided) if (same) sets.join(x, y);
  for (const numbers of grouped(all, wholeKey).values()) joinAlike(all, numbers, join);
  joinOwned(all, join);
  joinMisspelled(all, join);
  joinNicknamed(all, join);
  joinTwoSurnames(all, join);
  joinShortForms(all, join);
  joinInitials(all, join, (number) => sets.rootOf(number));
  joinUntyped(all, join);
  joinBareNames(all, join, (number) => sets.rootOf(number));
  joinInStory(all, join, (number) => sets.rootOf(number));
  joinOffices(all, join);
  return sets.sets();
}

function wouldMeet(sets: DisjointSets, pair: Decided, x: number, y: number): boolean {
  const [a, b, c, d] = [pair.x, pair.y, x, y].map((k) => sets.rootOf(k));
  return (a === c && b === d) || (a === d && b === c);
}

function wholeKey({ entity, key, nameless }: Named): string | null {
  if (nameless) return null;
  if (entity.type === 'person') return key.bare || key.whole === '' ? null : `p ${key.whole}`;
  return key.whole === '' ? null : `b ${key.whole}`;
}

/** Joins each with the first one before it that it may be; in one story a name is one, in another its roles must not differ. */
function joinAlike(all: readonly Named[], numbers: readonly number[], join: (x: number, y: number) => void): void {
  const firsts: number[] = [];
  const elders = withElders(all, numbers);
  const torn = isTorn(all, numbers);
  for (const number of numbers) {
    const { story, key } = all[number]!;
    const isApart = (first: number): boolean => torn && (all[first]!.owner === null) !== (all[number]!.owner === null);
    const other = firsts.find((first) => mayBeOne(all[first]!, all[number]!) && !isApart(first) && (!elders.has(story) || all[first]!.key.suffix === key.suffix));
    if (other === undefined) firsts.push(number);
    else join(other, number);
  }
}

/** The stories of which one report names both "Tom Quill Jr." and "Tom Quill": there the names are two people's. */
function withElders(all: readonly Named[], numbers: readonly number[]): ReadonlySet<string> {
  if (numbers.every((number) => all[number]!.key.suffix === '')) return new Set();
  const byReport = Map.groupBy(numbers, (number) => all[number]!.report);
  const torn = [...byReport.values()].filter((own) => new Set(own.map((number) => all[number]!.key.suffix)).size > 1);
  return new Set(torn.map(([first]) => all[first!]!.story));
}

/** Bodies of one name whose owner is told join where that is one: "Russia's Defence Ministry", "the Russian Defence Ministry". */
function joinOwned(all: readonly Named[], join: (x: number, y: number) => void): void {
  for (const numbers of grouped(all, ({ entity, owner, nameless }) => (owner === null || nameless ? null : bodyKey(bodyAlone(entity.name)).whole)).values()) {
    const firsts: number[] = [];
    for (const number of numbers) {
      const other = firsts.find((first) => mayShareOwner(all[first]!.owner, all[number]!.owner));
      if (other === undefined) firsts.push(number);
      else join(other, number);
    }
  }
}

/** True where several whose owners differ have one name, so that nobody can tell whose one without an owner is. */
function isTorn(all: readonly Named[], numbers: readonly number[]): boolean {
  const owners = numbers.flatMap((number) => all[number]!.owner ?? []);
  return owners.some((owner) => !mayShareOwner(owners[0]!, owner));
}

function mayBeOne(x: Named, y: Named): boolean {
  if (!middlesAgree(x.key, y.key) || !mayShareOwner(x.owner, y.owner)) return false;
  return x.entity.type !== 'person' || x.story === y.story || rolesAgree(x, y);
}

/** Shortest last name of which one letter may be a slip. */
const LONG_NAME = 5;

/** In one event, full names that part by a slip in the last one are one person's, where no report has both and no role speaks against it. */
function joinMisspelled(all: readonly Named[], join: (x: number, y: number) => void): void {
  const key = ({ entity, event, key: { bare, whole } }: Named): string | null => (entity.type === 'person' && !bare
    ? `${event} ${whole.split(' ', 1)[0]}`
    : null);
  for (const numbers of grouped(all, key).values()) {
    const reports = reportsOf(all, numbers);
    const firsts = firstsOf(all, numbers);
    for (const [i, x] of firsts.entries()) {
      for (const y of firsts.slice(i + 1)) {
        if (areSlips(all[x]!, all[y]!) && !areBothIn(reports, all[x]!, all[y]!)) join(x, y);
      }
    }
  }
}

/** Of those in one event who have the same name and roles, which are one already, the first: of very many reports few name anybody anew. */
function firstsOf(all: readonly Named[], numbers: readonly number[]): number[] {
  return [...Map.groupBy(numbers, (number) => `${all[number]!.key.whole} ${[...all[number]!.roleWords].sort().join(' ')}`).values()].map(([first]) => first!);
}

function areSlips(x: Named, y: Named): boolean {
  if (Math.min(x.key.last.length, y.key.last.length) < LONG_NAME || !isSlip(x.key.last, y.key.last) || !middlesAgree(x.key, y.key)) return false;
  return rolesAgree(x, y);
}

/**
 * In one event, full names that part by the form of one given name ("Tim" and "Timothy" Vance) are one person's where they alone have the surname
 * there, no report has both, and a word of their roles is the same or one of them is told without any.
 */
function joinNicknamed(all: readonly Named[], join: (x: number, y: number) => void): void {
  const key = ({ entity, event, key: { bare, last } }: Named): string | null => (entity.type === 'person' && !bare ? `${event} ${last}` : null);
  for (const numbers of grouped(all, key).values()) {
    const reports = reportsOf(all, numbers);
    if (reports.size !== 2) continue;
    const [x, y] = [...reports.keys()].map((whole) => numbers.find((one) => all[one]!.key.whole === whole));
    const given = [givenName(all[x!]!), givenName(all[y!]!)] as const;
    if (!(areFormsOfOneName(...given) || areSpellingsOfOneName(...given)) || areBothIn(reports, all[x!]!, all[y!]!)) continue;
    const fits = (one: number, other: number): boolean => middlesAgree(all[one]!.key, all[other]!.key) && rolesAgree(all[one]!, all[other]!);
    if (numbers.every((one) => fits(one, all[one]!.key.whole === all[x!]!.key.whole ? y! : x!))) join(x!, y!);
  }
}

function givenName({ key: { whole } }: Named): string {
  return whole.split(' ', 1)[0]!;
}

/** In one story a body's short form joins the body of which it is an alias: "NATO". */
function joinShortForms(all: readonly Named[], join: (x: number, y: number) => void): void {
  const byName = grouped(all, (named) => (named.entity.type === 'person' || named.nameless ? null : `${named.story} ${named.key.whole}`));
  for (const [number, { entity, story }] of all.entries()) {
    if (entity.type === 'person') continue;
    for (const alias of entity.aliases.filter((form) => entity.type !== 'other' || !isLastWord(form, entity.name))) for (const other of byName.get(`${story} ${bodyKey(alias).whole}`) ?? []) if (other !== number) join(number, other);
  }
}

/** True for a short form by which only persons are called: what it is short for may be two names that stand side by side. */
function isLastWord(form: string, name: string): boolean {
  return !form.includes(' ') && name.endsWith(` ${form}`);
}

/** A bare name joins the one fuller name of its own event that ends in it, if not of the other sex; where two do, or none, it joins only the same bare name. */
function joinBareNames(all: readonly Named[], join: (x: number, y: number) => void, rootOf: (number: number) => number): void {
  for (const numbers of grouped(all, (named) =>
    (named.entity.type === 'person' || isLoneSpeaker(named)) && named.key.last !== '' ? `${named.event} ${named.key.last}` : null,
  ).values()) {
    const isBare = (number: number): boolean => all[number]!.key.bare || all[number]!.entity.type !== 'person';
    const bare = numbers.filter(isBare);
    const full = numbers.filter((number) => !isBare(number));
    if (new Set(full.map(rootOf)).size === 1) {
      const isAnother = isOtherSexThan(all, full);
      for (const number of bare) if (!isAnother(all[number]!) && !isToldBesideKin(all, number, full)) join(full[0]!, number);
    } else if (bare.length > 0 && !all[bare[0]!]!.nameless) {
      // Two of one report are two there: "Minister Quill", "Commander Quill".
      const reports = new Set<string>();
      for (const number of bare) {
        if (!reports.has(all[number]!.report)) join(bare[0]!, number);
        reports.add(all[number]!.report);
      }
    }
  }
}

/** True for "Mr Quill" in a report that tells of the fuller name as of somebody's kin: it would have taken the two for one. */
function isToldBesideKin(all: readonly Named[], number: number, full: readonly number[]): boolean {
  const { report, entity } = all[number]!;
  if (entity.type !== 'person' || entity.roles.length === 0) return false;
  return full.some((other) => all[other]!.report === report && all[other]!.entity.roles.some((role) => role in KIN));
}

/** True for a single word that speaks, and that its report alone does not show to be somebody's name. */
function isLoneSpeaker({ entity, key, nameless, speaks }: Named): boolean {
  return entity.type === 'other' && speaks && !nameless && key.whole === key.last;
}

/** A full name that one report takes for a person's and another cannot place is one in one story. */
function joinUntyped(all: readonly Named[], join: (x: number, y: number) => void): void {
  const key = ({ entity, story }: Named): string => `${story} ${personKey(entity.name).whole}`;
  const persons = grouped(all, (named) => (named.entity.type === 'person' && !named.key.bare ? key(named) : null));
  for (const [number, named] of all.entries()) {
    if (named.entity.type !== 'other' || named.nameless || !named.entity.name.includes(' ')) continue;
    const [person] = persons.get(key(named)) ?? [];
    if (person !== undefined) join(person, number);
  }
  joinAddressed(all, join);
  joinSingleWords(all, join);
}

/**
 * A single word that one report takes for somebody's name ("Telma said") and another cannot place or knows as a place is one in one story, unless a
 * fuller name there ends in it.
 */
function joinSingleWords(all: readonly Named[], join: (x: number, y: number) => void): void {
  for (const numbers of grouped(all, ({ nameless, key, story }) => (nameless || key.last === '' ? null : `${story} ${key.last}`)).values()) {
    const isFull = (number: number): boolean => all[number]!.entity.type === 'person' && !all[number]!.key.bare;
    const bare = numbers.filter((number) => all[number]!.entity.type === 'person' && all[number]!.key.bare);
    const others = numbers.filter(
      (number) => (all[number]!.entity.type === 'other' || all[number]!.entity.type === 'place') && all[number]!.key.whole === all[number]!.key.last,
    );
    if (bare.length === 0 || others.length === 0 || numbers.some(isFull)) continue;
    for (const number of bare) join(others[0]!, number);
  }
}
