import { PERSON_NOUNS } from '../../../language/en/grammar/pronouns.ts';
import { THEN_BEFORE, THEN_BEHIND } from '../../../language/en/figures/dated-ages.ts';
import type { Figure } from '../../../model/figure.ts';
import { isOneEdit } from '../../../text/words/one-edit.ts';
import { wordsOf } from '../../../text/words/words.ts';
import type { Prepared } from '../prepared.ts';
import type { Slot } from '../values/slots.ts';
import type { Twin } from '../values/twins.ts';

/** An age that is told right before a full name ("the 61-year-old Ada Quill"), as that person's; any other figure as it is. */
export function withHolder({ report: { text, entities }, marks }: Prepared, figure: Figure): Figure {
  if (figure.dimension !== 'age' || figure.subject !== null) return figure;
  const start = figure.span[1] + 1;
  const name = marks.names().overlapping([start, start + 1]).find(({ span }) => span[0] === start);
  const type = entities.find(({ id }) => id === name?.entity)?.type;
  if (name === undefined || (type !== 'person' && type !== 'other')) return figure;
  const [subject, [, noun]] = [text.slice(...name.span), RIGHT_BEHIND.exec(text.slice(name.span[1], name.span[1] + LONGEST_NOUN)) ?? []];
  // "A 35-year-old Old Norrby man" names where he is from.
  return !subject.includes(' ') || PERSON_NOUNS.includes(noun ?? '') ? figure : { ...figure, subject, subjectEntity: name.entity };
}

/** How far behind a name, in units, a noun is looked for. */
const LONGEST_NOUN = 24;
const RIGHT_BEHIND = /^ (\p{Ll}+)/u;

/**
 * The ages that reports give one person, whatever their sentences tell of that person: of each report the only one that it gives as of now. Of two
 * days both may be right where birthdays lie between.
 */
export function ageTwins(pages: readonly Prepared[], slots: readonly Slot<Figure>[]): Twin<Figure>[] {
  const told = [...Map.groupBy(slots.flatMap((slot) => heldIn(pages, slot) ?? []), ({ slot, name }) => `${slot.page} ${name}`).values()]
    .filter((ages) => new Set(ages.map(({ slot: { value } }) => value.value)).size === 1)
    .map(([first]) => first!);
  const byLastName = Map.groupBy(told, ({ name }) => name.split(' ').at(-1)!);
  return [...byLastName.values()].flatMap((ages) => ages.slice(0, MOST_OF_A_NAME).flatMap((a, i) => ages.slice(i + 1, MOST_OF_A_NAME).flatMap((b): Twin<Figure>[] => {
    if (a.slot.page === b.slot.page || a.name !== b.name) return [];
    const apart = Math.abs(a.slot.value.value! - b.slot.value.value!);
    return apart > 0 && apart <= yearsBetween(pages, a.slot, b.slot) ? [] : [{ a: a.slot, b: b.slot, score: 1, same: apart === 0, sure: true }];
  })));
}

/** By so many years the ages that two reports give one person may differ and both be right, by the days of the reports. */
function yearsBetween(pages: readonly Prepared[], a: Slot<Figure>, b: Slot<Figure>): number {
  const [x, y] = [a, b].map(({ page }) => pages[page]!.report.published);
  if (x === null || y === null || x === undefined || y === undefined) return YEARS_OF_UNKNOWN;
  return x === y ? 0 : Math.abs(Number(x.slice(0, 4)) - Number(y.slice(0, 4))) + 1;
}

/** Reports of unknown days of one event lie hardly further apart. */
const YEARS_OF_UNKNOWN = 3;

/** More persons of one name than this are not compared. */
const MOST_OF_A_NAME = 40;

/** True for the ages of one person, who is named in full in both reports. */
export function areOfOnePerson(pages: readonly Prepared[], a: Slot<Figure>, b: Slot<Figure>): boolean {
  const [x, y] = [a, b].map((slot) => heldIn(pages, slot)?.name);
  return x !== undefined && x === y;
}

/** The full name of the person whose age a figure tells, in small letters; `null` where it is not known, or the age is that of another time. */
function heldIn(pages: readonly Prepared[], slot: Slot<Figure>): { readonly slot: Slot<Figure>; readonly name: string } | null {
  const { subject, dimension, value, unit, bound } = slot.value;
  const { report: { text, entities }, marks } = pages[slot.page]!;
  if (dimension !== 'age' || subject === null || value === null || unit !== YEARS_OF_AGE || bound !== 'exact') return null;
  const [start, end] = slot.span;
  if (THEN_BEFORE.test(text.slice(Math.max(0, start - LONGEST_THEN), start)) || THEN_BEHIND.test(text.slice(end, end + LONGEST_THEN))) return null;
  const holder = marks.names().overlapping([Math.max(0, start - LONGEST_NAME), end + LONGEST_NAME]).find(({ span }) => text.slice(...span) === subject);
  const name = entities.find(({ id, type }) => type === 'person' && id === holder?.entity)?.name.toLowerCase();
  return name === undefined || !name.includes(' ') ? null : { slot, name };
}

const YEARS_OF_AGE = 'year of age';
const LONGEST_THEN = 24;
const LONGEST_NAME = 60;

/**
 * True for the ages of two persons of one last name: both are named in full, and their first names neither are spelled alike nor shorten each other.
 * "Kit" and "Katharine" are two here, and lose a difference; two of one family would otherwise be one.
 */
export function areOfTwoOfOneName(a: Figure, b: Figure): boolean {
  if (a.dimension !== 'age' || b.dimension !== 'age' || a.subject === null || b.subject === null) return false;
  const [x, y] = [a.subject, b.subject].map((name) => wordsOf(name).map(({ key }) => key)) as [string[], string[]];
  if (x.length < 2 || y.length < 2 || x.at(-1) !== y.at(-1)) return false;
  return !x.slice(0, -1).some((one) => y.slice(0, -1).some((other) => areOneFirstName(one, other)));
}

/** Equal, a letter apart, or one the beginning of the other ("J.", "Jo", "Jorun"). */
function areOneFirstName(a: string, b: string): boolean {
  const [short, long] = [a.replace(/\.$/, ''), b.replace(/\.$/, '')].sort((x, y) => x.length - y.length) as [string, string];
  return long.startsWith(short) || isOneEdit(a, b);
}
