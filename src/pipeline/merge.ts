import { notApplied } from '../judgements/beside.ts';
import type { Account, AppliedJudgement, Omission } from '../model/account.ts';
import type { Claim, Dispute } from '../model/claim.ts';
import type { Judgement } from '../model/judgement.ts';
import { byStanding as claimsByStanding } from '../stages/8-collate/standing.ts';
import { byStanding as commitmentsByStanding } from '../stages/9-reconcile/commitments/commitments.ts';
import { byEvidence } from '../stages/9-reconcile/stances/positions.ts';
import { byType } from '../stages/9-reconcile/relations/relations.ts';
import { byDay } from '../stages/9-reconcile/timeline.ts';
import type { ComponentAccount } from './component.ts';
import { byId, byUnits } from '../text/order.ts';

/**
 * One account of the accounts of components, whatever their order; `judgements` are all that were given, those whose passage is gone included.
 * Every list has the order that it has in an account of one component; what that order leaves open goes by the first report.
 */
export function mergeAccounts(parts: readonly ComponentAccount[], judgements: readonly Judgement[]): Account {
  const accounts = parts.map(({ account }) => account).sort((x, y) => byUnits(x.reports[0]!.id, y.reports[0]!.id));
  const all = <T>(listOf: (account: Account) => readonly T[]): T[] => accounts.flatMap(listOf);
  const applied = inOrder(judgements, all(({ judgements: list }) => list));
  const claims = all((account) => account.claims).sort(claimsByStanding);
  return {
    format: 'stemma/1',
    unchecked: [
      ...all(({ unchecked }) => unchecked)
        .filter(({ what }) => what !== 'judgement')
        .sort((x, y) => byUnits(x.report, y.report)),
      ...notApplied(applied),
    ],
    reports: all(({ reports }) => reports).sort(byId),
    entities: all(({ entities }) => entities).sort((x, y) => byUnits(x.members[0]!.report, y.members[0]!.report)),
    events: all(({ events }) => events).sort((x, y) => byUnits(x.date ?? '\uffff', y.date ?? '\uffff') || byId(x, y)),
    stories: all(({ stories }) => stories).sort(byId),
    descents: all(({ descents }) => descents).sort((x, y) => byUnits(x.from, y.from) || byUnits(x.to, y.to)),
    lineages: all(({ lineages }) => lineages).sort((x, y) => byUnits(x.reports[0]!, y.reports[0]!)),
    claims,
    disputes: rankedDisputes(
      all(({ disputes }) => disputes),
      new Map(parts.flatMap(({ weights }) => Object.entries(weights))),
    ),
    commitments: all(({ commitments }) => commitments).sort(commitmentsByStanding),
    positions: all(({ positions }) => positions).sort((x, y) => byEvidence(x, y) || byUnits(x.evidence[0]!.report, y.evidence[0]!.report)),
    relations: all(({ relations }) => relations).sort(byType),
    timeline: all(({ timeline }) => timeline).sort(byDay),
    omissions: rankedOmissions(
      all(({ omissions }) => omissions),
      claims,
    ),
    judgements: applied,
    notices: all(({ notices }) => notices),
  };
}

/** What was applied in the order in which it was given; a judgement that no component holds is gone. */
function inOrder(judgements: readonly Judgement[], applied: readonly AppliedJudgement[]): AppliedJudgement[] {
  const known = new Map(applied.map((one) => [JSON.stringify(one.judgement), one]));
  return judgements.map((judgement) => known.get(JSON.stringify(judgement)) ?? { judgement, place: null, machine: null, status: 'passage-gone' });
}

/**
 * Conflicts between reports first, then what does not add up within one, what differs without clashing, and what changed over time; in each what more
 * lineages carry.
 */
function rankedDisputes(disputes: readonly Dispute[], weights: ReadonlyMap<string, number>): Dispute[] {
  const rank = ({ id, kind, severity }: Dispute): number => (!weights.has(id) ? 1 : severity === 'conflict' ? 0 : kind === 'as-of' ? 3 : 2);
  return disputes.toSorted(
    (x, y) => rank(x) - rank(y) || (weights.get(y.id) ?? 0) - (weights.get(x.id) ?? 0) || byUnits(x.items[0]!.report, y.items[0]!.report),
  );
}

/** What a copy cut first, by parent and child; then what separate reports agree on, in order of the claims. */
function rankedOmissions(omissions: readonly Omission[], claims: readonly Claim[]): Omission[] {
  const places = new Map(
    claims
      .toReversed()
      .flatMap((claim) => claim.readings[0]!.evidence.slice(0, 1))
      .map(({ report, span }, k) => [`${report} ${span.join()}`, -k]),
  );
  const place = ({ from, span }: Omission): number => places.get(`${from} ${span.join()}`) ?? 0;
  const [cut, agreed] = [omissions.filter(({ kind }) => kind === 'cut-from-parent'), omissions.filter(({ kind }) => kind !== 'cut-from-parent')];
  return [...cut.sort((x, y) => byUnits(x.from, y.from) || byUnits(x.report, y.report)), ...agreed.sort((x, y) => place(x) - place(y))];
}

