import { NO_DENIAL_BEFORE } from '../../../language/en/deeds/opposites.ts';
import { CONTRACTED_NOT } from '../../../language/en/grammar/polarity.ts';
import { VERB_NEGATORS } from '../../../language/en/speech/content-words.ts';
import type { Difference } from '../difference.ts';
import { itemOf, make } from './comparison.ts';
import type { Comparison, Range, Side } from './comparison.ts';

const NEGATORS = new Set([...VERB_NEGATORS, 'cannot']);

/** How sure it must be that the words behind are the same, and how long the two openings may be together. */
const SURE = { pairs: 6, density: 0.7 };
const LONGEST = 10;
/** So much of the longer quotation must be the same. */
const WHOLE = 0.75;

/**
 * Two quotations of one sentence of which one alone opens with a denial: “If they don't pass the bill it would raise the risk”, “To pass the bill would raise
 * the risk”. They say the opposite, however few the words are. Both must open a sentence, so that neither is a mere scrap of the other.
 */
export function deniedLead({ a, b, pairs, density }: Comparison, leadA: Range, leadB: Range): Difference | null {
  if (!b.quoted || pairs.length < SURE.pairs || density < SURE.density) return null;
  if (leadA[1] - leadA[0] + leadB[1] - leadB[0] > LONGEST || !opensSentence(a, leadA[0]) || !opensSentence(b, leadB[0])) return null;
  const last = pairs.at(-1)!;
  // "We never pass it", "Never do we pass it": each denies, in another place.
  if (denialsIn(a, [leadA[0], last.a]) === denialsIn(b, [leadB[0], last.b])) return null;
  return denialsIn(a, leadA) === denialsIn(b, leadB) ? null : make('wording', 'conflict', itemOf(a, leadA), itemOf(b, leadB));
}

function opensSentence({ words, page }: Side, at: number): boolean {
  const word = words[at];
  return word !== undefined && /\p{Lu}/u.test(page.report.text[word.start]!);
}

/**
 * True where one side alone denies within a gap of its words, and its whole sentence denies once more than the other's: "will not close", "will close".
 * "We never pass it" and "Never do we pass it" deny alike, and "not only" denies nothing.
 */
export function isDeniedInOne({ a, b, pairs }: Comparison, gapA: Range, gapB: Range): boolean {
  const [inA, inB] = [denialsIn(a, gapA), denialsIn(b, gapB)];
  const last = pairs.at(-1)!;
  if (pairs.length < WHOLE * Math.max(...[a, b].map(({ words }) => words.length))) return false;
  return inA + inB === 1 && denialsIn(a, [0, Math.max(gapA[1], last.a + 1)]) - denialsIn(b, [0, Math.max(gapB[1], last.b + 1)]) === inA - inB
    && !NO_DENIAL_BEFORE.has((inA > inB ? keyBehind(a, gapA) : keyBehind(b, gapB)) ?? '');
}

/** The word behind the denial of a gap. */
function keyBehind({ words, page }: Side, [from, to]: Range): string | undefined {
  const at = words.slice(from, to).findIndex(({ key, start, end }) => NEGATORS.has(key) || CONTRACTED_NOT.test(page.report.text.slice(start, end)));
  return words[from + at + 1]?.key;
}

function denialsIn({ words, page }: Side, [from, to]: Range): number {
  return words.slice(from, to).filter(({ key, start, end }) => NEGATORS.has(key) || CONTRACTED_NOT.test(page.report.text.slice(start, end))).length;
}
