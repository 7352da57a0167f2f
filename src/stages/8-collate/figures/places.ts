import { noMeasures } from '../../../language/en/figures/count-words.ts';
import { AWAY_FROM, NOUN_OF_NUMBER, OF_NAMED_PLACE, RATE_IN_PLACE } from '../../../language/en/figures/total-words.ts';
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

/** True for rates of two named places, neither of which the other's sentence names: "unemployment in Telma rose to 7.1%", "in the Orun region". */
export function areRatesOfOtherPlaces(pages: readonly Prepared[], a: Slot<Figure>, b: Slot<Figure>): boolean {
  if (a.value.unit !== 'percentage' || b.value.unit !== 'percentage') return false;
  const [x, y] = [a, b].map((slot) => RATE_IN_PLACE.exec(sentenceTo(pages, slot, slot.span[0]))?.[1]);
  return x !== undefined && y !== undefined && !sentenceTo(pages, a).includes(y) && !sentenceTo(pages, b).includes(x);
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
