import { noMeasures } from '../../../language/en/figures/count-words.ts';
import { AWAY_FROM, NOUN_OF_NUMBER, OF_NAMED_PLACE, RATE_IN_PLACE, SHARE_AT, SHARE_BEFORE, SITED_BEFORE } from '../../../language/en/figures/total-words.ts';
import { PEOPLE_NOUNS } from '../../../language/en/names/people-nouns.ts';
import { stem } from '../../../language/en/words/stem.ts';
import { tenseWords } from '../../../language/en/time/tense-words.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Prepared } from '../prepared.ts';
import type { Slot } from '../values/slots.ts';

/** How far behind a distance, in units, the place is looked for that it is told from. */
const REACH = 80;

/** True for distances from two named places. */
export function areFromOtherPlaces(pages: readonly Prepared[], a: Slot<Figure>, b: Slot<Figure>): boolean {
  const [x, y] = [a, b].map(({ page, span }) => AWAY_FROM.exec(pages[page]!.report.text.slice(span[1], span[1] + REACH))?.[1]);
  return x !== undefined && y !== undefined && x !== y;
}

/**
 * True for distances from one place of two things that lie there ("the mill is 15 miles north of Telma", "a driver 50 miles north of Telma"): a person and a
 * thing, what a sentence places and what is only named there, or two things of which each report names both.
 */
export function areOfTwoSitings(pages: readonly Prepared[], a: Slot<Figure>, b: Slot<Figure>): boolean {
  const [x, y] = [a, b].map((slot) => sitedIn(pages[slot.page]!, slot));
  if (x == null || y == null || stem(x.noun) === stem(y.noun)) return false;
  if (PEOPLE_NOUNS.has(x.noun) !== PEOPLE_NOUNS.has(y.noun) || x.lies !== y.lies) return true;
  return pages[a.page]!.report.text.includes(` ${y.noun}`) && pages[b.page]!.report.text.includes(` ${x.noun}`);
}

/** What lies so far from a named place, and whether its sentence tells that it lies there. */
interface Sited {
  readonly noun: string;
  readonly lies: boolean;
}

/** What lies so far from a named place; `null` for other figures, and where a verb stands before them. */
function sitedIn({ report: { text } }: Prepared, { value, span: [start, end] }: Slot<Figure>): Sited | null {
  if (value.dimension !== 'length' || !AWAY_FROM.test(text.slice(end, end + REACH))) return null;
  const [, noun, verb] = SITED_BEFORE.exec(text.slice(Math.max(0, start - REACH), start)) ?? [];
  return noun === undefined || noun.endsWith('ed') || tenseWords.pastVerbs.has(noun) ? null : { noun, lies: verb !== undefined };
}

/** True for rates of two named places, neither of which the other's sentence names: "unemployment in Telma rose to 7.1%", "in the Orun region". */
export function areRatesOfOtherPlaces(pages: readonly Prepared[], a: Slot<Figure>, b: Slot<Figure>): boolean {
  if (a.value.unit !== 'percentage' || b.value.unit !== 'percentage') return false;
  const [p, q] = [placeOfShare(pages, a), placeOfShare(pages, b)];
  if (p !== null && q !== null && !p.includes(q) && !q.includes(p)) return true;
  const [x, y] = [a, b].map((slot) => RATE_IN_PLACE.exec(sentenceTo(pages, slot, slot.span[0]))?.[1]);
  return x !== undefined && y !== undefined && !sentenceTo(pages, a).includes(y) && !sentenceTo(pages, b).includes(x);
}

/** The place that a share is told of: named right behind it ("40% of calls to Telma"), else in its clause before ("services in Telma fell by 40%"). */
function placeOfShare(pages: readonly Prepared[], { page, sentence, span: [start, end] }: Slot<Figure>): string | null {
  const { report: { text }, sentences } = pages[page]!;
  const behind = SHARE_AT.exec(text.slice(end, sentences[sentence]!.span[1]))?.[1];
  return behind ?? SHARE_BEFORE.exec(text.slice(sentences[sentence]!.span[0], start))?.[1] ?? null;
}

/** The sentence of a figure up to a place, or all of it. */
function sentenceTo(pages: readonly Prepared[], { page, sentence }: Slot<Figure>, to?: number): string {
  const { report, sentences } = pages[page]!;
  const [from, end] = sentences[sentence]!.span;
  return report.text.slice(from, to ?? end);
}

/** True when both figures stand before the same name or behind the same noun. */
export function areInOnePlace(pages: readonly Prepared[], a: Slot<unknown>, b: Slot<unknown>): boolean {
  return areBeforeSameName(pages, a, b) || areBehindSameNoun(pages, a, b);
}

/** True when both figures stand directly before the same name ("18 in Brava"). */
function areBeforeSameName(pages: readonly Prepared[], a: Slot<unknown>, b: Slot<unknown>): boolean {
  const [x, y] = [a, b].map(({ page, span }) => OF_NAMED_PLACE.exec(pages[page]!.report.text.slice(span[1], span[1] + 40))?.[1]);
  return x !== undefined && x === y;
}

/** True when both figures stand directly behind the same noun ("a depth of 40"). */
function areBehindSameNoun(pages: readonly Prepared[], a: Slot<unknown>, b: Slot<unknown>): boolean {
  const [x, y] = [a, b].map(({ page, span }) => NOUN_OF_NUMBER.exec(pages[page]!.report.text.slice(Math.max(0, span[0] - 24), span[0]))?.[1]);
  return x !== undefined && x === y && !noMeasures.has(x);
}
