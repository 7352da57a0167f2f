import { GIVEN_EARLIER, LONGEST_WITHDRAWAL, MISREPORTED, WITHDRAWN } from '../../../language/en/figures/corrections.ts';
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
      if (isGivenEarlier(page.report.text, figure)) for (const now of givenBefore(page, figure)) told.add(correctionOf(figure.value, now.value, now.unit));
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

/** The first figure of its kind in the sentence before one that was given earlier: "Only five met it. The pool had earlier put the number at six." */
function givenBefore(page: Prepared, figure: Figure): readonly Figure[] {
  const before = page.sentences[sentenceAt(page, figure.span) - 1];
  if (before === undefined) return [];
  const [first] = page.marks
    .figures()
    .overlapping(before.span)
    .filter(({ span, unit, dimension }) => dimension === figure.dimension && (unit === figure.unit || unit === null || figure.unit === null) && contains(before.span, span));
  return first === undefined ? [] : [first];
}

/** True for a figure that its report names as what somebody had given before. */
export function isGivenEarlier(text: string, { span }: Figure): boolean {
  return GIVEN_EARLIER.test(text.slice(Math.max(0, span[0] - LONGEST_WITHDRAWAL), span[0]));
}

/** True for two figures that count the same, or of which one says not what it counts, and of which a report says that the one was put right by the other. */
export function areCorrected(corrected: Corrections, a: Figure, b: Figure): boolean {
  if (a.unit !== b.unit && a.unit !== null && b.unit !== null) return false;
  const of = a.unit ?? b.unit;
  return [[a.value, b.value] as const, [b.value, a.value] as const].some(([from, to]) => isPutRight(corrected, from, to) || corrected.has(correctionOf(from, to, of)));
}

/** True where a report says that a number was put right by another. */
export function isPutRight(corrected: Corrections, from: number | null, to: number | null): boolean {
  return corrected.has(correction(from, to));
}

/** The same of one thing that is counted alone: small numbers of members and of dead are alike. */
function correctionOf(from: number | null, to: number | null, unit: string | null): string {
  return `${from} ${to} ${unit}`;
}

function correction(from: number | null, to: number | null): string {
  return `${from} ${to}`;
}

/** The numbers that a report takes back. */
export function takenBackIn(page: Prepared): ReadonlySet<number | null> {
  const { figures, text } = page.report;
  return new Set(figures.filter((figure) => isWithdrawn(text, figure) || isGivenEarlier(text, figure) || isMisreported(page, figure)).map(({ value }) => value));
}

/** True for a figure that its report names only to take it back ("correcting an earlier figure of 40"). */
export function isWithdrawn(text: string, { span }: Figure): boolean {
  return WITHDRAWN.test(text.slice(Math.max(0, span[0] - LONGEST_WITHDRAWAL), span[0]));
}
