import type { Aligner } from '../kernel/aligner.ts';
import { DOCUMENT_BITS } from './crowds.ts';
import type { Documents } from '../documents.ts';
import { CANDIDATE } from '../kernel/kernel.ts';
import { isEnough } from './family.ts';
import { type KeptPairs, PASSAGE } from './kept-pairs.ts';

/** Texts of more units than this, and so many times as long as another, are long beside it. */
const [LONG, MANY_TIMES] = [1 << 16, 8];
const TWO_DOCUMENTS = 2 ** DOCUMENT_BITS;

/** Aligns every candidate, and keeps those that share enough. */
export function alignCandidates(candidates: ArrayLike<number>, documents: Documents, aligner: Aligner, kept: KeptPairs): void {
  const orders = new Float64Array(candidates.length / CANDIDATE);
  for (let k = 0; k < orders.length; k++) orders[k] = orderOf(documents, candidates[CANDIDATE * k]!, candidates[CANDIDATE * k + 1]!);
  const inOrder = new Uint32Array(orders.length).map((_, k) => k).sort((x, y) => orders[x]! - orders[y]!);
  for (let n = 0; n < inOrder.length; n++) {
    const k = inOrder[n]!;
    const other = orders[k]! % TWO_DOCUMENTS;
    alignOne(documents, (orders[k]! - other) / TWO_DOCUMENTS, other, candidates[CANDIDATE * k + 2]!, aligner, kept);
  }
}

/** The text in which the other is looked for, and the other, as one number: those with one such text follow each other. */
function orderOf(documents: Documents, x: number, y: number): number {
  const whole = wholeOf(documents, x, y);
  return whole * TWO_DOCUMENTS + (x + y - whole);
}

function alignOne(documents: Documents, whole: number, other: number, count: number, aligner: Aligner, kept: KeptPairs): void {
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
