import type { Boilerplate, Match } from '../../model/match.ts';
import type { Span } from '../../model/span.ts';
import { DisjointSets } from '../../text/disjoint-sets.ts';
import { foldTypography } from '../../text/fold.ts';
import { contains } from '../../text/span.ts';
import type { Wording } from './wording.ts';

/** A line that stands in reports of this many families, which share nothing else worth the name, is a house line. */
const LEAST_FAMILIES = 5;
/** Reports that share this much of either are one family. */
const FAMILY_SHARE = 0.25;
/** Lines longer than this are paragraphs of news. */
const LONGEST_LINE = 400;

/** Finds house lines: the same line in reports of many families. A wire story that many carry is one family, so its lines are none. */
export function findBoilerplate(reports: readonly Wording[], matches: readonly Match[]): Boilerplate[] {
  if (reports.length < LEAST_FAMILIES) return [];
  const family = familiesOf(reports, matches);
  const seen = new Map<string, Set<number>>();
  for (const [number, { text }] of reports.entries()) {
    for (const line of linesOf(text)) {
      const families = seen.get(line.key);
      if (families === undefined) seen.set(line.key, new Set([family[number]!]));
      else families.add(family[number]!);
    }
  }
  return reports.flatMap(({ id, text }) => linesOf(text).filter(({ key }) => seen.get(key)!.size >= LEAST_FAMILIES).map(({ span }) => ({ report: id, span })));
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

function inside(lines: readonly Span[] | undefined, span: Span): boolean {
  return lines?.some((line) => contains(line, span)) ?? false;
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

function linesOf(text: string): { readonly key: string; readonly span: Span }[] {
  const lines: { key: string; span: Span }[] = [];
  for (let start = 0; start < text.length;) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    const line = text.slice(start, end);
    const key = end - start > LONGEST_LINE ? '' : foldTypography(line).trim().toLowerCase();
    if (key.length > 0) {
      const from = start + line.length - line.trimStart().length;
      lines.push({ key, span: [from, from + line.trim().length] });
    }
    start = end + 1;
  }
  return lines;
}
