import type { Account } from '../../model/account.ts';
import type { Collation } from '../../model/claim.ts';
import type { Tracing } from '../../model/descent.ts';
import type { Gathering } from '../../model/event.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Matching } from '../../model/match.ts';
import type { Relating } from '../../model/relation.ts';

/** Everything that the stages before have found. */
export interface Findings {
  readonly relating: Relating;
  readonly gathering: Gathering;
  readonly matching: Matching;
  readonly tracing: Tracing;
  readonly collation: Collation;
  readonly judgements: readonly Judgement[];
}

/** Sets out the account. */
export function reconcile({ relating, gathering, tracing, collation }: Findings): Account {
  return {
    format: 'stemma/1', unchecked: [], reports: relating.reports, entities: relating.entities, events: gathering.events, stories: gathering.stories,
    descents: tracing.descents, lineages: tracing.lineages, claims: collation.claims, disputes: collation.disputes, commitments: [],
    positions: [], relations: [], timeline: [], omissions: [], judgements: [], notices: [],
  };
}
