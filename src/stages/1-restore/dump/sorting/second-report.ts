import { bylineOf } from '../../signs/people.ts';
import { datelineOf } from '../../signs/dateline.ts';
import type { SortedUnit } from './sorted.ts';

/** So many paragraphs come before a second report, and so many of its own show that it is one. */
const LEAST_BEFORE = 2;
const LEAST_AFTER = 2;
const PARAGRAPH = 80;
const LONGEST_HEADLINE = 150;
/** How far below its headline a report's first paragraph stands. */
const REACH = 3;

/**
 * Where a second report begins in what stays of a dump: the index of its headline, with the line of another author or another dateline just
 * below and paragraphs behind. `null` where there is none.
 */
export function secondReportAt(units: readonly SortedUnit[]): number | null {
  const isParagraph = ({ unit, kind }: SortedUnit): boolean => kind === null && unit.text.length >= PARAGRAPH;
  const signed = new Set<string>();
  let paragraphs = 0;
  for (let at = 0; at < units.length; at++) {
    const one = units[at]!;
    const sign = signOf(one);
    if (isParagraph(one)) paragraphs++;
    if (sign !== null) signed.add(sign);
    if (paragraphs < LEAST_BEFORE || signed.size === 0 || one.kind !== null || !isHeadline(one.unit.text)) continue;
    const below = units.slice(at + 1, at + 1 + REACH);
    const first = below.findIndex(isParagraph);
    if (first < 0 || !units.slice(at + 1 + first, at + 1 + first + LEAST_AFTER).every(isParagraph)) continue;
    if (below.slice(0, first + 1).some((other) => isNew(signOf(other), signed))) return at;
  }
  return null;
}

/** What tells one report's beginning from another's: its dateline, or its author's line. */
function signOf({ unit }: SortedUnit): string | null {
  if (unit.text.length >= PARAGRAPH) return datelineOf(unit.text)?.place ?? null;
  return /^by /i.test(unit.text) ? bylineOf(unit.text)?.names.join(', ') ?? null : null;
}

function isNew(sign: string | null, signed: ReadonlySet<string>): boolean {
  return sign !== null && !signed.has(sign);
}

/** A few words that end like no sentence. */
function isHeadline(text: string): boolean {
  const words = text.split(' ').length;
  return words >= 3 && words <= 25 && text.length <= LONGEST_HEADLINE && !/[.,:;!…”"]$/.test(text) && !/^by /i.test(text);
}
