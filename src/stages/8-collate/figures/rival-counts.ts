import { ANOTHER_COUNTS, GIVES_OWN, LONGEST_RECOUNT, RECOUNTS } from '../../../language/en/figures/rival-counts.ts';
import type { DisputeItem } from '../../../model/claim.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Difference } from '../difference.ts';
import { isGivenEarlier } from './corrections.ts';
import { mayBothStand } from './figure-standing.ts';
import type { Prepared } from '../prepared.ts';
import { sentenceAt } from '../sentence-at.ts';

/**
 * Two numbers that one report gives for one thing, each from a body of its own: "300 million, the ministry said. The insurers spoke of 420 million"; "3,000
 * farmers marched; police put the number at 1,800". What somebody "had earlier put" it at is taken back, and no rival.
 */
export function rivalCounts(pages: readonly Prepared[]): Difference[] {
  return pages.flatMap((page) => {
    const bySentence = figuresBySentence(page);
    return page.report.figures.flatMap((figure): Difference[] => {
      const before = countedBefore(page, bySentence, figure);
      return before === undefined || !areRivals(before, figure)
        ? []
        : [{ kind: 'figure', severity: 'difference', items: [itemOf(page, before), itemOf(page, figure)] }];
    });
  });
}

/**
 * The number before that a figure is given against: in its own sentence, or by another body in the one before; `undefined` where its words give it
 * against none.
 */
function countedBefore(page: Prepared, bySentence: ReadonlyMap<number, readonly Figure[]>, figure: Figure): Figure | undefined {
  const told = page.report.text.slice(Math.max(0, figure.span[0] - LONGEST_RECOUNT), figure.span[0]);
  const [recounts, counts, givesOwn] = [RECOUNTS, ANOTHER_COUNTS, GIVES_OWN].map((pattern) => pattern.test(told));
  if ((!recounts && !counts && !givesOwn) || isGivenEarlier(page.report.text, figure)) return undefined;
  const isOfKind = ({ unit }: Figure): boolean => unit !== null && (unit === figure.unit || (!givesOwn && figure.unit === null));
  const sentence = sentenceAt(page, figure.span);
  const beside = givesOwn ? undefined : bySentence.get(sentence)?.findLast((one) => one.span[1] < figure.span[0] && isOfKind(one));
  if (beside !== undefined || counts) return beside;
  // The whole stands before its parts.
  const before = bySentence.get(sentence - 1)?.find(isOfKind);
  return before?.origin != null && before.origin === figure.origin ? undefined : before;
}

function figuresBySentence(page: Prepared): ReadonlyMap<number, readonly Figure[]> {
  const found = new Map<number, Figure[]>();
  for (const figure of page.report.figures) {
    const sentence = sentenceAt(page, figure.span);
    const others = found.get(sentence);
    if (others === undefined) found.set(sentence, [figure]);
    else others.push(figure);
  }
  return found;
}

/** True for numbers that cannot be one number. */
function areRivals(before: Figure, after: Figure): boolean {
  if (before.value === null || after.value === null || before.value === after.value || before.dimension !== after.dimension) return false;
  return !mayBothStand(before, { ...after, unit: before.unit });
}

function itemOf({ report }: Prepared, { span }: Figure): DisputeItem {
  return { report: report.id, span, reading: report.text.slice(span[0], span[1]) };
}
