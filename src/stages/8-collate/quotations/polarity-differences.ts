import { HEDGING, PARTED_NOT, SUPPOSING } from '../../../language/en/deeds/opposites.ts';
import { stem } from '../../../language/en/words/stem.ts';
import type { Quote } from '../../../model/quote.ts';
import type { Span } from '../../../model/span.ts';
import { overlaps } from '../../../text/span.ts';
import { wordsOf } from '../../../text/words/words.ts';
import type { Difference, PlacedItem } from '../difference.ts';
import { denies } from '../assertions/statements.ts';
import type { Prepared, PreparedWord } from '../prepared.ts';
import { isLight } from '../word-forms.ts';
import type { Speakers } from './attributed.ts';
import { samePerson } from '../identity.ts';
import { make, placeOf } from './comparison.ts';
import type { Comparison, Range, Side } from './comparison.ts';

/** Words by which a quotation supposes what it tells. */
const BOUND: ReadonlySet<string> = new Set([...SUPPOSING, ...HEDGING, 'without']);

/** Words that are so far alike, and of which so much is the same, are the same words. */
const ALIKE = 0.9;
const MOST_OF_IT = 0.8;
/** The longest clause, in UTF-16 units, that surely governs the words behind it. */
const LONGEST = 80;

/**
 * Words that one report gives under a denial or a condition and another as said outright by the same speaker: the plan was not “a danger to the town”, and
 * the plan was “a danger to the town”. `null` where the words themselves deny, or a report gives them both ways.
 */
export function polarityDifference({ a, b, pairs, density }: Comparison, speakers: Speakers): Difference | null {
  if (!b.quoted || density < ALIKE || pairs.length < MOST_OF_IT * Math.min(a.words.length, b.words.length)) return null;
  const sides = [governedIn(a, pairs.map((pair) => pair.a)), governedIn(b, pairs.map((pair) => pair.b))] as const;
  const [bound, free] = sides[0]?.quote.polarity === 'affirmed' ? [sides[1], sides[0]] : sides;
  if (bound == null || free == null || free.quote.polarity !== 'affirmed' || !['negated', 'conditional'].includes(bound.quote.polarity)) return null;
  const [speaker, other] = [speakers.of(a, pairs.map((pair) => pair.a)), speakers.of(b, pairs.map((pair) => pair.b))];
  if (speaker === null || other === null || !samePerson(speaker, other)) return null;
  const frame = frameBefore(bound);
  if (isGivenAs(bound, free.quote.polarity) || isGivenAs(free, bound.quote.polarity)) return null;
  if (frame === null || isBoundBy(wordsWithin(bound)) || isBoundBy(sentenceOf(free))) return null;
  const severity = bound.quote.polarity === 'negated' && areOfOneMatter(bound, free) ? 'conflict' : 'difference';
  const items = [itemOf(bound, frame), itemOf(free, null)];
  return make('wording', severity, ...(sides[0] === bound ? items : items.toReversed()) as [PlacedItem, PlacedItem]);
}

/** Some words of a side with the quotation that holds them. */
interface Governed {
  readonly side: Side;
  readonly quote: Quote;
  readonly at: Range;
  readonly span: Span;
}

function governedIn(side: Side, at: readonly number[]): Governed | null {
  const [first, last] = [at[0]!, at.at(-1)!];
  const span: Span = [side.words[first]!.start, side.words[last]!.end];
  const quotes = side.page.marks.quotes().overlapping(span).filter(({ content }) => content.some((one) => overlaps(one, span)));
  return quotes.length === 1 ? { side, quote: quotes[0]!, at: [first, last + 1], span } : null;
}

/** The words of a quotation's stretch that stand in one sentence with those shared. */
function wordsWithin({ side: { words }, at: [from] }: Governed): readonly PreparedWord[] {
  return words.filter(({ sentence }) => sentence === words[from]!.sentence);
}

function sentenceOf({ side: { page, words }, at: [at] }: Governed): readonly PreparedWord[] {
  const { from, to } = page.sentences[words[at]!.sentence]!;
  return page.words.slice(from, to);
}

/** True where words deny or suppose by themselves. */
function isBoundBy(words: readonly PreparedWord[]): boolean {
  const isBroken = (key: string, w: number): boolean => key === PARTED_NOT.rest && words[w - 1]?.key.endsWith(PARTED_NOT.ending) === true;
  return words.some(({ key }, w) => denies(words, w) || BOUND.has(key) || isBroken(key, w));
}

/** True where the report of some words gives them, elsewhere, in the other's way. */
function isGivenAs({ side: { page: { report } }, span, quote }: Governed, polarity: Quote['polarity']): boolean {
  const words = report.text.slice(...span).toLowerCase();
  const holds = (content: Span): boolean => report.text.slice(...content).toLowerCase().includes(words);
  return report.quotes.some((one) => one !== quote && one.polarity === polarity && one.content.some(holds));
}

/** True where the clause that governs the words tells of what the other's sentence tells of. */
function areOfOneMatter({ side: { page }, quote }: Governed, free: Governed): boolean {
  const told = new Set(stemsIn(free.side.page, free.side.page.sentences[free.side.words[free.at[0]]!.sentence]!.span));
  return quote.frame.some((frame) => stemsIn(page, frame).some((one) => told.has(one)));
}

function stemsIn({ report: { text } }: Prepared, span: Span): string[] {
  return wordsOf(text.slice(...span)).filter(({ key }) => !isLight(key)).map(({ key }) => stem(key));
}

/** The clause that governs some words, where it stands right before them. */
function frameBefore({ quote, span }: Governed): Span | null {
  return quote.frame.find(([start, end]) => end <= span[0] && span[0] - start <= LONGEST) ?? null;
}

function itemOf({ side, span }: Governed, frame: Span | null): PlacedItem {
  return placeOf(side, frame === null ? span : [frame[0], span[1]]);
}
