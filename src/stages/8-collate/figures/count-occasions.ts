import { COUNTED_IN_MONTH, ONE_OF_NUMBER, POLL_OF } from '../../../language/en/figures/count-occasions.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Prepared } from '../prepared.ts';
import type { Slot } from '../values/slots.ts';

/** True where both sentences name a month that they count in, and none in common: of a number that moves, both may be right. */
export function areOfOtherMonths(pages: readonly Prepared[], a: Slot<Figure>, b: Slot<Figure>): boolean {
  const [x, y] = [a, b].map((slot) => new Set([...sentenceOf(pages, slot).matchAll(COUNTED_IN_MONTH)].map(([, month]) => month!)));
  return x!.size > 0 && y!.size > 0 && x!.isDisjointFrom(y!);
}

/** True where both sentences tell of a poll, each of another's. */
export function areOfOtherPolls(pages: readonly Prepared[], a: Slot<Figure>, b: Slot<Figure>): boolean {
  const [x, y] = [a, b].map((slot) => POLL_OF.exec(sentenceOf(pages, slot))?.[1]);
  return x !== undefined && y !== undefined && x !== y;
}

/** True for a bare "one" that is one of a number ("one of six children"): what is counted is the number behind it. */
export function isOneOfNumber(text: string, { span: [start], value }: Figure): boolean {
  return value === 1 && ONE_OF_NUMBER.test(text.slice(start, start + LONGEST_ONE_OF));
}

/** Longest such phrase looked at, in units. */
const LONGEST_ONE_OF = 40;

function sentenceOf(pages: readonly Prepared[], { page, sentence }: Slot<Figure>): string {
  const { report, sentences } = pages[page]!;
  return report.text.slice(...sentences[sentence]!.span);
}
