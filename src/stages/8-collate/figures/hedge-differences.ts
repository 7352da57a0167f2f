import { CLAUSE_OPENS } from '../../../language/en/grammar/clause-patterns.ts';
import { NOT_FLAT, UNCERTAIN } from '../../../language/en/figures/uncertain-words.ts';
import type { DisputeItem } from '../../../model/claim.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Span } from '../../../model/span.ts';
import type { Difference } from '../difference.ts';
import type { Prepared } from '../prepared.ts';
import type { Slot } from '../values/slots.ts';
import { wordAt } from '../values/slots.ts';
import { areBesideSameWords, likeness } from '../values/ties.ts';
import type { Twin } from '../values/twins.ts';

/** Figures that are one number in both reports, which one of them hedges and the other states flatly, in sentences that are nearly copies. */
export function hedgeDifferences(pages: readonly Prepared[], twins: readonly Twin<Figure>[]): Difference[] {
  return twins
    .filter(({ a, b, same }) => same && isOneNumber(a.value, b.value) && !(isQuoted(pages, a) && isQuoted(pages, b)) && areOfOneThing(pages, a, b))
    .flatMap(({ a, b }) => {
      const items = boundItems(pages, a, b) ?? doubtItems(pages, a, b) ?? doubtItems(pages, b, a);
      return items === null ? [] : [{ kind: 'hedge', severity: 'difference', items }];
    });
}

function isOneNumber(a: Figure, b: Figure): boolean {
  return a.value !== null && a.value === b.value && a.unit !== null && a.unit === b.unit && a.dimension === b.dimension && a.dimension !== 'age';
}

/** Both hedged within a quotation, the difference is one of wording. */
function isQuoted(pages: readonly Prepared[], { page, sentence, span }: Slot<Figure>): boolean {
  const prepared = pages[page]!;
  return prepared.words[wordAt(prepared, prepared.sentences[sentence]!, span)]!.utterance >= 0;
}

/** The share of words, and how many, that two sentences must share to be nearly copies; and how many of them near both figures. */
const COPIES = { overlap: 0.65, shared: 4, near: 4 };

function areOfOneThing(pages: readonly Prepared[], a: Slot<Figure>, b: Slot<Figure>): boolean {
  const { shared, near } = likeness(a, b);
  const overlap = shared / Math.max(1, Math.min(a.context.size, b.context.size));
  return overlap >= COPIES.overlap && shared >= COPIES.shared && (near >= COPIES.near || areBesideSameWords(pages, a, b));
}

/** "about 40" against "40", unless either report also has the number in the way of the other. */
function boundItems(pages: readonly Prepared[], a: Slot<Figure>, b: Slot<Figure>): Difference['items'] | null {
  if ((a.value.bound === 'exact') === (b.value.bound === 'exact')) return null;
  const hasBoth = ({ page, value }: Slot<Figure>): boolean =>
    (pages[page]!.marks.figuresOf().get(value.value) ?? []).some(
      (other) => isOneNumber(other, value) && (other.bound === 'exact') !== (value.bound === 'exact'),
    );
  return hasBoth(a) || hasBoth(b) || [a, b].some((slot) => isLooseBound(pages, slot)) ? null : [itemAt(pages, a, a.span), itemAt(pages, b, b.span)];
}

/**
 * "over seven years" may say how long, not how much more; a conversion in brackets is hedged by the words before its other unit ("about 600 metres
 * (2,000 feet)").
 */
function isLooseBound(pages: readonly Prepared[], { page, span, value }: Slot<Figure>): boolean {
  return (value.dimension === 'time' && value.bound === 'more-than') || pages[page]!.report.text[span[0] - 1] === '(';
}

/** "could cost 40 crowns" against "costs 40 crowns": only where nothing in the sentence of the other leaves it open. */
function doubtItems(pages: readonly Prepared[], open: Slot<Figure>, flat: Slot<Figure>): Difference['items'] | null {
  const doubt = doubtBefore(pages, open);
  if (doubt === null || flat.value.bound !== open.value.bound || NOT_FLAT.test(sentenceOf(pages, flat))) return null;
  const page = pages[flat.page]!;
  const { from } = page.sentences[flat.sentence]!;
  const verb = page.words[Math.max(from, wordAt(page, page.sentences[flat.sentence]!, flat.span) - 1)]!;
  return [itemAt(pages, open, [doubt, open.span[1]]), itemAt(pages, flat, [Math.min(verb.start, flat.span[0]), flat.span[1]])];
}

/** Longest way, in units, from a word of doubt to its figure. */
const REACH = 40;

/** Where the last words of doubt before a figure begin, in its own clause; `null` where there are none. */
function doubtBefore(pages: readonly Prepared[], { page, sentence, span }: Slot<Figure>): number | null {
  const { report, sentences } = pages[page]!;
  const from = Math.max(sentences[sentence]!.span[0], span[0] - REACH);
  const before = report.text.slice(from, span[0]);
  const last = [...before.matchAll(UNCERTAIN)].at(-1);
  if (last === undefined) return null;
  const at = last.index + last[0].length - last[1]!.length;
  return CLAUSE_OPENS.test(before.slice(at)) ? null : from + at;
}

function sentenceOf(pages: readonly Prepared[], { page, sentence }: Slot<Figure>): string {
  const { report, sentences } = pages[page]!;
  return report.text.slice(...sentences[sentence]!.span);
}

function itemAt(pages: readonly Prepared[], { page }: Slot<Figure>, span: Span): DisputeItem {
  const { report } = pages[page]!;
  return { report: report.id, span, reading: report.text.slice(span[0], span[1]) };
}
