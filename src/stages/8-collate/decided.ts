import { otherPassage } from '../../judgements/values.ts';
import type { Claim, ClaimKind, Dispute, Reading, ReadingEvidence } from '../../model/claim.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Place } from '../../model/relation.ts';
import type { Report } from '../../model/report.ts';
import { overlaps } from '../../text/span.ts';
import { makeClaim } from './claim.ts';
import type { LineageAt } from './lineage-at.ts';

/** Two passages that a person decided are one claim, or are not. */
interface DecidedPair {
  readonly x: Place;
  readonly y: Place;
  readonly same: boolean;
}

/** The claims as people decided them: of two passages decided to say the same one claim is made, of two decided to say different things two. */
export function withDecided(
  claims: readonly Claim[],
  judgements: readonly Judgement[],
  reports: ReadonlyMap<string, Report>,
  lineageAt: LineageAt,
): readonly Claim[] {
  return pairsOf(judgements).reduce((known, { x, y, same }) => (same ? joined(known, x, y, reports, lineageAt) : parted(known, x, y)), claims);
}

/** The disputes without those between two passages that were decided to say different things. */
export function apartFrom(disputes: readonly Dispute[], judgements: readonly Judgement[]): readonly Dispute[] {
  const apart = pairsOf(judgements).filter(({ same }) => !same);
  return apart.length === 0
    ? disputes
    : disputes.filter(({ items }) => !apart.some(({ x, y }) => [x, y].every((place) => items.some((item) => meets(item, place)))));
}

function pairsOf(judgements: readonly Judgement[]): DecidedPair[] {
  return judgements.flatMap((judgement) => {
    const other = otherPassage(judgement);
    if (other === null || judgement.span === undefined) return [];
    return [{ x: { report: judgement.report, span: judgement.span }, y: { report: other.report, span: other.span }, same: other.same }];
  });
}

/** One claim of the best fitting claims of one kind at the two places; a place without a claim gives its own words as a reading. */
function joined(claims: readonly Claim[], x: Place, y: Place, reports: ReadonlyMap<string, Report>, lineageAt: LineageAt): readonly Claim[] {
  const [atX, atY] = [claimsAt(claims, x), claimsAt(claims, y)];
  if (atX.some((claim) => atY.includes(claim))) return claims;
  const pair = atX.flatMap((a) => atY.filter(({ kind }) => kind === a.kind).map((b) => [a, b] as const))[0];
  const members = pair ?? (atX.length > 0 ? atX.slice(0, 1) : atY.slice(0, 1));
  const bare = [x, y].filter((place) => !members.some((claim) => holds(claim, place)));
  const readings = merged([...members.flatMap((claim) => claim.readings), ...bare.map((place) => readingAt(place, reports, lineageAt))]);
  const kind: ClaimKind = members[0]?.kind ?? 'assertion';
  const named = members.some((claim) => claim.origins !== claim.lineages) ? Math.max(...members.map(({ origins }) => origins)) : 0;
  return [
    ...claims.filter((claim) => !members.includes(claim)),
    makeClaim(kind, members.find(({ speaker }) => speaker !== null)?.speaker ?? null, readings, named),
  ];
}

/** Each claim that holds both places becomes two: what stands at the second place goes out of it. */
function parted(claims: readonly Claim[], x: Place, y: Place): readonly Claim[] {
  return claims.flatMap((claim) => {
    if (!holds(claim, x) || !holds(claim, y)) return [claim];
    const [stays, goes] = [readingsWhere(claim, (place) => !meets(place, y)), readingsWhere(claim, (place) => meets(place, y))];
    return stays.length === 0 ? [claim] : [stays, goes].map((readings) => makeClaim(claim.kind, claim.speaker, readings, 0));
  });
}

/** The claims at a place, the one whose own place fits it best first. */
function claimsAt(claims: readonly Claim[], place: Place): readonly Claim[] {
  const fit = (claim: Claim): number => Math.max(...placesOf(claim).filter((at) => meets(at, place)).map(({ span }) => fitOf(span, place.span)));
  return claims.filter((claim) => holds(claim, place)).map((claim) => ({ claim, fit: fit(claim) })).sort((a, b) => b.fit - a.fit).map(({ claim }) => claim);
}

/** Shared units over all units of two spans that overlap. */
function fitOf(a: readonly [number, number], b: readonly [number, number]): number {
  return (Math.min(a[1], b[1]) - Math.max(a[0], b[0])) / (Math.max(a[1], b[1]) - Math.min(a[0], b[0]));
}

function readingAt({ report, span }: Place, reports: ReadonlyMap<string, Report>, lineageAt: LineageAt): Reading {
  return { text: reports.get(report)!.text.slice(span[0], span[1]), evidence: [{ report, span, lineage: lineageAt(report, span), attributed: false }] };
}

/** Readings of one wording are one reading. */
function merged(readings: readonly Reading[]): Reading[] {
  return [...Map.groupBy(readings, ({ text }) => text)].map(([text, alike]) => ({ text, evidence: alike.flatMap(({ evidence }) => evidence) }));
}

function readingsWhere({ readings }: Claim, keeps: (place: ReadingEvidence) => boolean): Reading[] {
  return readings.map(({ text, evidence }) => ({ text, evidence: evidence.filter(keeps) })).filter(({ evidence }) => evidence.length > 0);
}

function holds(claim: Claim, place: Place): boolean {
  return placesOf(claim).some((at) => meets(at, place));
}

function placesOf({ readings }: Claim): readonly ReadingEvidence[] {
  return readings.flatMap(({ evidence }) => evidence);
}

function meets(a: Place, b: Place): boolean {
  return a.report === b.report && overlaps(a.span, b.span);
}
