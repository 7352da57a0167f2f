import { GIVES_OWN, LONGEST_RECOUNT, RECOUNTS } from '../../../language/en/figures/rival-counts.ts';
import type { DisputeItem } from '../../../model/claim.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Difference } from '../difference.ts';
import { mayBothStand } from './figure-standing.ts';
import type { Prepared } from '../prepared.ts';
import { sentenceAt } from '../sentence-at.ts';

/** Two numbers that one report gives for one thing, each from a body of its own: "300 million, the ministry said. The insurers spoke of 420 million". */
export function rivalCounts(pages: readonly Prepared[]): Difference[] {
  return pages.flatMap((page) => {
    const bySentence = figuresBySentence(page);
    return page.report.figures.flatMap((figure): Difference[] => {
      const told = page.report.text.slice(Math.max(0, figure.span[0] - LONGEST_RECOUNT), figure.span[0]);
      const recounts = RECOUNTS.test(told);
      if (!recounts && !GIVES_OWN.test(told)) return [];
      // The whole stands before its parts.
      const before = bySentence
        .get(sentenceAt(page, figure.span) - 1)
        ?.find((one) => one.unit !== null && (one.unit === figure.unit || (recounts && figure.unit === null)));
      return before === undefined || !areRivals(before, figure)
        ? []
        : [{ kind: 'figure', severity: 'difference', items: [itemOf(page, before), itemOf(page, figure)] }];
    });
  });
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

/** True for numbers of two bodies that cannot be one number. */
function areRivals(before: Figure, after: Figure): boolean {
  if (before.value === null || after.value === null || before.value === after.value || before.dimension !== after.dimension) return false;
  return (before.origin === null || before.origin !== after.origin) && !mayBothStand(before, { ...after, unit: before.unit });
}

function itemOf({ report }: Prepared, { span }: Figure): DisputeItem {
  return { report: report.id, span, reading: report.text.slice(span[0], span[1]) };
}
