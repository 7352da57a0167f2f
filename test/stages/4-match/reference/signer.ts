import { isSpace } from '../../../../src/text/span.ts';
import { gearOf, mixed, weightOf } from './letter-hash.ts';
import { Spelling } from './spelling.ts';

const WINDOW = 32;
const SAMPLED = 2 ** 28;
const GAP = 72;
const LONGEST_LINE = 400;

/** A window of letters: its two hashes, and how many letters its last one is worth. */
interface Hashed {
  readonly hash: number;
  readonly check: number;
  readonly weight: number;
}

/** The anchors of a text as the kernel shall choose them, told plainly: hash, and eight bits of the second one. */
export function anchorsOf(text: string): [hash: number, check: number][] {
  const windows = windowsOf(lettersOf(text));
  const chosen = new Set<number>();
  for (let start = 0, k = 0; k <= windows.length; k++) {
    const isSampled = k < windows.length && windows[k]!.hash < windows[k]!.weight * SAMPLED;
    if (k < windows.length && !isSampled) continue;
    for (let last = start + GAP - 1; last < k; last++) chosen.add(lastOfLeast(windows, last - GAP + 1, last));
    if (isSampled) chosen.add(k);
    start = k + 1;
  }
  if (chosen.size === 0 && windows.length > 0) chosen.add(windows.length - 1);
  const met = new Map<number, number>();
  return [...chosen].flatMap((k): [number, number][] => {
    const { hash, check } = windows[k]!;
    if (met.get(hash & 255) === hash || (hash === 0 && !met.has(0))) return [];
    met.set(hash & 255, hash);
    return [[mixed(hash) >>> 0, check >>> 24]];
  });
}

/** The whole windows of a text: each begins as late as it may to span 32 letters, or what they are worth. */
function windowsOf(letters: readonly number[]): Hashed[] {
  let [hash, spanned, start] = [0, 0, 0];
  return letters.flatMap((letter, k) => {
    const weight = weightOf(letter);
    hash = ((hash << weight) + gearOf(letter)) >>> 0;
    for (spanned += weight; spanned - weightOf(letters[start]!) >= WINDOW; start++) spanned -= weightOf(letters[start]!);
    return spanned >= WINDOW ? [{ hash, check: checkOf(letters.slice(start, k + 1)), weight }] : [];
  });
}

const FACTORS = [0x9e3779b97f4a7c15n, 0xc2b2ae3d27d4eb4fn, 0x165667b19e3779f9n];

/** The upper half of a sum over the fifth to the sixteenth letter of a window, or to the eighth of one that has fewer, four of them to a number of 64 bits. */
function checkOf(window: readonly number[]): number {
  const fours = FACTORS.slice(0, window.length < 16 ? 1 : 3).map((_, k) => window.slice(4 * k + 4, 4 * k + 8));
  const sum = fours.reduce((all, four, k) => all + FACTORS[k]! * four.reduce((number, letter, n) => number | (BigInt(letter) << BigInt(16 * n)), 0n), 0n);
  return Number(BigInt.asUintN(64, sum) >> 32n);
}

function lastOfLeast(windows: readonly Hashed[], from: number, to: number): number {
  let least = from;
  for (let k = from; k <= to; k++) if (windows[k]!.hash <= windows[least]!.hash) least = k;
  return least;
}

/** The lines of a text that hold letters and are not too long, as spans without white space, with their letters. */
export function linesOf(text: string): { readonly letters: string; readonly start: number; readonly end: number }[] {
  let at = 0;
  return text.split('\n').flatMap((line) => {
    const from = at;
    at += line.length + 1;
    const letters = lettersOf(line);
    if (letters.length === 0 || line.length > LONGEST_LINE) return [];
    let [start, end] = [from, from + line.length];
    while (isSpace(text.charCodeAt(start))) start++;
    while (isSpace(text.charCodeAt(end - 1))) end--;
    return [{ letters: letters.join(), start, end }];
  });
}

function lettersOf(text: string): number[] {
  const spelling = new Spelling();
  spelling.read(text);
  return [...spelling.letters.subarray(0, spelling.count)];
}
