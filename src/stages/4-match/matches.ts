import type { Match, SharedPassage } from '../../model/match.ts';
import type { Span } from '../../model/span.ts';
import { PASSAGE } from './kept-pairs.ts';

/** Of the reports with one text so many, the first by id, stand for all. */
export const STANDING = 8;
/** Units outside house lines that make a passage more than a house line. */
const LEAST_OUTSIDE = 40;

/** What is known of one of the two texts of a pair. */
export interface Side {
  /** Ids of the reports that carry it, in order. */
  readonly ids: readonly string[];
  readonly length: number;
  /** Its house lines, in order. */
  readonly house: readonly Span[];
}

/** The matches between the reports of two texts, `passages` in order of `x`; none when they share nothing but house lines. */
export function matchesBetween(x: Side, y: Side, passages: Int32Array): Match[] {
  const shared = outsideHouse(x, y, passages);
  if (shared.length === 0) return [];
  const turned = shared.map(({ a, b }) => ({ a: b, b: a })).sort((p, q) => p.a[0] - q.a[0]);
  const [shareOfX, shareOfY] = [shareOf(shared, x.length), shareOf(turned, y.length)];
  return x.ids.slice(0, STANDING).flatMap((a) => y.ids.slice(0, STANDING).map((b) => (
    a < b ? { a, b, passages: shared, shareOfA: shareOfX, shareOfB: shareOfY } : { a: b, b: a, passages: turned, shareOfA: shareOfY, shareOfB: shareOfX }
  )));
}

/** The matches among reports that carry one text, given the passages that it shares with itself. */
export function matchesWithin(text: Side, passages: Int32Array): Match[] {
  const shared = outsideHouse(text, text, passages);
  if (shared.length === 0) return [];
  const share = shareOf(shared, text.length);
  return text.ids.slice(0, STANDING).flatMap((a, k) => text.ids.slice(k + 1).map((b) => ({ a, b, passages: shared, shareOfA: share, shareOfB: share })));
}

/** Share of a text of `length` units that passages take, by their `a` sides. */
function shareOf(passages: readonly SharedPassage[], length: number): number {
  return Math.min(1, passages.reduce((sum, { a }) => sum + a[1] - a[0], 0) / length);
}

function outsideHouse(x: Side, y: Side, passages: Int32Array): SharedPassage[] {
  const shared: SharedPassage[] = [];
  for (let k = 0; k < passages.length; k += PASSAGE) {
    const [a, b]: [Span, Span] = [[passages[k]!, passages[k + 1]!], [passages[k + 2]!, passages[k + 3]!]];
    if (!inHouse(x.house, a) && !inHouse(y.house, b)) shared.push({ a, b });
  }
  return shared;
}

/** True when next to nothing of a passage lies outside house lines; a word that happens to precede the line in both reports is nothing. */
function inHouse(lines: readonly Span[], [start, end]: Span): boolean {
  if (lines.length === 0) return false;
  const covered = lines.reduce((sum, line) => sum + Math.max(0, Math.min(line[1], end) - Math.max(line[0], start)), 0);
  return end - start - covered < LEAST_OUTSIDE;
}
