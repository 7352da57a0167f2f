import type { Boilerplate, Match, Matching, SharedPassage } from '../../model/match.ts';
import type { Span } from '../../model/span.ts';
import { byUnits } from '../../text/order.ts';
import type { Documents } from './documents.ts';
import type { LineIndex } from './line-index.ts';
import { type KeptPairs, PASSAGE } from './pairs/kept-pairs.ts';

/** Of the reports with one text so many, the first by id, stand for all. */
export const STANDING = 8;
/** Units outside house lines that make a passage more than a house line. */
const LEAST_OUTSIDE = 40;

/** What is known of one of the two texts of a pair. */
interface Side {
  /** Ids of the reports that carry it, in order. */
  readonly ids: readonly string[];
  readonly length: number;
  /** Its house lines, in order. */
  readonly house: readonly Span[];
}

// Loops here count: `for of` and closures are many times as dear to the optimizing compiler, which is a good part of what a small set costs.

/** What the reports that carry these texts share, in order of their ids: of the pairs that are kept their passages, without what is house lines alone. */
export function matchingOf(documents: Documents, kept: KeptPairs, lines: LineIndex): Matching {
  const sides = new Array<Side | undefined>(documents.count).fill(undefined);
  const sideOf = (document: number): Side => (sides[document] ??= {
    ids: documents.ids[document]!, length: documents.lengthOf(document), house: lines.houseLinesOf(document),
  });
  const matches: Match[] = [];
  kept.each((x, y, pair) => { addMatches(sideOf(x), sideOf(y), kept.passagesOf(pair), matches); });
  const house: Boilerplate[] = [];
  const holds = lines.holders();
  for (let document = holds.indexOf(1); document >= 0; document = holds.indexOf(1, document + 1)) addHouseLines(sideOf(document), house);
  return {
    matches: matches.sort((x, y) => byUnits(x.a, y.a) || byUnits(x.b, y.b)),
    boilerplate: house.sort((x, y) => byUnits(x.report, y.report) || x.span[0] - y.span[0]),
  };
}

function addHouseLines({ ids, house }: Side, lines: Boilerplate[]): void {
  for (let k = 0; k < ids.length; k++) for (let line = 0; line < house.length; line++) lines.push({ report: ids[k]!, span: house[line]! });
}

/** Adds to `matches` those between the reports of two texts, or of one, `passages` in order of `x`; none when they share nothing but house lines. */
function addMatches(x: Side, y: Side, passages: Int32Array, matches: Match[]): void {
  const shared = outsideHouse(x, y, passages);
  if (shared.length === 0) return;
  if (x === y) addMatchesWithin(x, shared, matches);
  else addMatchesBetween(x, y, shared, matches);
}

function addMatchesBetween(x: Side, y: Side, shared: readonly SharedPassage[], matches: Match[]): void {
  const shareOfX = shareOf(shared, 'a', x.length);
  const shareOfY = shareOf(shared, 'b', y.length);
  let turned: SharedPassage[] | null = null;
  for (let k = 0; k < STANDING && k < x.ids.length; k++) {
    for (let j = 0; j < STANDING && j < y.ids.length; j++) {
      const a = x.ids[k]!;
      const b = y.ids[j]!;
      if (a < b) matches.push({ a, b, passages: shared, shareOfA: shareOfX, shareOfB: shareOfY });
      else matches.push({ a: b, b: a, passages: turned ??= turnedRound(shared), shareOfA: shareOfY, shareOfB: shareOfX });
    }
  }
}

function addMatchesWithin(text: Side, shared: readonly SharedPassage[], matches: Match[]): void {
  const share = shareOf(shared, 'a', text.length);
  for (let k = 0; k < STANDING && k < text.ids.length; k++) {
    for (let j = k + 1; j < text.ids.length; j++) matches.push({ a: text.ids[k]!, b: text.ids[j]!, passages: shared, shareOfA: share, shareOfB: share });
  }
}

/** The same passages seen from the other text, in its order. */
function turnedRound(passages: readonly SharedPassage[]): SharedPassage[] {
  return passages.map(({ a, b }) => ({ a: b, b: a })).sort((p, q) => p.a[0] - q.a[0]);
}

/** Share of a text of `length` units that passages take on one of their sides. */
function shareOf(passages: readonly SharedPassage[], side: 'a' | 'b', length: number): number {
  let sum = 0;
  for (let k = 0; k < passages.length; k++) sum += passages[k]![side][1] - passages[k]![side][0];
  return Math.min(1, sum / length);
}

function outsideHouse(x: Side, y: Side, passages: Int32Array): SharedPassage[] {
  const shared: SharedPassage[] = [];
  for (let k = 0; k < passages.length; k += PASSAGE) {
    if (inHouse(x.house, passages[k]!, passages[k + 1]!) || inHouse(y.house, passages[k + 2]!, passages[k + 3]!)) continue;
    shared.push({ a: [passages[k]!, passages[k + 1]!], b: [passages[k + 2]!, passages[k + 3]!] });
  }
  return shared;
}

/** True when next to nothing of a passage lies outside house lines; a word that happens to precede the line in both reports is nothing. */
function inHouse(lines: readonly Span[], start: number, end: number): boolean {
  let outside = end - start;
  for (let k = 0; k < lines.length; k++) outside -= Math.max(0, Math.min(lines[k]![1], end) - Math.max(lines[k]![0], start));
  return outside < LEAST_OUTSIDE && lines.length > 0;
}
