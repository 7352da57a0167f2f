import type { Claim, Dispute } from '../../model/claim.ts';
import { overlaps } from '../../text/span.ts';
import type { Span } from '../../model/span.ts';
import { byUnits } from '../../text/order.ts';

/**
 * The claims with the standing of those in conflict set to disputed, and of values that differ to unknown where no one value has two lineages;
 * ranked: what more lineages carry first, then by place.
 */
export function standings(claims: readonly Claim[], disputes: readonly Dispute[]): Claim[] {
  const conflicting = placesOf(disputes.filter(({ severity }) => severity === 'conflict'));
  const differing = placesOf(disputes);
  return claims
    .map((claim) => ({ claim: withStanding(claim, standingOf(claim, conflicting, differing), differing), place: placeOf(claim) }))
    .sort(({ claim: a, place: x }, { claim: b, place: y }) => byLineages(a, b) || byUnits(x, y) || byUnits(a.id, b.id))
    .map(({ claim }) => claim);
}

/** The order of claims: what more lineages carry first, then what has more readings, then by place. */
export function byStanding(a: Claim, b: Claim): number {
  return byLineages(a, b) || byUnits(placeOf(a), placeOf(b)) || byUnits(a.id, b.id);
}

function byLineages(a: Claim, b: Claim): number {
  return b.lineages - a.lineages || b.readings.length - a.readings.length;
}

/** The places that disputes hold, by report. */
function placesOf(disputes: readonly Dispute[]): ReadonlyMap<string, readonly Span[]> {
  const places = new Map<string, Span[]>();
  for (const { items } of disputes) {
    for (const { report, span } of items) {
      const known = places.get(report);
      if (known === undefined) places.set(report, [span]);
      else known.push(span);
    }
  }
  return places;
}

/** The claim as it stands: of values that differ as many lineages agree as give one of them. */
function withStanding(claim: Claim, standing: Claim['standing'], differing: ReadonlyMap<string, readonly Span[]>): Claim {
  if (standing !== 'agreed' || claim.kind === 'quotation' || !isContested(claim, differing)) return { ...claim, standing };
  return { ...claim, standing, lineages: Math.max(...claim.readings.map(lineagesOf)) };
}

function lineagesOf({ evidence }: Claim['readings'][number]): number {
  return new Set(evidence.map(({ lineage }) => lineage)).size;
}

function standingOf(claim: Claim, conflicting: ReadonlyMap<string, readonly Span[]>, differing: ReadonlyMap<string, readonly Span[]>): Claim['standing'] {
  if (isContested(claim, conflicting)) return 'disputed';
  if (claim.standing !== 'agreed' || claim.kind === 'quotation' || !isContested(claim, differing)) return claim.standing;
  // Reports that give a toll of three days carry one claim, but do not agree on a number.
  return claim.readings.some((reading) => lineagesOf(reading) > 1) ? 'agreed' : 'unknown';
}

/** A claim is disputed when its readings conflict: at least two reports hold a contested place within it. */
function isContested(claim: Claim, contested: ReadonlyMap<string, readonly Span[]>): boolean {
  if (claim.readings.length < 2) return false;
  const places = claim.readings.flatMap((reading) => reading.evidence);
  return places.filter(({ report, span }) => contested.get(report)?.some((place) => overlaps(place, span))).length >= 2;
}

function placeOf(claim: Claim): string {
  const { report, span } = claim.readings[0]!.evidence[0]!;
  return `${report} ${String(span[0]).padStart(9, '0')}`;
}
