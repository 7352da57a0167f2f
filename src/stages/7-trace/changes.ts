import type { Change } from '../../model/descent.ts';
import type { Span } from '../../model/span.ts';
import { FUNCTION_WORDS } from '../../language/en/grammar/function-words.ts';
import { AHEAD_PHRASES } from '../../language/en/page/versions.ts';
import { wordLikeness } from '../../text/align/align.ts';
import { wordsOf } from '../../text/words/words.ts';
import { overlaps } from '../../text/span.ts';
import type { Pair, Traced } from './pair.ts';

/** Likeness in words from which a new paragraph is an old one rewritten. */
const REWRITTEN = 0.4;
/** Units of a paragraph that are more than a phrase. */
const PART = 60;
/** Paragraphs of a later version that hold its news. */
const OPENING = 2;
/** Words of five letters or more that the new opening must share with a sentence that looks ahead, for it to be overtaken. */
const OVERTAKEN = 2;

/**
 * What a later version (b) did to an earlier one (a), paragraph by paragraph, in order of the parent and then of the child. A dropped passage is
 * "removed", whatever the reason; it is "corrected" only where the child says so. "stale" is a sentence that looks ahead, was kept, and that
 * the new opening overtakes.
 */
export function changesOf(pair: Pair, sentences: readonly Span[]): Change[] {
  const { a, b, heldA, heldB } = pair;
  const lost = a.paragraphs.filter((_, k) => !heldA[k]);
  const gained = b.paragraphs.filter((_, k) => !heldB[k]);
  const rewritten = [...pairUp(a, b, lost, gained)];
  for (const both of linked(pair, lost, gained)) if (!rewritten.some(([from, to]) => from === both[0] || to === both[1])) rewritten.push(both);
  const corrected = correctedAmong(b, rewritten.map(([, to]) => to));
  const changes: Change[] = rewritten.map(([from, to]) => ({ kind: corrected.has(to) ? 'corrected' : 'rewritten', from, to }));
  for (const from of lost) if (!rewritten.some((both) => both[0] === from)) changes.push({ kind: 'removed', from, to: [0, 0] });
  for (const to of gained) if (!rewritten.some((both) => both[1] === to)) changes.push({ kind: 'added', from: [0, 0], to });
  changes.push(...moves(pair), ...stale(pair, gained, sentences));
  return changes.sort((x, y) => x.from[0] - y.from[0] || x.to[0] - y.to[0] || (x.kind < y.kind ? -1 : 1));
}

/** Each new paragraph with the dropped one that it rewrites, the most alike first. */
function pairUp(a: Traced, b: Traced, lost: readonly Span[], gained: readonly Span[]): (readonly [Span, Span])[] {
  const MOST = 40; // Longer lists are another story, not a rewriting.
  const likenesses = lost
    .slice(0, MOST)
    .flatMap((from) => gained.slice(0, MOST).map((to) => ({ from, to, likeness: wordLikeness(a.text.slice(...from), b.text.slice(...to)) })));
  const pairs: (readonly [Span, Span])[] = [];
  for (const { from, to, likeness } of likenesses.sort((x, y) => y.likeness - x.likeness || x.from[0] - y.from[0] || x.to[0] - y.to[0])) {
    if (likeness >= REWRITTEN && !pairs.some((both) => both[0] === from || both[1] === to)) pairs.push([from, to]);
  }
  return pairs;
}

/** Paragraphs of which one is new or dropped, and a part of which stands in the other: the paragraph grew or shrank. */
function linked({ a, b, match }: Pair, lost: readonly Span[], gained: readonly Span[]): (readonly [Span, Span])[] {
  return match.passages.flatMap((passage): (readonly [Span, Span])[] => [
    ...lost.flatMap((from) => counterpart(from, passage.a, passage.b, b.paragraphs).map((to) => [from, to] as const)),
    ...gained.flatMap((to) => counterpart(to, passage.b, passage.a, a.paragraphs).map((from) => [from, to] as const)),
  ]);
}

/** The paragraph of the other report in which the middle of what a paragraph has of a passage stands, if it has a telling part. */
function counterpart(paragraph: Span, here: Span, there: Span, others: readonly Span[]): readonly Span[] {
  const [start, end] = [Math.max(paragraph[0], here[0]), Math.min(paragraph[1], here[1])];
  if (end - start < PART) return [];
  const middle = Math.min(there[1] - 1, there[0] + (start + end) / 2 - here[0]);
  return others.filter((other) => other[0] <= middle && middle < other[1]);
}

/** Of rewritten passages those that lines of the child which label themselves corrections are about: for each line the one that shares most of its words. */
function correctedAmong(child: Traced, rewritten: readonly Span[]): ReadonlySet<Span> {
  const lines = child.corrections();
  if (lines.length === 0) return new Set();
  const words = rewritten.map((span) => matterOf(child.text, span));
  return new Set(lines.flatMap((line) => {
    const told = matterOf(child.text, line);
    const likeness = words.map((of) => shared(of, told));
    const most = Math.max(OVERTAKEN, ...likeness);
    return rewritten.filter((span, k) => likeness[k] === most && span !== line);
  }));
}

/** Shared passages that stand in another order in the child: those outside the longest series that rises in both. */
function moves({ match }: Pair): Change[] {
  const rising = longestRise(match.passages.map(({ b }) => b[0]), match.passages.map(({ a }) => a[1] - a[0]));
  return match.passages.filter((_, k) => !rising.has(k)).map(({ a, b }) => ({ kind: 'moved', from: a, to: b }));
}

/** Indexes of the heaviest rising series of `places`. */
function longestRise(places: readonly number[], weights: readonly number[]): ReadonlySet<number> {
  const total = [...weights];
  const before = places.map(() => -1);
  let last = places.length === 0 ? -1 : 0;
  for (let k = 0; k < places.length; k++) {
    for (let j = Math.max(0, k - 500); j < k; j++) {
      if (places[j]! < places[k]! && total[j]! + weights[k]! > total[k]!) {
        total[k] = total[j]! + weights[k]!;
        before[k] = j;
      }
    }
    if (total[k]! > total[last]!) last = k;
  }
  const kept = new Set<number>();
  for (let k = last; k >= 0; k = before[k]!) kept.add(k);
  return kept;
}

function stale({ a, b, match }: Pair, gained: readonly Span[], sentences: readonly Span[]): Change[] {
  const opening = b.paragraphs[Math.min(OPENING, b.paragraphs.length) - 1]?.[1] ?? 0;
  const fresh = gained.filter((span) => span[1] <= opening).map((span) => contentWords(b.text, span));
  return sentences.flatMap((sentence) => {
    const words = b.text.slice(...sentence).toLowerCase();
    if (!AHEAD_PHRASES.some((phrase) => words.includes(phrase))) return [];
    const kept = match.passages.find((passage) => overlaps(passage.b, sentence));
    if (kept === undefined || gained.some((span) => overlaps(span, sentence))) return [];
    const own = contentWords(b.text, sentence);
    if (!fresh.some((words) => shared(own, words) >= OVERTAKEN)) return [];
    const start = Math.min(Math.max(kept.a[0], kept.a[0] + sentence[0] - kept.b[0]), kept.a[1]);
    return [{ kind: 'stale' as const, from: [start, Math.min(a.text.length, kept.a[1], start + sentence[1] - sentence[0])] as const, to: sentence }];
  });
}

function matterOf(text: string, span: Span): ReadonlySet<string> {
  return new Set(wordsOf(text, span).map(({ key }) => key).filter((key) => !FUNCTION_WORDS.has(key)));
}

function contentWords(text: string, span: Span): ReadonlySet<string> {
  return new Set(wordsOf(text, span).map(({ key }) => key).filter((key) => key.length >= 5));
}

function shared(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
  let count = 0;
  for (const word of x) if (y.has(word)) count++;
  return count;
}
