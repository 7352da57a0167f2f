import { LONGEST_WITHDRAWAL, MISREPORTED, WITHDRAWN } from '../../../language/en/figures/corrections.ts';
import type { Figure } from '../../../model/figure.ts';
import { contains } from '../../../text/span.ts';
import type { Prepared } from '../prepared.ts';
import { sentenceAt } from '../sentence-at.ts';

/** Pairs of numbers of which a report says that the first was put right by the second. */
export type Corrections = ReadonlySet<string>;

/** True for a figure that a correction names as what was wrongly printed: its report does not say it. */
export function isMisreported(page: Prepared, { span }: Figure): boolean {
  const sentence = page.sentences[sentenceAt(page, span)];
  return sentence !== undefined && MISREPORTED.test(page.report.text.slice(sentence.span[0], span[0]));
}

/** What reports say was corrected ("6.4, correcting an earlier figure of 6.1"): it holds for every report of the event that gives the one or the other. */
export function correctionsIn(pages: readonly Prepared[]): Corrections {
  const told = new Set<string>();
  for (const page of pages) {
    for (const figure of page.report.figures) {
      const sentence = isWithdrawn(page.report.text, figure) ? page.sentences[sentenceAt(page, figure.span)] : undefined;
      if (isMisreported(page, figure)) for (const right of rightedBy(page, figure)) told.add(correction(figure.value, right.value));
      if (sentence === undefined) continue;
      for (const other of page.marks.figures().overlapping(sentence.span)) {
        if (other !== figure && contains(sentence.span, other.span)) told.add(correction(figure.value, other.value));
      }
    }
  }
  return told;
}

/** The figures of the same unit in the sentence behind one that names what was wrongly printed. */
function rightedBy(page: Prepared, figure: Figure): readonly Figure[] {
  const next = page.sentences[sentenceAt(page, figure.span) + 1];
  return next === undefined
    ? []
    : page.marks
        .figures()
        .overlapping(next.span)
        .filter(({ span, unit }) => (unit === figure.unit || unit === null) && contains(next.span, span));
}

/** True for two figures that count the same, or of which one says not what it counts, and of which a report says that the one was put right by the other. */
export function areCorrected(corrected: Corrections, a: Figure, b: Figure): boolean {
  return (a.unit === b.unit || a.unit === null || b.unit === null) && (isPutRight(corrected, a.value, b.value) || isPutRight(corrected, b.value, a.value));
}

/** True where a report says that a number was put right by another. */
export function isPutRight(corrected: Corrections, from: number | null, to: number | null): boolean {
  return corrected.has(correction(from, to));
}

function correction(from: number | null, to: number | null): string {
  return `${from} ${to}`;
}

/** The numbers that a report takes back. */
export function takenBackIn(page: Prepared): ReadonlySet<number | null> {
  return new Set(page.report.figures.filter((figure) => isWithdrawn(page.report.text, figure) || isMisreported(page, figure)).map(({ value }) => value));
}

/** True for a figure that its report names only to take it back ("correcting an earlier figure of 40"). */
export function isWithdrawn(text: string, { span }: Figure): boolean {
  return WITHDRAWN.test(text.slice(Math.max(0, span[0] - LONGEST_WITHDRAWAL), span[0]));
}
