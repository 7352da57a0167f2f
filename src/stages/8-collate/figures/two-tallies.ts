import { HAD_FOR } from '../../../language/en/figures/total-words.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Span } from '../../../model/span.ts';
import type { Prepared } from '../prepared.ts';
import type { Slot } from '../values/slots.ts';

/** How far apart the two figures of a tally may stand, in units. */
const LEAD = 24;

/** "21 catches for 160 yards", "34 catches for 290 yards": two seasons, since both figures differ. */
export function areOfTwoTallies(pages: readonly Prepared[], a: Slot<Figure>, b: Slot<Figure>): boolean {
  const [x, y] = [a, b].map((slot) => [hadFor(pages, slot, false), hadFor(pages, slot, true)]);
  return x!.some((one, i) => one !== null && y![i] !== null && one.unit === y![i]!.unit && one.value !== y![i]!.value);
}

/** The figure on one side for which a figure was had, or which was had for it. */
function hadFor(pages: readonly Prepared[], { page, span: [start, end] }: Slot<Figure>, before: boolean): Figure | null {
  const { report: { text, figures } } = pages[page]!;
  const isJoined = ([from, to]: Span): boolean => before ? to < start && start < to + LEAD && HAD_FOR.test(text.slice(to, start))
    : from > end && from < end + LEAD && HAD_FOR.test(text.slice(end, from));
  return figures.find(({ span }) => isJoined(span)) ?? null;
}
