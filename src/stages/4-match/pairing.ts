import type { Aligner } from './aligner.ts';
import { DOCUMENT_BITS } from './crowds.ts';
import type { Documents } from './documents.ts';
import { CANDIDATE } from './kernel.ts';
import { type KeptPairs, PASSAGE } from './kept-pairs.ts';

/** Texts of more units than this, and so many times as long as another, are long beside it. */
const [LONG, MANY_TIMES] = [1 << 16, 8];
const TWO_DOCUMENTS = 2 ** DOCUMENT_BITS;

/** Aligns every candidate, and keeps those that share a passage. */
export function alignCandidates(candidates: ArrayLike<number>, documents: Documents, aligner: Aligner, kept: KeptPairs): void {
  const pairs = Array.from({ length: candidates.length / CANDIDATE }, (_, k) => {
    const [x, y] = [candidates[CANDIDATE * k]!, candidates[CANDIDATE * k + 1]!];
    const whole = wholeOf(documents, x, y);
    return { order: whole * TWO_DOCUMENTS + (x + y - whole), whole, other: x + y - whole, count: candidates[CANDIDATE * k + 2]! };
  });
  for (const { whole, other, count } of pairs.sort((x, y) => x.order - y.order)) alignOne(whole, other, count, aligner, kept);
}

function alignOne(whole: number, other: number, count: number, aligner: Aligner, kept: KeptPairs): void {
  const passages = aligner.align(whole, other);
  if (passages.length === 0) return;
  if (whole < other) kept.add(whole, other, count, passages);
  else kept.add(other, whole, count, turned(passages));
}

/**
 * The text in which the other of a pair is looked for, by nothing but their wording, since an alignment is not quite the same from both sides:
 * the shorter one, so that every place of the longer is tried; but of a text that is many times longer, itself, which then is gone through once.
 */
function wholeOf(documents: Documents, x: number, y: number): number {
  const [longer, shorter] = documents.order(x, y) <= 0 ? [x, y] : [y, x];
  const length = documents.lengthOf(longer);
  return length > LONG && length > MANY_TIMES * documents.lengthOf(shorter) ? longer : shorter;
}

/** The same passages seen from the other text, in its order. */
function turned(passages: Int32Array): number[] {
  const order = Array.from({ length: passages.length / PASSAGE }, (_, k) => k * PASSAGE).sort((x, y) => passages[x + 2]! - passages[y + 2]!);
  return order.flatMap((k) => [passages[k + 2]!, passages[k + 3]!, passages[k]!, passages[k + 1]!]);
}
