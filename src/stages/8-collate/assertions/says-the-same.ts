import { parseEdtf } from '../../../calendar/edtf.ts';
import { intersectEdtf } from '../../../calendar/edtf-days.ts';
import { compare } from '../figures/figure-standing.ts';
import { oppositesIn } from './opposites.ts';
import type { Statement, Told } from './statements.ts';

/** Least share of the weight of the poorer sentence's words, and of the fuller one's, that both hold; and fewest words of matter. */
const SHARED = { poorer: 0.55, fuller: 0.35, fewest: 4 };
/**
 * Least share of the words that are no names of the sentence with fewer of them that both hold, and fewest such words: where a verb is the same, and
 * where none tells a deed.
 */
const PLAIN = { share: 0.45, fewest: 2, withoutDeed: 3 };

/** How alike two sentences are (0 to 1, the mean of both shares), or 0 where they do not surely say the same. */
export function saysTheSame(one: Statement, other: Statement): number {
  const [a, b] = [one.told(), other.told()];
  const { weight, number } = sharedMatter(a, b);
  const [poorer, fuller] = [Math.min(a.total, b.total), Math.max(a.total, b.total)];
  if (number < SHARED.fewest || weight < SHARED.poorer * poorer || weight < SHARED.fuller * fuller) return 0;
  if (a.open !== b.open || a.denials !== b.denials || !nameTheSame(a, b) || !tellTheSame(a, b) || !areOfOneDeed(a, b)) return 0;
  return giveOtherNumbers(a, b) || giveOtherDays(a, b) || oppositesIn(one.words, other.words).length > 0 ? 0 : (weight / poorer + weight / fuller) / 2;
}

function sharedMatter(a: Told, b: Told): { readonly weight: number; readonly number: number } {
  let [weight, number] = [0, 0];
  for (const [key, rarity] of a.matter) {
    if (!b.matter.has(key)) continue;
    weight += rarity;
    number++;
  }
  return { weight, number };
}

/** True when enough of what is told is the same, whoever is named. */
function tellTheSame(a: Told, b: Told): boolean {
  const both = [...a.plain].filter((key) => b.plain.has(key)).length;
  const fewest = a.deeds.size === 0 && b.deeds.size === 0 ? PLAIN.withoutDeed : PLAIN.fewest;
  return both >= fewest && both >= PLAIN.share * Math.min(a.plain.size, b.plain.size);
}

/** True when neither sentence names whom the other does not, but for a fuller one that names more. */
function nameTheSame(a: Told, b: Told): boolean {
  return namesAll(a, b) || namesAll(b, a);
}

function namesAll(a: Told, b: Told): boolean {
  const known = new Set(b.names.flat());
  return a.names.every((forms) => forms.some((form) => known.has(form)));
}

/** True when a verb stands in both, or neither has one that tells a deed. */
function areOfOneDeed(a: Told, b: Told): boolean {
  return (a.deeds.size === 0 && b.deeds.size === 0) || [...a.deeds].some((deed) => b.deeds.has(deed));
}

/**
 * True when a figure of one can be set against figures of the other, and is none of them; and when both count and no number is the same, of whatever
 * ("two million crowns", "a robbery of 6 million").
 */
function giveOtherNumbers(a: Told, b: Told): boolean {
  return (
    hasOtherNumber(a, b)
    || hasOtherNumber(b, a)
    || (countsOf(a).length > 0 && countsOf(b).length > 0 && !countsOf(a).some((value) => countsOf(b).includes(value)))
  );
}

function hasOtherNumber(a: Told, b: Told): boolean {
  return a.figures.some((figure) => {
    const standings = b.figures.flatMap((other) => compare(figure, other) ?? []);
    return standings.length > 0 && !standings.some(({ same }) => same);
  });
}

/** Numbers of what is counted exactly; stretches of time and ages tell less. */
function countsOf({ figures }: Told): readonly number[] {
  return figures.flatMap(({ value, bound, dimension }) => (value === null || bound !== 'exact' || dimension === 'time' || dimension === 'age' ? [] : [value]));
}

/** True when both give days, and each a day that none of the other's can be. */
export function giveOtherDays(a: Pick<Told, 'days'>, b: Pick<Told, 'days'>): boolean {
  return a.days.length > 0 && b.days.length > 0 && hasOtherDay(a, b) && hasOtherDay(b, a);
}

function hasOtherDay(a: Pick<Told, 'days'>, b: Pick<Told, 'days'>): boolean {
  return a.days.some((day) => !b.days.some((other) => mayBeOne(day, other)));
}

function mayBeOne(a: string, b: string): boolean {
  const [x, y] = [parseEdtf(a), parseEdtf(b)];
  return x === null || y === null || intersectEdtf(x, y) !== null;
}
