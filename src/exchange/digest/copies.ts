import type { Account } from '../../model/account.ts';
import type { Descent } from '../../model/descent.ts';
import { WORDS } from './words.ts';

/** A report in the tree of copies, with what was made from it. */
export interface CopyNode {
  readonly number: number;
  readonly report: string;
  /** "later version of, 86 % shared, both carry one wire story", or empty for a root. */
  readonly how: string;
  readonly children: readonly CopyNode[];
}

/** Gives the trees of copies of some reports, in report order; a report that copies none of them is a root. */
export function copiesOf(account: Account): (reports: readonly string[]) => readonly CopyNode[] {
  const numbers = new Map(account.reports.map((report, i) => [report.id, i + 1]));
  const parents = new Map(account.descents.filter((d) => d.kind !== 'shared-source').map((d) => [d.to, d]));
  return (reports) => {
    const within = new Set(reports);
    const copies = reports.map((r) => parents.get(r)).filter((d) => d !== undefined && within.has(d.from)) as Descent[];
    const made = Map.groupBy(copies, (d) => d.from);
    const copied = new Set(copies.map((d) => d.to));
    const node = (report: string, how: string): CopyNode => ({
      number: numbers.get(report) ?? 0, report, how, children: (made.get(report) ?? []).map((d) => node(d.to, howOf(d))).sort(byNumber),
    });
    return reports.filter((r) => !copied.has(r)).map((r) => node(r, '')).sort(byNumber);
  };
}

function byNumber(a: CopyNode, b: CopyNode): number {
  return a.number - b.number;
}

function howOf({ kind, share, carrier }: Descent): string {
  return [WORDS.descent[kind], `${Math.round(share * 100)} % shared`, WORDS.carrier[carrier]].filter((w) => w !== '').join(', ');
}
