import { stem } from '../../../language/en/words/stem.ts';
import type { Span } from '../../../model/span.ts';
import { SPOKEN } from './deed.ts';
import type { Prepared } from '../prepared.ts';
import { wordAt } from './slots.ts';
import type { Slot } from './slots.ts';
import { isLight } from '../word-forms.ts';

/** Values beside different names are less likely the same. */
const OTHER_NAMES = 0.75;

/**
 * How alike the words around two values are: the weight of shared words over the weight of the poorer side (0 to 1), with how many are shared, and
 * how many near both values.
 */
export function likeness(a: Slot<unknown>, b: Slot<unknown>): { readonly score: number; readonly shared: number; readonly near: number } {
  const [small, large] = a.context.size <= b.context.size ? [a, b] : [b, a];
  let both = 0;
  let shared = 0;
  let near = 0;
  for (const [key, weight] of small.context) {
    const other = large.context.get(key);
    if (other === undefined) continue;
    both += Math.min(weight, other);
    shared++;
    if (a.near.has(key) && b.near.has(key)) near++;
  }
  return { score: (both / Math.max(1e-9, Math.min(a.total, b.total))) * (areOfOtherNames(a, b) ? OTHER_NAMES : 1), shared, near };
}

/** True when names stand beside both values, and none of them is the same. */
export function areOfOtherNames(a: Slot<unknown>, b: Slot<unknown>): boolean {
  return a.names.length > 0 && b.names.length > 0 && !a.names.some((name) => b.names.includes(name));
}

/** True when two values are tied to the same word: the same happening, the same thing counted. */
export function areTied(a: Slot<unknown>, b: Slot<unknown>): boolean {
  return [...a.tied].some((key) => b.tied.has(key));
}

/** True when both values stand directly before the same word ("the May 4 vote", "May 6 vote"). */
export function areBeforeSameWord(pages: readonly Prepared[], a: Slot<unknown>, b: Slot<unknown>): boolean {
  const [x, y] = [a, b].map(({ page, span }) => /^(?:['\u2019]s)? (\p{Ll}+)/u.exec(pages[page]!.report.text.slice(span[1], span[1] + 24))?.[1]);
  return x !== undefined && y !== undefined && !isLight(x) && stem(x) === stem(y);
}

/** True when both clauses tell the same deed; that something was said tells little. */
export function areOfOneDeed(a: Slot<unknown>, b: Slot<unknown>): boolean {
  return [...a.deeds].some((deed) => deed !== SPOKEN && b.deeds.has(deed));
}

/**
 * True when both values stand between the same words: the word of matter before them is one, and so is the one behind, or two words of any kind on
 * one side are.
 */
export function areBesideSameWords(pages: readonly Prepared[], a: Slot<unknown>, b: Slot<unknown>): boolean {
  const [x, y] = [a, b].map(({ page, sentence, span }) => besideOf(pages[page]!, sentence, span)) as [Beside, Beside];
  const matter = (words: readonly string[]): string | undefined => words.find((key) => !isLight(key));
  const [left, right] = [matter(x.before) === matter(y.before), matter(x.after) === matter(y.after)];
  return (left && right && matter(x.before) !== undefined && matter(x.after) !== undefined) || runOf(x.before, y.before) >= 2 || runOf(x.after, y.after) >= 2;
}

interface Beside {
  /** Keys, nearest first. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const BESIDE = 6;

function besideOf(page: Prepared, sentence: number, span: Span): Beside {
  const { from, to } = page.sentences[sentence]!;
  const at = wordAt(page, page.sentences[sentence]!, span);
  const before = page.words.slice(Math.max(from, at - BESIDE), at).filter(({ end }) => end <= span[0]);
  const after = page.words.slice(at, Math.min(to, at + 2 * BESIDE)).filter(({ start }) => start >= span[1]).slice(0, BESIDE);
  return { before: before.map(({ key }) => stem(key)).reverse(), after: after.map(({ key }) => stem(key)) };
}

/** How many words are the same from the first on; at least one of them must be of matter. */
function runOf(x: readonly string[], y: readonly string[]): number {
  let n = 0;
  while (n < x.length && x[n] === y[n]) n++;
  return x.slice(0, n).some((key) => !isLight(key)) ? n : 0;
}
