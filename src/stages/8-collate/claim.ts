import type { Claim, ClaimKind, Reading } from '../../model/claim.ts';
import { contentId } from '../../text/hash.ts';

/** Makes a claim of its readings, the fullest first; `named` is how many named origins they have, 0 when none is named. */
export function makeClaim(kind: ClaimKind, speaker: string | null, readings: readonly Reading[], named: number): Claim {
  const evidence = readings.flatMap((reading) => reading.evidence);
  const lineages = new Set(evidence.map((place) => place.lineage)).size;
  return {
    id: claimId(kind, readings), kind, speaker, standing: lineages > 1 ? 'agreed' : 'single', lineages,
    origins: named > 0 ? named : lineages, readings,
  };
}

/** The same claim with readings that stand in more places. */
export function withReadings(claim: Claim, readings: readonly Reading[]): Claim {
  return { ...claim, id: claimId(claim.kind, readings), readings };
}

function claimId(kind: ClaimKind, readings: readonly Reading[]): string {
  const places = readings.flatMap(({ evidence }) => evidence.map(({ report, span }) => `${report} ${span[0]} ${span[1]}`));
  return contentId('claim', kind, ...places.sort());
}

/** How many different origins are named. */
export function originsOf(origins: readonly string[]): number {
  return new Set(origins).size;
}
