import type { SharedPassage } from '../../../../src/model/match.ts';
import type { Spelling } from './spelling.ts';
import { Comparison, LEAST_ALONE, LEAST_WORDS, MOST_EDITED, type Stretch } from './stretches.ts';
import { rolled, type Window, type WindowMap } from './window-map.ts';

/** How many places of one window are tried; a line repeated more often is furniture. */
const MOST_PLACES = 8;
/** Where texts agree for more letters than this, but for less than five words, nothing is looked for any more. */
const LONGEST_WORDS = 400;
/** So many windows behind one that led to a stretch are tried for a longer one. */
const NEAR = 7;

/**
 * Every passage that two texts share: stretches that agree but for typography, joined over small edits; moved passages stand apart. In order of `a`,
 * whose windows `map` holds. A stretch of 23 letters or more in a row is found, a shorter one beside such a stretch.
 */
export function sharedPassages(map: WindowMap, a: Spelling, b: Spelling): SharedPassage[] {
  const texts = new Comparison(a, b);
  return joined(texts, withoutOverlaps(texts, stretches(map, texts)));
}

/** Stretches that are apart in `b`: from each place of `b` the longest, and what goes on from it over edits either way. */
function stretches(map: WindowMap, texts: Comparison): Stretch[] {
  const found: Stretch[] = [];
  const window: Window = { end: 0, hash: 0 };
  for (let free = 0; map.findNext(texts.b, window);) {
    const longest = longestNear(map, texts, window, free);
    if (longest === null) continue;
    const whole = texts.wholeWords(longest.a, longest.b, longest.length, LEAST_WORDS);
    if (whole === null && longest.length <= LONGEST_WORDS) continue;
    free = whole === null ? longest.b + longest.length : chain(texts, whole, free, found);
    window.end = free;
    window.hash = 0;
  }
  return found;
}

/** The longest of the stretches around a window of `b`; where there is one, the next few windows are tried too, since each may stand in other places of `a`. */
function longestNear(map: WindowMap, texts: Comparison, window: Window, free: number): Stretch | null {
  const { letters, count } = texts.b;
  let longest = longestAt(map, texts, window, free, null);
  if (longest === null) return null;
  for (const last = Math.min(count, window.end + NEAR); window.end < last;) {
    window.hash = rolled(window.hash, letters[window.end++]!);
    longest = longestAt(map, texts, window, free, longest);
  }
  return longest;
}

/** The longest of the stretches around one window of `b`, if it is longer than `best`; else that. */
function longestAt(map: WindowMap, texts: Comparison, { end, hash }: Window, free: number, best: Stretch | null): Stretch | null {
  let longest = best;
  let places = 0;
  for (let one = map.firstLike(hash); one >= 0 && places < MOST_PLACES; one = map.nextLike(one, hash)) {
    places++;
    const at = map.endOf(one);
    if (longest !== null && at - longest.a === end - longest.b && at <= longest.a + longest.length) continue;
    const behind = texts.behind(at, end, free);
    const length = behind + texts.ahead(at, end);
    if (length > (longest?.length ?? 0)) longest = { a: at - behind, b: end - behind, length };
  }
  return longest;
}

/** Adds a stretch, and those that go on from it over edits, to `found`; returns where the last ends in `b`. */
function chain(texts: Comparison, middle: Stretch, free: number, found: Stretch[]): number {
  let last: Stretch | null = middle;
  while ((last = texts.beyond(last.a, last.b, -1, free)) !== null) found.push(last);
  let end = 0;
  for (last = middle; last !== null; last = texts.beyond(last.a + last.length, end, 1, free)) {
    found.push(last);
    end = last.b + last.length;
  }
  return end;
}

/** Longest first, each letter of `a` in one stretch only; one that loses its ends to longer ones keeps its middle. In order of `a`. */
function withoutOverlaps(texts: Comparison, found: Stretch[]): Stretch[] {
  const inOrder = found.sort((x, y) => x.a - y.a || x.b - y.b);
  if (inOrder.every(({ a, length }, k) => k + 1 === inOrder.length || a + length <= inOrder[k + 1]!.a)) return inOrder;
  const taken = new Uint8Array(texts.a.count);
  const kept: Stretch[] = [];
  for (const one of found.sort((x, y) => y.length - x.length || x.a - y.a || x.b - y.b)) {
    const rest = trimmed(texts, one, taken);
    if (rest === null) continue;
    taken.fill(1, rest.a, rest.a + rest.length);
    kept.push(rest);
  }
  return kept.sort((x, y) => x.a - y.a);
}

/** Leaves of a stretch what comes after the taken letters at its start and before the next taken one. */
function trimmed(texts: Comparison, { a, b, length }: Stretch, taken: Uint8Array): Stretch | null {
  let start = 0;
  while (start < length && taken[a + start] === 1) start++;
  let end = start;
  while (end < length && taken[a + end] === 0) end++;
  return end - start === length ? { a, b, length } : texts.wholeWords(a + start, b + start, end - start, LEAST_WORDS);
}

/** Stretches in order of `a` as passages, joined where few words of either text stand between. */
function joined(texts: Comparison, inOrder: readonly Stretch[]): SharedPassage[] {
  const out: SharedPassage[] = [];
  for (let k = 0; k < inOrder.length;) {
    const from = k;
    let words = wordsOf(texts, inOrder[k]!);
    while (++k < inOrder.length && isEdit(texts, inOrder[k - 1]!, inOrder[k]!)) words += wordsOf(texts, inOrder[k]!);
    if (words >= LEAST_ALONE) out.push(passageOf(texts, inOrder[from]!, inOrder[k - 1]!));
  }
  return out;
}

/** Words of a stretch, as far as they matter. */
function wordsOf({ a }: Comparison, stretch: Stretch): number {
  return a.wordsBetween(stretch.a, stretch.a + stretch.length, LEAST_ALONE);
}

/** True when what stands between two stretches is an edit. */
function isEdit({ a, b }: Comparison, one: Stretch, next: Stretch): boolean {
  const [endA, endB] = [one.a + one.length, one.b + one.length];
  return next.b >= endB && a.wordsBetween(endA, next.a, MOST_EDITED + 1) <= MOST_EDITED && b.wordsBetween(endB, next.b, MOST_EDITED + 1) <= MOST_EDITED;
}

/** From letters to units; closing marks that both texts have belong to the passage. */
function passageOf({ a, b }: Comparison, first: Stretch, last: Stretch): SharedPassage {
  const [spanA, spanB] = [a.spanOf(first.a, last.a + last.length), b.spanOf(first.b, last.b + last.length)];
  let marks = 0;
  while (closes(a.text, spanA[1] + marks) && closes(b.text, spanB[1] + marks)) marks++;
  return { a: [spanA[0], spanA[1] + marks], b: [spanB[0], spanB[1] + marks] };
}

const CLOSING = '.,;:!?)]"\'\u201d\u2019%\u3002\uff01\uff1f';

function closes(text: string, at: number): boolean {
  return at < text.length && CLOSING.includes(text[at]!);
}
