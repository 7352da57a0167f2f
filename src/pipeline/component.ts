import { judgedBeside, notApplied } from '../judgements/beside.ts';
import { decideReports } from '../judgements/decide.ts';
import { standing } from '../judgements/place.ts';
import type { PlacedJudgement } from '../judgements/place.ts';
import type { Account } from '../model/account.ts';
import type { Gathering } from '../model/event.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Matching } from '../model/match.ts';
import type { Report } from '../model/report.ts';
import { asMarked } from './as-marked.ts';
import { markingRepeatsOnce } from './marking.ts';
import { relate } from '../stages/6-relate/index.ts';
import { trace } from '../stages/7-trace/index.ts';
import { collate } from '../stages/8-collate/index.ts';
import { reconcile } from '../stages/9-reconcile/index.ts';

/** Reports that can be worked on alone, with all that was found of them and decided on them: nothing in it points out of it. */
export interface Component {
  /** As they were read, in order of their ids. */
  readonly reports: readonly Report[];
  readonly matching: Matching;
  readonly gathering: Gathering;
  /** As the program itself gathers them, without what people decided. */
  readonly own: Gathering;
  /** Those whose reports and passages are there, in the order in which they were given. */
  readonly judgements: readonly PlacedJudgement[];
}

/** What one component says. */
export interface ComponentAccount {
  readonly account: Account;
  /** By how many lineages each difference between reports is ranked, by the id of the dispute; those that a check of one report found have none. */
  readonly weights: Readonly<Record<string, number>>;
}

/** Sets out what a component says; a pure function of it. With judgements it is made without them too: what the program itself says stands beside each. */
export function reconcileComponent(component: Component): ComponentAccount {
  const { reports, judgements, own } = component;
  if (judgements.length === 0) return stagesAfterGather(component, []);
  const here = judgements.flatMap(standing);
  const { account, weights } = stagesAfterGather({ ...component, reports: decideReports(reports, here) }, here);
  const applied = judgedBeside(judgements, stagesAfterGather({ ...component, gathering: own }, []).account, account);
  return {
    weights,
    account: {
      ...account,
      reports: account.reports.map((report, i) => withSegments(report, reports[i]!)),
      unchecked: [...account.unchecked, ...notApplied(applied)],
      judgements: applied,
    },
  };
}

/** Paragraphs and sentences tell of the whole text, what was decided to be furniture and what was not marked included. */
function withSegments(report: Report, { paragraphs, sentences }: Report): Report {
  return { ...report, paragraphs, sentences };
}

function stagesAfterGather({ reports, matching, gathering }: Component, judgements: readonly Judgement[]): ComponentAccount {
  const marking = markingRepeatsOnce();
  const relating = relate(reports.map(asMarked), { gathering, matching }, judgements, (report) => marking(report, report));
  const tracing = trace(relating.reports, matching);
  const collation = collate(relating, gathering, tracing, judgements);
  const account = reconcile({ relating, gathering, matching, tracing, collation, judgements });
  const told = account.reports.map((report, i) => withSegments(report, reports[i]!));
  return { account: { ...account, reports: told }, weights: Object.fromEntries(collation.weights) };
}
