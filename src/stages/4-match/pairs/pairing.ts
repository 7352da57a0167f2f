import type { Aligner } from '../kernel/aligner.ts';
import type { Documents } from '../documents.ts';
import { CANDIDATE } from '../kernel/kernel.ts';
import { isEnough } from './family.ts';
import { type KeptPairs, PASSAGE } from './kept-pairs.ts';

/** Texts of more units than this, and so many times as long as another, are long beside it. */
const [LONG, MANY_TIMES] = [1 << 16, 8];
/** More than there is memory for; with the number of a document before it, a whole number still. */
const MOST_CANDIDATES = 2 ** 28;

/** Aligns every candidate, and keeps those that share enough; those of which one text is looked in follow each other. */
export function alignCandidates(candidates: ArrayLike<number>, documents: Documents, aligner: Aligner, kept: KeptPairs): void {
  const orders = new Float64Array(candidates.length / CANDIDATE);
  for (let k = 0; k < orders.length; k++) orders[k] = wholeOf(documents, candidates[CANDIDATE * k]!, candidates[CANDIDATE * k + 1]!) * MOST_CANDIDATES + k;
  // Without a function that compares, the engine sorts by itself.
  orders.sort();
  for (let n = 0; n < orders.length; n++) alignOne(documents, candidates, orders[n]!, aligner, kept);
}

function alignOne(documents: Documents, candidates: ArrayLike<number>, order: number, aligner: Aligner, kept: KeptPairs): void {
  const k = order % MOST_CANDIDATES;
  const whole = (order - k) / MOST_CANDIDATES;
  const other = candidates[CANDIDATE * k]! + candidates[CANDIDATE * k + 1]! - whole;
  const count = candidates[CANDIDATE * k + 2]!;
  const passages = aligner.align(whole, other);
  if (passages.length === 0 || !isEnough(documents, whole, other, count, passages)) return;
  if (whole < other) kept.add(whole, other, count, passages);
  else kept.add(other, whole, count, turned(passages));
}

/**
 * The text in which the other of a pair is looked for, by nothing but their wording, since an alignment is not quite the same from both sides:
 * the shorter one, so that every place of the longer is tried; but of a text that is many times longer, itself, which then is gone through once.
 */
function wholeOf(documents: Documents, x: number, y: number): number {
  const longer = documents.order(x, y) <= 0 ? x : y;
  const shorter = x + y - longer;
  const length = documents.lengthOf(longer);
  return length > LONG && length > MANY_TIMES * documents.lengthOf(shorter) ? longer : shorter;
}

/** The same passages seen from the other text, in its order. */
function turned(passages: Int32Array): number[] {
  const order = Array.from({ length: passages.length / PASSAGE }, (_, k) => k * PASSAGE).sort((x, y) => passages[x + 2]! - passages[y + 2]!);
  return order.flatMap((k) => [passages[k + 2]!, passages[k + 3]!, passages[k]!, passages[k + 1]!]);
}
