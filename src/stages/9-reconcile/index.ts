import { withoutDismissed } from '../../judgements/dismissed.ts';
import type { Account } from '../../model/account.ts';
import type { Collation, Dispute } from '../../model/claim.ts';
import type { Tracing } from '../../model/descent.ts';
import type { Gathering } from '../../model/event.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Matching } from '../../model/match.ts';
import type { Relating } from '../../model/relation.ts';
import { checkProse } from './checks/index.ts';
import { commitmentsOf } from './commitments/commitments.ts';
import { datedEvents } from './event-dates.ts';
import { Directory } from './directory.ts';
import { omissionsOf } from './omissions.ts';
import { positionsOf } from './stances/positions.ts';
import { relationsOf } from './relations/relations.ts';
import { timelineOf } from './timeline.ts';
import { uncheckedOf } from './unchecked.ts';

/** Everything that the stages before have found. */
export interface Findings {
  readonly relating: Relating;
  readonly gathering: Gathering;
  readonly matching: Matching;
  readonly tracing: Tracing;
  readonly collation: Collation;
  readonly judgements: readonly Judgement[];
}

/**
 * Sets out the account: what was not checked, what is agreed, disputed and single, and the system that the reports describe. Its list of judgements
 * is left to whoever knows the account without them.
 */
export function reconcile({ relating, gathering, tracing, collation, judgements }: Findings): Account {
  const { reports, entities } = relating;
  const directory = new Directory(relating);
  const { omissions, notices } = omissionsOf(reports, gathering, tracing.descents, collation.claims);
  return {
    format: 'stemma/1',
    unchecked: uncheckedOf(reports),
    reports, entities,
    events: datedEvents(gathering.events, reports), stories: gathering.stories,
    descents: tracing.descents, lineages: tracing.lineages,
    claims: collation.claims,
    disputes: ranked(collation.disputes, withoutDismissed(reports.flatMap(checkProse), judgements)),
    commitments: commitmentsOf(reports, directory),
    positions: positionsOf(reports, directory),
    relations: relationsOf(reports, entities, directory),
    timeline: timelineOf(reports),
    omissions,
    judgements: [],
    notices: [...collation.notices, ...notices],
  };
}

/** Conflicts between reports first, then what does not add up, then what differs without clashing. */
function ranked(disputes: readonly Dispute[], checks: readonly Dispute[]): Dispute[] {
  const conflicts = disputes.filter(({ severity }) => severity === 'conflict');
  return [...conflicts, ...checks, ...disputes.filter(({ severity }) => severity !== 'conflict')];
}
