import type { Borrowing, Descent, Lineage } from '../../model/descent.ts';
import { DisjointSets } from '../../text/disjoint-sets.ts';
import { contentId } from '../../text/hash.ts';
import type { Pair } from './pair.ts';
import { isFartherFromWire } from './precedence.ts';
import { unitsOutside } from './quoted.ts';

/** Units of wording outside quotations from which a shared passage is borrowed, not a coincidence: about one sentence. */
const BORROWED = 60;

/** Reports that are not independent: those that descents tie together; every other report is a lineage of its own. In order of the reports. */
export function lineagesOf(reports: readonly string[], descents: readonly Descent[]): Lineage[] {
  const number = new Map(reports.map((id, k) => [id, k]));
  const sets = new DisjointSets(reports.length);
  for (const { from, to } of descents) sets.join(number.get(from)!, number.get(to)!);
  return sets.sets().map((members) => {
    const ids = members.map((k) => reports[k]!);
    return { id: contentId('lineage', ...ids.toSorted()), reports: ids };
  });
}

/**
 * Passages that a report shares with another lineage outside quotations. Who has them first is the earlier one, then what is nearer to a wire service, then
 * who is of the lineage with more reports.
 */
export function borrowingsOf(pairs: readonly Pair[], lineages: readonly Lineage[]): Borrowing[] {
  const of = new Map(lineages.flatMap((lineage) => lineage.reports.map((id) => [id, lineage] as const)));
  const out = new Map<string, Borrowing>();
  for (const pair of pairs) {
    const [mine, theirs] = [of.get(pair.a.id)!, of.get(pair.b.id)!];
    if (mine === theirs) continue;
    const lends = lendsTo(pair, mine, theirs);
    const [borrower, lender, side] = lends ? [pair.b, mine, 'b' as const] : [pair.a, theirs, 'a' as const];
    for (const passage of pair.match.passages) {
      const span = passage[side];
      // Several reports of one lineage have it: it is borrowed once.
      if (unitsOutside(span, borrower.quoted) >= BORROWED) {
        out.set(`${borrower.id} ${span.join()} ${lender.id}`, { report: borrower.id, span, lineage: lender.id });
      }
    }
  }
  return [...out.values()].sort((x, y) =>
    x.report < y.report ? -1 : x.report > y.report ? 1 : x.span[0] - y.span[0] || x.span[1] - y.span[1] || (x.lineage < y.lineage ? -1 : 1),
  );
}

/** True when a's lineage is the likelier first owner. */
function lendsTo({ a, b }: Pair, mine: Lineage, theirs: Lineage): boolean {
  if (a.published !== null && b.published !== null && a.published[1] < b.published[0]) return true;
  if (a.published !== null && b.published !== null && b.published[1] < a.published[0]) return false;
  // What a report that splices several shares with a wire is the wire's.
  if (isFartherFromWire(a, b) || isFartherFromWire(b, a)) return isFartherFromWire(b, a);
  if (mine.reports.length !== theirs.reports.length) return mine.reports.length > theirs.reports.length;
  return mine.id < theirs.id;
}
