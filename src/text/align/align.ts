import type { Span } from '../../model/span.ts';
import { longestChain } from './align-chain.ts';
import { WordReader, type Words } from '../words/word-reader.ts';

/** What became of a stretch of words between two texts; the side on which it does not stand is an empty span at the place. */
export interface WordEdit {
  readonly kind: 'same' | 'added' | 'dropped' | 'changed' | 'moved';
  readonly a: Span;
  readonly b: Span;
}

/** A moved stretch shorter than this many words is a coincidence of common words, not a move. */
const LEAST_MOVED = 3;

/**
 * Aligns two short texts word by word, in order of `a` (then of `b`). Words that differ only in case, accents or typography are the same.
 * `alignWords(b, a)` gives the mirror image. A moved stretch is one edit, given at its place in `a`; time is bounded for texts of any length.
 */
export function alignWords(a: string, b: string): readonly WordEdit[] {
  if (b < a) return alignInOrder(b, a).map(mirrored).sort(inOrder);
  return alignInOrder(a, b).toSorted(inOrder);
}

/** How alike two texts are: the share of words that stand in both in the same order (2 × same / all; 1 for two texts without words). */
export function wordLikeness(a: string, b: string): number {
  const reader = new WordReader([], 'single');
  const left = reader.keep(a);
  const right = reader.read(b);
  const same = longestChain(left, right).reduce((sum, run) => sum + run.length, 0);
  return left.count + right.count === 0 ? 1 : (2 * same) / (left.count + right.count);
}

function alignInOrder(a: string, b: string): WordEdit[] {
  const reader = new WordReader([], 'single');
  const left = reader.keep(a);
  const right = reader.keep(b);
  const chain = longestChain(left, right);
  const gaps: Gap[] = [];
  const edits: WordEdit[] = [];
  let i = 0;
  let j = 0;
  for (const run of [...chain, { a: left.count, b: right.count, length: 0 }]) {
    if (run.a > i || run.b > j) gaps.push({ a: [i, run.a], b: [j, run.b] });
    if (run.length > 0) edits.push({ kind: 'same', a: placed(left, run.a, run.a + run.length), b: placed(right, run.b, run.b + run.length) });
    i = run.a + run.length;
    j = run.b + run.length;
  }
  return [...edits, ...moved(left, right, gaps)];
}

/** Words of `a` and `b` between two runs that both share; either side may be empty. */
interface Gap {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

/** Finds stretches that one gap dropped and another added, then names what is left. */
function moved(left: Words, right: Words, gaps: readonly Gap[]): WordEdit[] {
  const takenA = new Set<number>();
  const takenB = new Set<number>();
  const edits: WordEdit[] = [];
  for (const run of crossings(left, right, gaps)) {
    const words = Array.from({ length: run.length }, (_, k) => k);
    if (words.some((k) => takenA.has(run.a + k) || takenB.has(run.b + k))) continue;
    for (const k of words) { takenA.add(run.a + k); takenB.add(run.b + k); }
    edits.push({ kind: 'moved', a: placed(left, run.a, run.a + run.length), b: placed(right, run.b, run.b + run.length) });
  }
  for (const gap of gaps) edits.push(...leftovers(left, right, gap, takenA, takenB));
  return edits;
}

/** Common runs of words between what any gap drops and what any gap adds, longest first. */
function crossings(left: Words, right: Words, gaps: readonly Gap[]): { a: number; b: number; length: number }[] {
  const added = new Map<number, number[]>();
  for (const gap of gaps) for (let j = gap.b[0]; j + LEAST_MOVED <= gap.b[1]; j++) {
    const places = added.get(right.hash[j]!);
    if (places === undefined) added.set(right.hash[j]!, [j]);
    else if (places.length < 8) places.push(j);
  }
  const endOfB = new Map(gaps.flatMap((gap) => Array.from({ length: gap.b[1] - gap.b[0] }, (_, k) => [gap.b[0] + k, gap.b[1]] as const)));
  const runs: { a: number; b: number; length: number }[] = [];
  for (const gap of gaps) for (let i = gap.a[0]; i + LEAST_MOVED <= gap.a[1]; i++) {
    for (const j of added.get(left.hash[i]!) ?? []) {
      let length = 0;
      while (i + length < gap.a[1] && j + length < endOfB.get(j)! && left.hash[i + length] === right.hash[j + length]) length++;
      if (length >= LEAST_MOVED) runs.push({ a: i, b: j, length });
    }
  }
  return runs.sort((x, y) => y.length - x.length || x.a - y.a || x.b - y.b);
}

/** A gap without its moved words: what stands on both sides was changed, on one side dropped or added. */
function leftovers(left: Words, right: Words, gap: Gap, takenA: ReadonlySet<number>, takenB: ReadonlySet<number>): WordEdit[] {
  const a = pieces(gap.a, takenA);
  const b = pieces(gap.b, takenB);
  const edits: WordEdit[] = [];
  if (a.length === 1 && b.length === 1) return [{ kind: 'changed', a: placed(left, ...a[0]!), b: placed(right, ...b[0]!) }];
  const atB = placeBefore(right, gap.b[0]);
  const atA = placeBefore(left, gap.a[0]);
  for (const piece of a) edits.push({ kind: 'dropped', a: placed(left, ...piece), b: [atB, atB] });
  for (const piece of b) edits.push({ kind: 'added', a: [atA, atA], b: placed(right, ...piece) });
  return edits;
}

function pieces([from, to]: readonly [number, number], taken: ReadonlySet<number>): (readonly [number, number])[] {
  const out: [number, number][] = [];
  for (let k = from; k < to; k++) {
    if (taken.has(k)) continue;
    const last = out.at(-1);
    if (last !== undefined && last[1] === k) last[1] = k + 1;
    else out.push([k, k + 1]);
  }
  return out;
}

function placed(words: Words, from: number, to: number): Span {
  return [words.start[from]!, words.end[to - 1]!];
}

/** Where an edit that this text lacks would stand: after the word before it. */
function placeBefore(words: Words, index: number): number {
  return index === 0 ? 0 : words.end[index - 1]!;
}

function mirrored({ kind, a, b }: WordEdit): WordEdit {
  return { kind: kind === 'added' ? 'dropped' : kind === 'dropped' ? 'added' : kind, a: b, b: a };
}

function inOrder(x: WordEdit, y: WordEdit): number {
  return x.a[0] - y.a[0] || x.b[0] - y.b[0] || x.a[1] - y.a[1] || x.b[1] - y.b[1];
}
