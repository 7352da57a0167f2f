import { anyAgencyCode } from '../../language/agencies.ts';
import { NAME_ARTICLE } from '../../language/en/names/name-forms.ts';
import type { Carrier } from '../../model/descent.ts';
import type { Report } from '../../model/report.ts';

/** What tells who carried a story. */
export type Carried = Pick<Report, 'outlet' | 'agency' | 'credit' | 'bylines' | 'contributors' | 'dateline'>;

/** Whether a descent lies within one outlet, between two, or both carry one agency's story. */
export function carrierOf(parent: Carried, child: Carried): Carrier {
  const [wire, other] = [serviceOf(parent), serviceOf(child)];
  const areOwn = agencyOf(parent) === null && agencyOf(child) === null;
  if (wire !== null && wire === other && !areOwn) return 'both-carry-one-wire';
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
 * True when one agency or outlet carries both and one of their writers is the same, or an agency whose writers one does not name: what they share in
 * wording is then no coincidence, however little of a later version it is.
 */
export function areOfOneHand(x: Carried, y: Carried): boolean {
  if (!areOfOneHouse({ service: agencyOf(x), outlet: x.outlet }, { service: agencyOf(y), outlet: y.outlet })) return false;
  return x.bylines.some((name) => y.bylines.includes(name)) || (agencyOf(x) !== null && (x.bylines.length === 0 || y.bylines.length === 0));
}

/** True for two stories of one wire service, or of one outlet. */
export function areOfOneHouse(x: Housed, y: Housed): boolean {
  return x.service !== null ? x.service === y.service : x.outlet !== null && y.outlet !== null && same(x.outlet, y.outlet);
}

/** What tells whose story a report is. */
interface Housed {
  readonly service: string | null;
  readonly outlet: string | null;
}

/** The wire service whose story a report is: the agency that it names, or the outlet itself where that is one. */
export function serviceOf(report: Pick<Report, 'agency' | 'dateline' | 'outlet'>): string | null {
  return agencyOf(report) ?? (report.outlet === null ? null : anyAgencyCode(report.outlet) ?? anyAgencyCode(bareOutlet(report.outlet)));
}

/** The agency that a report comes from, by its text or its dateline; `null` where neither names one. */
export function agencyOf({ agency, dateline }: Pick<Report, 'agency' | 'dateline'>): string | null {
  return agency ?? dateline?.agency ?? null;
}

function same(x: string, y: string): boolean {
  return bareOutlet(x) === bareOutlet(y);
}

/** The name of an outlet without its article, in small letters. */
export function bareOutlet(outlet: string): string {
  return outlet.trim().toLowerCase().replace(NAME_ARTICLE, '');
}
