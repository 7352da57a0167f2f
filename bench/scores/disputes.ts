import type { Account } from '../../src/model/account.ts';
import type { DisputeItem } from '../../src/model/claim.ts';
import type { Span } from '../../src/model/span.ts';
import { overlaps } from '../../src/text/span.ts';
import type { Figures } from '../figures.ts';
import { Tally } from '../figures.ts';

/** A group of reports with one planted difference, or none. */
export interface DisputeGroup {
  readonly group: string;
  readonly reports: readonly { readonly id: string }[];
  readonly planted: { readonly kind: string; readonly report: string; readonly span: Span; readonly other: string; readonly otherSpan: Span } | null;
}

/** What an account says of a group. */
export type DisputeAccount = Pick<Account, 'reports' | 'disputes'>;

type Case = { readonly group: DisputeGroup; readonly account: DisputeAccount };
type Planted = NonNullable<DisputeGroup['planted']>;

/** An item longer than this says nothing about where the difference is. */
const LONGEST_ITEM = 400;
/** How far from the planted words an attribution may be shown. */
const NEAR = 200;

/** Planted differences found, by kind; and the disputes shown on reports that were left as they are, per pair of reports. */
export function scoreDisputes(cases: readonly Case[]): Figures {
  const [planted, found, named] = [new Tally(), new Tally(), new Tally()];
  let [burden, pairs] = [0, 0];
  for (const { group, account } of cases) {
    if (group.planted === null) {
      pairs += (group.reports.length * (group.reports.length - 1)) / 2;
      for (const { items } of account.disputes) burden += pairsIn(items);
      continue;
    }
    const { kind } = group.planted;
    const kinds = kindsFound(group.planted, account);
    for (const name of [kind, 'all']) {
      planted.add(name);
      found.add(name, kinds.length > 0);
      named.add(name, kinds.includes(kind) || (kind === 'unit' && kinds.includes('figure')));
    }
  }
  const kinds = [...new Set(cases.flatMap(({ group }) => (group.planted === null ? [] : [group.planted.kind])))].toSorted();
  return {
    ...(Object.assign(
      {},
      ...[...kinds, 'all'].map((kind) => ({
        [`${kind} found`]: found.of(kind) / Math.max(1, planted.of(kind)),
        [`${kind} named rightly`]: named.of(kind),
        [`${kind} planted`]: planted.of(kind),
      })),
    ) as Figures),
    'burden a pair': burden / Math.max(1, pairs),
  };
}

function kindsFound(planted: Planted, { reports, disputes }: DisputeAccount): readonly string[] {
  const keys = new Map(reports.map(({ id, key }) => [id, key ?? id]));
  return disputes.filter(({ items }) => {
    const short = items.filter(({ span }) => span[1] - span[0] <= LONGEST_ITEM).map(({ report, span }) => ({ report: keys.get(report) ?? report, span }));
    return short.some(({ report, span }) => report === planted.report && overlaps(span, planted.span)) && short.some((item) => isOtherSide(item, planted));
  }).map(({ kind }) => kind);
}

function isOtherSide({ report, span }: Pick<DisputeItem, 'report' | 'span'>, planted: Planted): boolean {
  if (report !== planted.other) return report !== planted.report;
  const near = planted.kind === 'attribution' ? NEAR : 0;
  return overlaps(span, [planted.otherSpan[0] - near, planted.otherSpan[1] + near]);
}

function pairsIn(items: readonly DisputeItem[]): number {
  const count = new Set(items.map(({ report }) => report)).size;
  return Math.max(1, Math.floor((count * (count - 1)) / 2));
}
