import { BUT_RIGHT, MISREPORTED, NOT_BEFORE_WRONG, NOT_WRONG } from '../../language/en/figures/corrections.ts';
import { OWNS_UP } from '../../language/en/page/versions.ts';
import type { Figure, Time } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';
import type { Difference } from './difference.ts';
import type { Prepared } from './prepared.ts';
import { sentenceAt } from './sentence-at.ts';

/** A figure or a time of a report. */
type Mark = Figure | Time;

/** What a correction takes back, what it puts in its place, and the words by which it says of what. */
interface Correction {
  readonly page: Prepared;
  readonly wrong: Mark;
  readonly right: Mark;
  readonly about: ReadonlySet<string>;
}

/** Words of matter that a sentence must share with a correction, besides what was wrong, to be what it puts right. */
const SHARED = 2;
/** Most places that one correction puts right. */
const MOST = 200;

/**
 * Figures and days that a correction in one report takes back, where other reports still give them: "It was built in 1987, not 1978." stands against every
 * sentence that tells the same with the wrong one.
 */
export function correctedElsewhere(pages: readonly Prepared[]): Difference[] {
  return pages.flatMap((page) => correctionsOf(page)).flatMap((correction) => pages
    .filter((page) => page !== correction.page)
    .flatMap((page) => stillTold(page, correction).map((span): Difference => ({
      kind: 'revision', severity: 'difference', items: [itemOf(page, span), itemOf(correction.page, correction.right.span)],
    })))
    .slice(0, MOST));
}

/** The days, as `wrong right`, of which a report says that the one was put right by the other. */
export function correctedDays(pages: readonly Prepared[]): ReadonlySet<string> {
  return new Set(pages.flatMap((page) => correctionsOf(page)).flatMap(({ wrong, right }) => (isFigure(wrong) || isFigure(right) ? [] : [`${wrong.edtf} ${right.edtf}`])));
}

function itemOf({ report }: Prepared, span: Span): Difference['items'][0] {
  return { report: report.id, span, reading: report.text.slice(...span) };
}

/** The places of a report that tell with the wrong value what the correction is about. */
function stillTold(page: Prepared, { wrong, about }: Correction): Span[] {
  const marks: readonly Mark[] = isFigure(wrong) ? page.report.figures : page.report.times;
  return marks.filter((mark) => areOneValue(mark, wrong)).flatMap(({ span }) => {
    const sentence = sentenceAt(page, span);
    if (sentence < 0 || OWNS_UP.test(page.report.text.slice(...page.sentences[sentence]!.span))) return [];
    const shared = [...matterOf(page, sentence, sentence)].filter((stem) => about.has(stem)).length;
    return shared >= SHARED ? [span] : [];
  });
}

function correctionsOf(page: Prepared): Correction[] {
  if (!OWNS_UP.test(page.report.text)) return [];
  return [...contrasted(page, page.report.figures), ...contrasted(page, page.report.times), ...restated(page)];
}

/** "It was built in 1987, not 1978", "not 1978 but 1987", in a sentence that owns up to an error or right behind one. */
function contrasted(page: Prepared, marks: readonly Mark[]): Correction[] {
  const { text } = page.report;
  return marks.flatMap((first, at): Correction[] => {
    const second = marks[at + 1];
    const sentence = sentenceAt(page, first.span);
    if (second === undefined || sentence < 0 || !ownsUpAt(page, sentence)) return [];
    const between = text.slice(first.span[1], second.span[0]);
    const about = matterOf(page, sentence - 1, sentence);
    if (NOT_WRONG.test(between)) return [{ page, wrong: second, right: first, about }];
    const isTakenBack = BUT_RIGHT.test(between) && NOT_BEFORE_WRONG.test(text.slice(Math.max(0, first.span[0] - LONGEST_NOT), first.span[0]));
    return isTakenBack ? [{ page, wrong: first, right: second, about }] : [];
  });
}

/** Longest "not" with what may stand between it and a value, in UTF-16 units. */
const LONGEST_NOT = 12;

function ownsUpAt({ report, sentences }: Prepared, sentence: number): boolean {
  return OWNS_UP.test(report.text.slice(sentences[Math.max(0, sentence - 1)]!.span[0], sentences[sentence]!.span[1]));
}

/** "wrongly said that 40 were built. The correct figure is 38.": the only figure of the sentence behind. */
function restated(page: Prepared): Correction[] {
  return page.report.figures.flatMap((wrong): Correction[] => {
    const sentence = sentenceAt(page, wrong.span);
    const [own, next] = [page.sentences[sentence], page.sentences[sentence + 1]];
    if (own === undefined || next === undefined || !MISREPORTED.test(page.report.text.slice(own.span[0], wrong.span[0]))) return [];
    const found = page.marks.figures().overlapping(next.span).filter(({ unit }) => unit === wrong.unit || unit === null);
    return found.length === 1 ? [{ page, wrong, right: found[0]!, about: matterOf(page, sentence, sentence) }] : [];
  });
}

function matterOf({ words, sentences }: Prepared, first: number, last: number): ReadonlySet<string> {
  const { from } = sentences[Math.max(0, first)]!;
  return new Set(words.slice(from, sentences[last]!.to).filter(({ form, key }) => !form.light && !/\d/.test(key)).map(({ form }) => form.stem));
}

function areOneValue(a: Mark, b: Mark): boolean {
  if (isFigure(a) && isFigure(b)) return a.value !== null && a.value === b.value && (a.unit === b.unit || a.unit === null || b.unit === null);
  return !isFigure(a) && !isFigure(b) && a.edtf !== null && a.edtf === b.edtf;
}

function isFigure(mark: Mark): mark is Figure {
  return 'unit' in mark;
}
