import type { Gathering } from '../../model/event.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Matching } from '../../model/match.ts';
import { CAPITAL_ARTICLE } from '../../language/en/names/name-forms.ts';
import { KIN } from '../../language/en/names/kin.ts';
import { PLAIN_ADDRESS } from '../../language/en/names/titles.ts';
import { decidedDay, decidedTime } from '../../judgements/values.ts';
import type { Entity, EntityType } from '../../model/quote.ts';
import type { AccountEntity, Relating } from '../../model/relation.ts';
import type { Report } from '../../model/report.ts';
import { contentId } from '../../text/hash.ts';
import { decidedOf } from './decided.ts';
import { readCopiesAlike } from './dates/by-copy.ts';
import { dateCopies } from './dates/by-original.ts';
import { fixDates } from './dates/index.ts';
import { timesOnly, type Marking } from './dates/reread.ts';
import { joinNamed } from './joining.ts';
import { isPlainName } from './name-key.ts';
import { namedOf, type Named } from './named.ts';

/** What was found of reports before they are related. */
export interface Found {
  readonly gathering: Gathering;
  readonly matching: Matching;
}

/**
 * Makes one entity of the mentions of a person, body or place in several reports, and narrows dates that reports fix for each other. A report whose
 * day is narrowed is read again by `marking`: its expressions of time, as of when its figures hold, when its words were spoken. What stands in a
 * copied sentence is read alike in all copies.
 */
export function relate(reports: readonly Report[], { gathering, matching }: Found, judgements: readonly Judgement[], marking?: Marking): Relating {
  const all = namedOf(reports, gathering);
  const entities = joinNamed(all, decidedOf(judgements, all, reports)).map((numbers) => asEntity(numbers.map((number) => all[number]!)));
  const decided = (isDecided: (judgement: Judgement) => boolean): ReadonlySet<string> => new Set(judgements.filter(isDecided).map(({ report }) => report));
  const days = decided((judgement) => decidedDay(judgement) !== undefined);
  const dated = fixDates(dateCopies(reports, matching, days, marking ?? timesOnly), gathering, days, marking);
  return { entities, reports: readCopiesAlike(dated, gathering, matching, decided((judgement) => decidedTime(judgement) !== undefined)) };
}

/** One entity of its members, which are in order: the fullest name that is no office and has no title or place run into it, every other form as an alias. */
function asEntity(members: readonly Named[]): AccountEntity {
  const names = unique(members.map(({ entity }) => entity.name));
  const type = members.some(({ entity }) => isKin(entity)) ? 'person' : typeOf(members.map(({ entity }) => entity));
  const plain = names.filter((one) => (type === 'person' ? isPlainName(one) : !CAPITAL_ARTICLE.test(one)));
  const name = usualForm(fullest(plain.length > 0 ? plain : names), members);
  return {
    id: contentId('entity', type, name, members[0]!.report, members[0]!.entity.id), type, name,
    aliases: unique([...names, ...members.flatMap(({ entity }) => entity.aliases)]).filter((alias) => alias !== name).sort(),
    roles: unique(members.flatMap(({ entity }) => entity.roles)).sort(), members: members.map(({ report, entity }) => ({ report, entity: entity.id })),
    evidence: members.flatMap(({ report, first }) => (first === null ? [] : [{ report, span: first }])),
  };
}

/** True for somebody who is told of as another's kin. */
function isKin({ type, roles }: Entity): boolean {
  return type === 'person' && roles.some((role) => role in KIN);
}

function fullest(names: readonly string[]): string {
  return names.reduce((best, next) => (next.length > best.length || (next.length === best.length && next < best) ? next : best));
}

/** Letters of a name in capitals that may be initials. */
const LONGEST_INITIALS = 5;

/** Of the spellings of a full name, which are as many words, one that is not in capitals, the one of most reports, and of as many the one with accents. */
function usualForm(name: string, members: readonly Named[]): string {
  const words = name.split(' ').length;
  const spelled = members.map(({ entity }) => entity.name).filter((one) => Math.abs(one.length - name.length) <= 1 && one.split(' ').length === words);
  const shouts = (one: string): boolean => one.length > LONGEST_INITIALS && one === one.toUpperCase();
  const rank = (one: string): number =>
    (shouts(one) ? -spelled.length : 0) + spelled.filter((other) => other === one).length + (/[\u00c0-\u024f]/.test(one) ? 0.5 : 0);
  return unique(spelled).reduce((best, next) => (rank(next) > rank(best) || (rank(next) === rank(best) && next < best) ? next : best), name);
}

/** A person where one report takes a full name for one; a single word is what those say who do not take it for a person's and know what it is. */
function typeOf(entities: readonly Entity[]): EntityType {
  if (entities.some(({ type, name, roles }) => type === 'person' && (name.includes(' ') || roles.some((role) => PLAIN_ADDRESS.test(role))))) return 'person';
  const types = entities.map(({ type }) => type);
  const others = types.filter((type) => type !== 'person');
  const placed = others.filter((type) => type !== 'other');
  return mostCommon([placed, others, types].find((some) => some.length > 0)!);
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}

function mostCommon<T extends string>(values: readonly T[]): T {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] || (next[1] === best[1] && next[0] < best[0]) ? next : best))[0];
}
