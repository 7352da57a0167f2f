import { NUMERIC_WORD } from '../../../language/en/figures/number-words.ts';
import type { Span } from '../../../model/span.ts';
import { deedsOf } from './deed.ts';
import type { Prepared, PreparedSentence, PreparedWord } from '../prepared.ts';
import { firstFrom, startOf } from '../../../text/first-from.ts';

/** A value in its sentence: a figure or a day, with the words around it, by which the same value is found in other reports. */
export interface Slot<Value> {
  readonly page: number;
  readonly sentence: number;
  readonly span: Span;
  readonly value: Value;
  /** Stems of the sentence's words outside the value, each with its weight: rarer words and nearer words weigh more. */
  readonly context: ReadonlyMap<string, number>;
  readonly total: number;
  /** How many values of its kind its report gives: where a report counts one thing over and over, places are easily confused. */
  readonly crowd: number;
  /** Stems within a few words of the value. */
  readonly near: ReadonlySet<string>;
  /** Stems of the words that are no names among the nearest few on either side: what happened then, what is counted. */
  readonly tied: ReadonlySet<string>;
  /** What was done then, or to so many: the verbs around the value in its clause. */
  readonly deeds: ReadonlySet<string>;
  /** Last words of the nearest name before the value and of the nearest after it in the sentence. */
  readonly names: readonly string[];
  /** The one of them that stands before the value, or `null`. */
  readonly nameBefore: string | null;
}

/** A value with where it stands, before its context is weighed. */
export interface Placed<Value> {
  readonly page: number;
  readonly sentence: number;
  readonly span: Span;
  readonly value: Value;
  /** The part of the sentence whose words tell of the value, where it is not all of it. */
  readonly part?: Span;
}

/** How rare a stem is among the sentences of a set of reports: the logarithm of one more than how many times as many sentences there are as hold it. */
export type Rarity = (stem: string) => number;

/** Words at this distance from the value weigh half. */
const HALF_DISTANCE = 8;

/** Words at this distance from the value are near it. */
const NEAR = 7;

/** Words further off than this are not looked at: no sentence of a report is as long, and a table without stops is. */
const FURTHEST = 120;

/** Counts in how many sentences of a set of reports each stem stands; a sentence that several reports print alike counts once. */
export function rarityAmong(pages: readonly Prepared[]): Rarity {
  const holding = new Map<string, number>();
  const seen = new Set<string>();
  for (const page of pages) {
    for (const sentence of page.sentences) {
      const words = matterOf(page, sentence);
      const wording = words.map(({ key }) => key).join(' ');
      if (seen.has(wording)) continue;
      seen.add(wording);
      for (const key of new Set(words.map(({ form }) => form.stem))) holding.set(key, (holding.get(key) ?? 0) + 1);
    }
  }
  const rarities = new Map([...holding].map(([key, count]) => [key, Math.log(1 + seen.size / count)]));
  const unheld = Math.log(1 + seen.size);
  return (key) => rarities.get(key) ?? unheld;
}

/** Weighs the words around a value; of the words within it, those that are no numbers count (a figure's noun) or none. */
export function makeSlot<Value>(pages: readonly Prepared[], rarityOf: Rarity, placed: Placed<Value>, within: 'words' | 'nothing', crowd = 1): Slot<Value> {
  const page = pages[placed.page]!;
  const sentence = page.sentences[placed.sentence]!;
  const around = withNeighbours(page, placed.sentence);
  const at = wordAt(page, sentence, placed.span);
  const context = new Map<string, number>();
  const near = new Set<string>();
  let total = 0;
  for (let w = Math.max(around.from, at - FURTHEST); w < Math.min(around.to, at + FURTHEST); w++) {
    const word = page.words[w]!;
    const inside = word.start < placed.span[1] && placed.span[0] < word.end;
    if (placed.part !== undefined && (word.start < placed.part[0] || word.end > placed.part[1])) continue;
    if (word.form.light || (inside && (within === 'nothing' || NUMERIC_WORD.test(word.key)))) continue;
    const key = word.form.stem;
    if (!inside && Math.abs(w - at) <= NEAR) near.add(key);
    const weight = rarityOf(key) / (1 + Math.abs(w - at) / HALF_DISTANCE);
    const known = context.get(key) ?? 0;
    if (weight <= known) continue;
    context.set(key, weight);
    total += weight - known;
  }
  return {
    ...placed,
    context,
    total,
    crowd,
    near,
    tied: tiedTo(page, sentence, placed.span),
    deeds: deedsOf(page, page.words.slice(Math.max(sentence.from, at - FURTHEST), Math.min(sentence.to, at + FURTHEST)), placed.span),
    ...namesAround(page, sentence.span, placed.span),
  };
}

/** A sentence of fewer words of matter is a piece of one, broken by a stray mark. */
const FEWEST_OF_A_SENTENCE = 3;

/** The word range of a sentence; of a piece of one, together with its neighbours. */
function withNeighbours({ words, sentences }: Prepared, sentence: number): { readonly from: number; readonly to: number } {
  const { from, to } = sentences[sentence]!;
  for (let w = from, matter = 0; w < to; w++) {
    const { key, form } = words[w]!;
    if (!form.light && !NUMERIC_WORD.test(key) && ++matter >= FEWEST_OF_A_SENTENCE) return { from, to };
  }
  return { from: sentences[sentence - 1]?.from ?? from, to: sentences[sentence + 1]?.to ?? to };
}

/** How many words of matter on either side of a value it is tied to. */
const TIED = 4;

function tiedTo(page: Prepared, sentence: PreparedSentence, span: Span): Set<string> {
  const words = page.words
    .slice(Math.max(sentence.from, wordAt(page, sentence, span) - FURTHEST), Math.min(sentence.to, wordAt(page, sentence, span) + FURTHEST))
    .filter(({ form }) => !form.light);
  const nearest = [...words.filter(({ end }) => end <= span[0]).slice(-TIED), ...words.filter(({ start }) => start >= span[1]).slice(0, TIED)];
  return new Set(nearest.filter(({ start, key }) => /^\p{Ll}/u.test(page.report.text[start]!) && !NUMERIC_WORD.test(key)).map(({ form }) => form.stem));
}

/** A single letter ("[W]e") and the label of a party ("D-Nev") name nobody. */
const NOBODY = /^\p{Lu}(?:$|-\p{Lu})/u;

/** The last word of the nearest name before a place in its sentence, and of the nearest after it. */
function namesAround({ report }: Prepared, sentence: Span, place: Span): { readonly names: readonly string[]; readonly nameBefore: string | null } {
  let before: Span | null = null;
  let after: Span | null = null;
  for (let n = firstFrom(report.names, startOf, sentence[0]); n < report.names.length; n++) {
    const { span } = report.names[n]!;
    if (span[0] >= sentence[1]) break;
    if (span[1] > sentence[1] || NOBODY.test(report.text.slice(span[0], span[1]))) continue;
    if (span[1] <= place[0] && (before === null || span[1] > before[1])) before = span;
    if (span[0] >= place[1] && (after === null || span[0] < after[0])) after = span;
  }
  const [nameBefore, nameAfter] = [before, after].map((span) => (span === null ? null : report.text.slice(...span).toLowerCase().split(/\s+/).at(-1)!));
  return { names: [nameBefore, nameAfter].filter((name) => name != null), nameBefore: nameBefore ?? null };
}

function matterOf(page: Prepared, { from, to }: PreparedSentence): PreparedWord[] {
  return page.words.slice(from, to).filter(({ form }) => !form.light);
}

/** The first word of a sentence that ends behind the start of a span, else its last. */
export function wordAt({ words }: Prepared, { from, to }: PreparedSentence, span: Span): number {
  let [low, high] = [from, to - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end > span[0]) high = middle;
    else low = middle + 1;
  }
  return low;
}
