import type { Account } from '../../model/account.ts';
import { WORDS } from './words.ts';

/** A report in the tree of copies, with what was made from it. */
export interface CopyNode {
  readonly number: number;
  readonly report: string;
  /** "later version, 86 % shared, both carry one wire story", or empty for a root. */
  readonly how: string;
  readonly children: readonly CopyNode[];
}

/** The trees of copies of the given reports, in report order; a report that copies none of them is a root. */
export function copiesOf(account: Account, reports: readonly string[]): readonly CopyNode[] {
  const numbers = new Map(account.reports.map((report, i) => [report.id, i + 1]));
  const within = new Set(reports);
  const made = new Map<string, { readonly to: string; readonly how: string }[]>();
  const copied = new Set<string>();
  for (const { from, to, kind, carrier, share } of account.descents) {
    if (!within.has(from) || !within.has(to) || copied.has(to) || kind === 'shared-source') continue;
    copied.add(to);
    const how = [WORDS.descent[kind], `${Math.round(share * 100)} % shared`, WORDS.carrier[carrier]].filter((w) => w !== '').join(', ');
    made.set(from, [...(made.get(from) ?? []), { to, how }]);
  }
  const node = (report: string, how: string, above: ReadonlySet<string>): CopyNode => ({
    number: numbers.get(report) ?? 0, report, how,
    children: (made.get(report) ?? []).filter(({ to }) => !above.has(to)).map((c) => node(c.to, c.how, new Set([...above, report])))
      .sort((a, b) => a.number - b.number),
  });
  return reports.filter((r) => !copied.has(r)).map((r) => node(r, '', new Set())).sort((a, b) => a.number - b.number);
}
