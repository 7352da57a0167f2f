import { GIVEN_NAMES } from '../../language/en/names/given-names.ts';
import { ARABIC_ARTICLE } from '../../language/en/names/name-forms.ts';
import { KIN } from '../../language/en/names/kin.ts';
import { OPENS_NO_PERSON } from '../../language/en/names/name-forms.ts';
import { ORGANIZATION_WORDS, THING_WORDS } from '../../language/en/names/organizations.ts';
import { GIVEN_NAME_ADDRESS, PLAIN_ADDRESS } from '../../language/en/names/titles.ts';
import { grouped } from './grouped.ts';
import type { Named } from './named.ts';
import { areBothIn, isOtherSexThan, reportsOf, rolesAgree } from './one-person.ts';

const GIVEN: ReadonlySet<string> = new Set(GIVEN_NAMES);

/**
 * In one story a full name joins the one that goes on with a second surname ("Elena Orta" and "Elena Orta Mora"), where no report has both and no role
 * speaks against it.
 */
export function joinTwoSurnames(all: readonly Named[], join: (x: number, y: number) => void): void {
  const shorter = grouped(all, ({ entity, story, key }) => (entity.type === 'person' && !key.bare ? `${story} ${key.whole}` : null));
  for (const [number, { entity, story, key }] of all.entries()) {
    if (entity.type !== 'person' || key.middle.length === 0) continue;
    const numbers = shorter.get(`${story} ${key.whole.split(' ', 1)[0]} ${key.middle.at(-1)}`) ?? [];
    const [first] = numbers;
    if (first === undefined || areBothIn(reportsOf(all, [...numbers, number]), all[first]!, all[number]!)) continue;
    if (numbers.every((other) => rolesAgree(all[other]!, all[number]!))) join(first, number);
  }
}

/**
 * In one story a name of one word that nobody in its own event bears as a surname joins the one person of the story who does, and else the one person of
 * its event who bears it in front, where it is told with kin or as given names are ("Sir Abe"), or is no given name that many have ("Liu").
 */
export function joinInStory(all: readonly Named[], join: (x: number, y: number) => void, rootOf: (number: number) => number): void {
  // "Telma's minister" is an office.
  const isFull = ({ entity, key }: Named): boolean => entity.type === 'person' && !key.bare && ENDS_AS_NAME.test(entity.name);
  const bySurname = grouped(all, (named) => (isFull(named) ? `${named.story} ${named.key.last}` : null));
  const byFirst = grouped(all, (named) => (isFull(named) ? `${named.event} ${named.key.whole.split(' ', 1)[0]}` : null));
  for (const [number, named] of all.entries()) {
    if (named.nameless || named.key.whole !== named.key.last || !isLonePerson(named)) continue;
    const surnamed = ofOneOffice(all, named, bySurname.get(`${named.story} ${named.key.last}`) ?? []);
    const fuller = surnamed.length > 0 ? surnamed : mayBeGiven(named) ? byFirst.get(`${named.event} ${named.key.last}`) ?? [] : [];
    if (fuller.length === 0 || new Set(fuller.map(rootOf)).size !== 1 || fuller.some((other) => all[other]!.report === named.report)) continue;
    if (fuller.some((other) => rolesAgree(all[other]!, named)) && !isOtherSexThan(all, fuller)(named)) join(fuller[0]!, number);
  }
}

/**
 * In one event "Mr Osten" joins the one name in full that ends so and that another report goes on to call "Osten", although that report alone cannot tell
 * that it is a person's ("Vorin Osten"), where no person there bears the surname.
 */
export function joinAddressed(all: readonly Named[], join: (x: number, y: number) => void): void {
  const ending = grouped(all, ({ entity, event, nameless, key }) => (event === '' || nameless || entity.type === 'place' ? null : `${event} ${key.last}`));
  for (const numbers of ending.values()) {
    const addressed = numbers.filter((number) => all[number]!.key.bare && isAddressed(all[number]!.entity));
    if (addressed.length === 0) continue;
    const full = numbers.filter((number) => all[number]!.entity.name.includes(' '));
    if (new Set(full.map((number) => all[number]!.key.whole)).size !== 1 || !full.every((number) => mayBePerson(all[number]!))) continue;
    if (!addressed.some((number) => full.some((other) => all[other]!.report === all[number]!.report))) for (const number of [...full, ...addressed]) join(full[0]!, number);
  }
}

function isAddressed({ type, roles }: Named['entity']): boolean {
  return type === 'person' && roles.some((role) => PLAIN_ADDRESS.test(role));
}

/** True for two or three words that nothing shows to be anything's, the last of which stands for them or which speak. */
function mayBePerson({ entity: { type, name, aliases }, speaks, key }: Named): boolean {
  const words = name.split(' ');
  if (type !== 'other' || words.length > 3 || !words.every((word) => /^\p{Lu}[\p{L}.'\u2019-]*$/u.test(word)) || words.some((word) => NO_PERSON.has(word.toLowerCase()))) return false;
  return speaks || aliases.some((alias) => alias.toLowerCase() === key.last);
}

const NO_PERSON: ReadonlySet<string> = new Set([...OPENS_NO_PERSON, ...ORGANIZATION_WORDS, ...THING_WORDS]);

/** Of several who bear a surname, those of whom a word of the office before it is told, where there are any. */
function ofOneOffice(all: readonly Named[], { roleWords }: Named, numbers: readonly number[]): readonly number[] {
  const holders = numbers.filter((number) => !roleWords.isDisjointFrom(all[number]!.roleWords));
  return holders.length > 0 ? holders : numbers;
}

const ENDS_AS_NAME = /(?:^|[\s-])\p{Lu}[^\s]*$/u;

/** A single word for a person, one that speaks, or one with the article of an Arabic surname. */
function isLonePerson({ entity, speaks }: Named): boolean {
  return entity.type === 'person' || (entity.type === 'other' && (speaks || entity.name.search(ARABIC_ARTICLE) === 0));
}

function mayBeGiven({ entity: { roles }, key }: Named): boolean {
  return !GIVEN.has(key.last) || roles.some((role) => role.toLowerCase() in KIN || GIVEN_NAME_ADDRESS.has(role.toLowerCase()));
}
