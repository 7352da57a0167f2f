import { NAME_ARTICLE } from '../../language/en/names/name-forms.ts';
import type { Carrier } from '../../model/descent.ts';
import type { Report } from '../../model/report.ts';

/** What tells who carried a story. */
export type Carried = Pick<Report, 'outlet' | 'agency' | 'credit' | 'bylines' | 'contributors' | 'dateline'>;

/** Whether a descent lies within one outlet, between two, or both carry one agency's story. */
export function carrierOf(parent: Carried, child: Carried): Carrier {
  const [wire, other] = [agencyOf(parent), agencyOf(child)];
  if (wire !== null && wire === other) return 'both-carry-one-wire';
  const sameHands = parent.bylines.length > 0 && parent.bylines.some((name) => child.bylines.includes(name));
  if (parent.outlet !== null && child.outlet !== null) {
    return same(parent.outlet, child.outlet) ? 'same-outlet' : wire !== null && sameHands ? 'both-carry-one-wire' : 'other-outlet';
  }
  if (credits(child, parent)) return 'other-outlet';
  return 'unknown';
}

/** True when a report credits the outlet of another, and so was made after it: a credit names where a copy comes from. */
export function credits({ credit }: Pick<Carried, 'credit'>, { outlet }: Pick<Carried, 'outlet'>): boolean {
  return credit !== null && outlet !== null && same(credit, outlet);
}

/**
 * True when one agency or outlet carries both and one of their writers is the same: what they share in wording is then no coincidence, however little of
 * a later version it is.
 */
export function areOfOneHand(x: Carried, y: Carried): boolean {
  const [wire, other] = [agencyOf(x), agencyOf(y)];
  const isOneHouse = wire !== null ? wire === other : x.outlet !== null && y.outlet !== null && same(x.outlet, y.outlet);
  return isOneHouse && x.bylines.some((name) => y.bylines.includes(name));
}

/** The agency that a report comes from, by its text or its dateline; `null` where neither names one. */
export function agencyOf({ agency, dateline }: Pick<Report, 'agency' | 'dateline'>): string | null {
  return agency ?? dateline?.agency ?? null;
}

function same(x: string, y: string): boolean {
  return bare(x) === bare(y);
}

function bare(outlet: string): string {
  return outlet.trim().toLowerCase().replace(NAME_ARTICLE, '');
}
