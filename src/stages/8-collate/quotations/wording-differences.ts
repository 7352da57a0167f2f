import { stem } from '../../../language/en/words/stem.ts';
import { parseEdtf } from '../../../calendar/edtf.ts';
import { intersectEdtf } from '../../../calendar/edtf-days.ts';
import { AUXILIARIES } from '../../../language/en/grammar/auxiliaries.ts';
import { LEAD_WORD, SHORTENED } from '../../../language/en/grammar/clause-patterns.ts';
import { PERSONAL } from '../../../language/en/grammar/pronouns.ts';
import { spelledOut } from '../../../language/en/words/spelling.ts';
import type { DisputeItem } from '../../../model/claim.ts';
import { adjoin, endsSentence, isOfTwoOccasions, itemOf, keysOf, make, placeOf } from './comparison.ts';
import type { Comparison, Range, Side } from './comparison.ts';
import type { Difference } from '../difference.ts';
import type { Prepared, PreparedWord } from '../prepared.ts';
import { endsWhole, truncation } from './cuts.ts';
import { deniedLead, isDeniedInOne } from './denied-lead.ts';
import { areOneClock } from './same-clock.ts';
import { isLight } from '../word-forms.ts';

/** Longest gap, in words, that counts as one change of wording; beyond it the two texts say different things. */
const LONGEST_CHANGE = 14;

/** How the two sides word the same quotation differently: words changed, added or dropped, and a quotation ended where the other goes on. */
export function wordingDifferences(comparison: Comparison): Difference[] {
  const { a, b, pairs } = comparison;
  if (isOfTwoOccasions(comparison)) return [];
  const found: Difference[] = [];
  for (let i = 1; i < pairs.length; i++) {
    const [left, right] = [pairs[i - 1]!, pairs[i]!];
    const difference = gapDifference(comparison, [left.a + 1, right.a], [left.b + 1, right.b]);
    if (difference !== null) found.push(difference);
  }
  const [leadA, leadB] = [leadOf(a, pairs[0]!.a), leadOf(b, pairs[0]!.b)];
  const start = deniedLead(comparison, leadA, leadB) ?? edgeDifference(comparison, leadA, leadB, 'start');
  const end = edgeDifference(comparison, restOf(a, pairs.at(-1)!.a), restOf(b, pairs.at(-1)!.b), 'end');
  const within = {};
  return [...(start === null ? [] : [start]), ...found, ...(end === null ? [] : [end])].map((difference) => ({ ...difference, within }));
}

/** The words before `at` in the same sentence and stretch of quotation. */
function leadOf(side: Side, at: number): Range {
  let from = at;
  while (from > 0 && adjoin(side, from - 1, from) && side.words[from - 1]!.sentence === side.words[at]!.sentence) from--;
  return [from, at];
}

/** The words after `at` up to the end of its sentence or stretch of quotation. */
function restOf(side: Side, at: number): Range {
  let to = at + 1;
  while (to < side.words.length && adjoin(side, to - 1, to) && !endsSentence(side, to - 1)) to++;
  return [at + 1, to];
}

/** What of a range lies within another that begins with it. */
function within([from, to]: Range, [, end]: Range): Range {
  return [from, Math.min(to, end)];
}

function gapDifference(comparison: Comparison, gapA: Range, gapB: Range): Difference | null {
  const { a, b } = comparison;
  const [lengthA, lengthB] = [gapA[1] - gapA[0], gapB[1] - gapB[0]];
  if (lengthA === 0 && lengthB === 0) return null;
  if (lengthA === 0 && endsSentence(a, gapA[0] - 1) && !endsSentence(b, gapB[0] - 1)) {
    return truncation(comparison, gapA[0] - 1, within(restOf(b, gapB[0] - 1), gapB), 'a');
  }
  if (lengthB === 0 && endsSentence(b, gapB[0] - 1) && !endsSentence(a, gapA[0] - 1)) {
    return truncation(comparison, gapB[0] - 1, within(restOf(a, gapA[0] - 1), gapA), 'b');
  }
  if (isMarked(a, gapA) || isMarked(b, gapB)) return null;
  if (hasJoint(a, gapA) || hasJoint(b, gapB)) {
    if (lengthA === 0 || lengthB === 0) return null;
  }
  if (lengthA > LONGEST_CHANGE || lengthB > LONGEST_CHANGE) return null;
  return wording(comparison, gapA, gapB);
}

/** True when quotation marks close and open again within the gap or at its edges: what is left out there is left out openly. */
function hasJoint(side: Side, gap: Range): boolean {
  for (let i = gap[0]; i <= gap[1]; i++) if (i > 0 && i < side.words.length && side.quoted && !adjoin(side, i - 1, i)) return true;
  return false;
}

/** True when the report marks its own change: an ellipsis, or brackets. `outer` says whether the marks behind the last word count too. */
function isMarked(side: Side, gap: Range, outer: 'both' | 'before' | 'after' = 'both'): boolean {
  const { text } = side.page.report;
  const [first, last] = [side.words[gap[0]], side.words[gap[1] - 1]];
  const [left, right] = [joinedTo(side, gap[0] - 1, gap), joinedTo(side, gap[1], gap)];
  const start = outer === 'after' || left === undefined ? (first?.start ?? left!.end) : left.end;
  const end = outer === 'before' || right === undefined ? (last !== undefined && gap[1] > gap[0] ? last.end : start + 5) : right.start;
  return /[[\]()\u2026]|\.\s?\.\s?\.|\*\s?\*|--\s?--/.test(text.slice(start, Math.max(start, end)));
}

/** The word beside a gap, unless it stands in another stretch: what the report says between the two marks no change. */
function joinedTo({ page, words }: Side, at: number, [from, to]: Range): PreparedWord | undefined {
  const near = words[at < from ? from : to - 1];
  const word = words[at];
  if (
    to === from
    || near === undefined
    || word === undefined
    || !/["\u201c\u201d]/.test(page.report.text.slice(Math.min(near.end, word.end), Math.max(near.start, word.start)))
  ) {
    return word;
  }
  return undefined;
}

function wording(comparison: Comparison, gapA: Range, gapB: Range): Difference | null {
  const { a, b, pairs } = comparison;
  const [keysA, keysB] = [keysOf(a, gapA), keysOf(b, gapB)];
  if (spelledOut(keysA) === spelledOut(keysB) || letters(a, gapA) === letters(b, gapB)) return null;
  if (isLaterTense(a, b, keysA, keysB) || isOtherPerson(comparison, keysA, keysB)) return null;
  if (givesToo(a.page, b, gapB) || givesToo(b.page, a, gapA)) return null;
  const swapped = keysA.some((key) => !isLight(key)) && keysB.some((key) => !isLight(key));
  if (!b.quoted && !(swapped && pairs.length >= 5 && gapA[1] - gapA[0] <= 2 && gapB[1] - gapB[0] <= 2)) return null;
  const [left, right] = [itemOf(a, gapA, keysB), itemOf(b, gapB, keysA)];
  if (leavesQuotation(left) || leavesQuotation(right) || areOneClock(left.reading, right.reading)) return null;
  const conflicts = b.quoted && ((swapped && !areFormsOfOne(keysA, keysB)) || isDeniedInOne(comparison, gapA, gapB));
  return make('wording', conflicts ? 'conflict' : 'difference', left, right);
}

/** True where only the ending of a word differs, as it does where a quotation is fitted to its sentence: "increase", "increases". */
function areFormsOfOne(keysA: readonly string[], keysB: readonly string[]): boolean {
  return keysA.map(stem).join(' ') === keysB.map(stem).join(' ');
}

/** Below this density a change of person alone ("I" and "he") is what indirect speech asks for, or another's words. */
const SAME_PERSON = 0.9;

function isOtherPerson({ density }: Comparison, keysA: readonly string[], keysB: readonly string[]): boolean {
  return density < SAME_PERSON && [keysA, keysB].every((keys) => keys.length === 1 && PERSONAL.has(keys[0]!));
}

/** Words on either side of a change by which its wording is looked for again. */
const AROUND = 2;

/** True when a report also gives the other's wording, elsewhere: the words were said twice. */
function givesToo(page: Prepared, { words }: Side, [from, to]: Range): boolean {
  const keys = words.slice(Math.max(0, from - AROUND), to + AROUND).map(({ key }) => key);
  return keys.length >= AROUND + 2 && keys.some((key) => !isLight(key)) && standsIn(page, keys);
}

/** True when keys stand in a report, one behind another; looked for where the rarest of them stands. */
function standsIn({ words, places }: Prepared, keys: readonly string[]): boolean {
  const found = keys.map((key) => places().get(key) ?? []);
  const fewest = Math.min(...found.map(({ length }) => length));
  const rarest = found.findIndex(({ length }) => length === fewest);
  return found[rarest]!.some((w) => keys.every((key, k) => words[w - rarest + k]?.key === key));
}

/** True where reports of different days differ in tense alone ("is being" and "has been"): the words were said twice. */
function isLaterTense(a: Side, b: Side, keysA: readonly string[], keysB: readonly string[]): boolean {
  const changed = [keysA.filter((key) => !keysB.includes(key)), keysB.filter((key) => !keysA.includes(key))];
  if (!changed.every((keys) => keys.length > 0 && keys.every((key) => AUXILIARIES.has(key)))) return false;
  const [x, y] = [a, b].map(({ page }) => parseEdtf(page.report.published ?? ''));
  return x != null && y != null && intersectEdtf(x, y) === null;
}

/** True for a stretch that runs out of one quotation and on into another. */
function leavesQuotation({ reading }: DisputeItem): boolean {
  return reading.length > 60 && /["\u201c\u201d]/.test(reading);
}

/** The letters and digits from the word before the gap to the word after it, short forms of "is" and "has" opened: equal when only typography differs. */
function letters(side: Side, [from, to]: Range): string {
  const { text } = side.page.report;
  const start = side.words[Math.max(0, from - 1)]!.start;
  const end = side.words[Math.min(side.words.length - 1, to)]!.end;
  return text.slice(start, end).toLowerCase().replace(SHORTENED, 's ').replace(/[^\p{L}\p{N}]/gu, '');
}

function edgeDifference(comparison: Comparison, edgeA: Range, edgeB: Range, at: 'start' | 'end'): Difference | null {
  const { a, b } = comparison;
  const [lengthA, lengthB] = [edgeA[1] - edgeA[0], edgeB[1] - edgeB[0]];
  if (lengthA === 0 && lengthB === 0) return null;
  const outer = at === 'end' ? 'before' : 'after';
  if (isMarked(a, edgeA, outer) || isMarked(b, edgeB, outer)) return null;
  if (lengthA > 0 && lengthB > 0) return changedEdge(comparison, edgeA, edgeB, at);
  if (at === 'start') return droppedLead(comparison, edgeA, edgeB);
  if (lengthA === 0 && endsWhole(a, edgeA[0] - 1)) return truncation(comparison, edgeA[0] - 1, edgeB, 'a');
  if (lengthB === 0 && b.quoted && endsWhole(b, edgeB[0] - 1)) return truncation(comparison, edgeB[0] - 1, edgeA, 'b');
  return null;
}

/** Most words at the end of a quotation that are taken for others put in their place. */
const LONGEST_EDGE = 3;
/** The same where the longer side goes on. */
const LONGEST_SURE = 2;
/** How sure it must be that the words are the same where the other side goes on, or where it is not quoted. */
const SURE = { pairs: 6, density: 0.8, told: 0.9 };

/**
 * The first or last words of a quotation, put for others: both sides end there, or the words between are so surely the same that the longer side's
 * nearest words stand for them.
 */
function changedEdge(comparison: Comparison, edgeA: Range, edgeB: Range, at: 'start' | 'end'): Difference | null {
  const { a, b, pairs, density } = comparison;
  const [lengthA, lengthB] = [edgeA[1] - edgeA[0], edgeB[1] - edgeB[0]];
  if (Math.max(lengthA, lengthB) <= LONGEST_EDGE && Math.abs(lengthA - lengthB) <= 1 && density >= 0.7 && b.quoted) return wording(comparison, edgeA, edgeB);
  const length = Math.min(lengthA, lengthB);
  const sure = pairs.length >= SURE.pairs && density >= (b.quoted ? SURE.density : SURE.told) && length <= (b.quoted ? LONGEST_SURE : 1);
  const nearest = (edge: Range): Range => (at === 'start' ? [edge[1] - length, edge[1]] : [edge[0], edge[0] + length]);
  if (!sure) return null;
  const [left, right] = withoutEqual(a, nearest(edgeA), b, nearest(edgeB));
  const tells = (side: Side, range: Range): boolean => keysOf(side, range).some((key) => !isLight(key));
  return tells(a, left) && tells(b, right) ? wording(comparison, left, right) : null;
}

/** Two ranges of one length without the equal words that they begin or end with. */
function withoutEqual(a: Side, [fromA, toA]: Range, b: Side, [fromB, toB]: Range): readonly [Range, Range] {
  let [lead, rest] = [0, 0];
  const length = toA - fromA;
  while (lead < length - 1 && a.words[fromA + lead]!.key === b.words[fromB + lead]!.key) lead++;
  while (rest < length - 1 - lead && a.words[toA - 1 - rest]!.key === b.words[toB - 1 - rest]!.key) rest++;
  return [[fromA + lead, toA - rest], [fromB + lead, toB - rest]];
}

/** A short lead ("But", "And so") that one report leaves out of a sentence which it prints with a capital. */
function droppedLead(comparison: Comparison, edgeA: Range, edgeB: Range): Difference | null {
  const [short, long, edge, at] = edgeA[1] === edgeA[0] ? [comparison.a, comparison.b, edgeB, edgeA[0]] : [comparison.b, comparison.a, edgeA, edgeB[0]];
  if (!short.quoted || !long.quoted || edge[1] - edge[0] > 3) return null;
  const word = short.words[at]!;
  const { text } = short.page.report;
  const other = long.words[edge[1]]!;
  const capital = /\p{Lu}/u.test(text[word.start]!) && !/\p{Lu}/u.test(long.page.report.text[other.start]!);
  if (!capital && !LEAD_WORD.test(long.words[edge[0]]!.key)) return null;
  if (!/\p{Lu}/u.test(text[word.start]!)) return null;
  return make('wording', 'difference', placeOf(short, [word.start, word.end]), placeOf(long, [long.words[edge[0]]!.start, other.end]));
}
