import type { Boilerplate, Match } from '../../model/match.ts';
import type { Span } from '../../model/span.ts';
import { DisjointSets } from '../../text/disjoint-sets.ts';
import type { LineKeys } from './lines.ts';
import type { Wording } from './wording.ts';

/** A line that stands in reports of this many families, which share nothing else worth the name, is a house line. */
const LEAST_FAMILIES = 5;
/** Reports that share this much of either are one family. */
const FAMILY_SHARE = 0.5;
/** Units outside house lines that make a passage more than a house line. */
const LEAST_OUTSIDE = 40;
/** Finds house lines: the same line in reports of many families. A wire story that many carry is one family, so its lines are none. `lines` are those of the reports, in their order. */
export function findBoilerplate(reports: readonly Wording[], lines: LineKeys, matches: readonly Match[]): Boilerplate[] {
  const repeated = lines.repeated(LEAST_FAMILIES);
  if (repeated.size === 0) return [];
  const family = familiesOf(reports, matches);
  const house = new Map([...repeated].filter(([, holders]) => new Set([...holders].map((number) => family[number]!)).size >= LEAST_FAMILIES));
  const holders = [...new Set([...house.values()].flatMap((numbers) => [...numbers]))].sort((x, y) => x - y);
  return holders.flatMap((number) => lines.placesIn(number, reports[number]!.text, house).map((span) => ({ report: reports[number]!.id, span })));
}

/** The matches without passages that lie in house lines. */
export function withoutBoilerplate(reports: readonly Wording[], matches: readonly Match[], boilerplate: readonly Boilerplate[]): Match[] {
  if (boilerplate.length === 0) return [...matches];
  const house = new Map<string, Span[]>();
  for (const { report, span } of boilerplate) house.set(report, [...(house.get(report) ?? []), span]);
  const length = new Map(reports.map(({ id, text }) => [id, text.length]));
  return matches.flatMap((match) => {
    const passages = match.passages.filter(({ a, b }) => !inside(house.get(match.a), a) && !inside(house.get(match.b), b));
    if (passages.length === match.passages.length) return [match];
    const share = (side: 'a' | 'b'): number => passages.reduce((sum, passage) => sum + passage[side][1] - passage[side][0], 0) / length.get(match[side])!;
    return passages.length === 0 ? [] : [{ ...match, passages, shareOfA: share('a'), shareOfB: share('b') }];
  });
}

/** True when next to nothing of a passage lies outside house lines; a word that happens to precede the line in both reports is nothing. */
function inside(lines: readonly Span[] | undefined, span: Span): boolean {
  if (lines === undefined) return false;
  const covered = lines.reduce((sum, line) => sum + Math.max(0, Math.min(line[1], span[1]) - Math.max(line[0], span[0])), 0);
  return span[1] - span[0] - covered < LEAST_OUTSIDE;
}

function familiesOf(reports: readonly Wording[], matches: readonly Match[]): readonly number[] {
  const number = new Map(reports.map(({ id }, k) => [id, k]));
  const sets = new DisjointSets(reports.length);
  for (const { a, b, shareOfA, shareOfB } of matches) {
    if (Math.max(shareOfA, shareOfB) < FAMILY_SHARE) continue;
    sets.join(number.get(a)!, number.get(b)!);
  }
  return reports.map((_, k) => sets.rootOf(k));
}
