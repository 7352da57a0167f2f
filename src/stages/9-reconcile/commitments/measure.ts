import { WHICH_STANDS_AT } from '../../../language/en/deeds/fulfilment-cues.ts';
import { MEASURE, NO_MEASURE, SOME_OF_ALL } from '../../../language/en/deeds/rule-cues.ts';
import { byUnits } from '../../../text/order.ts';
import type { Stated } from './stated.ts';

/** Units before a figure in which what it measures is named. */
const REACH = 90;

/**
 * What is measured: the noun for something measured that most places have nearest, of two the fuller, else the subject of the figure where it is a
 * thing and no name, day or rule; `null` where none is named.
 */
export function measureOf(items: readonly Stated[]): string | null {
  const counts = Map.groupBy(items.flatMap((item) => measureIn(item) ?? []), (measure) => measure);
  const [named] = [...counts].sort(([x, a], [y, b]) => b.length - a.length || y.length - x.length || byUnits(x, y));
  return named?.[0] ?? items.find(({ figure: { subject } }) => subject !== null && !/\p{Lu}/u.test(subject) && !NO_MEASURE.test(subject) && !SOME_OF_ALL.test(subject))?.figure.subject ?? null;
}

/** The noun phrase for something measured that stands nearest to the figure in its sentence. */
function measureIn({ report, figure, beside, sentence }: Stated): string | null {
  // No word is cut in two.
  const reach = Math.max(sentence[0], figure.span[0] - REACH);
  const from = reach === sentence[0] ? reach : reach + /^\S*\s*/.exec(report.text.slice(reach, figure.span[0]))![0].length;
  const stands = WHICH_STANDS_AT.exec(report.text.slice(from, figure.span[0]));
  if (stands !== null) return stands[1]!;
  const near = report.text.slice(from, Math.min(sentence[1], figure.span[1] + 60));
  // "An output of 56 megawatts": the measure of that figure.
  const isOfAnother = (end: number): boolean => beside.some(({ span: [start], unit }) => unit !== figure.unit && start >= end && start - end <= ' of '.length);
  const at = figure.span[0] - from;
  const phrases = [...near.matchAll(MEASURE)]
    .filter(({ 0: phrase, index }) => figure.of?.includes(phrase) !== true && !isOfAnother(from + index + phrase.length))
    .sort((a, b) => Math.abs(a.index - at) - Math.abs(b.index - at));
  return phrases[0]?.[0].toLowerCase() ?? null;
}
