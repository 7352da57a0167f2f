import { judgedBeside, notApplied } from './judgements/beside.ts';
import { decideReports } from './judgements/decide.ts';
import { placeJudgements } from './judgements/place.ts';
import type { Account } from './model/account.ts';
import type { Capture } from './model/capture.ts';
import type { Judgement } from './model/judgement.ts';
import type { Report } from './model/report.ts';
import { restore } from './stages/1-restore/index.ts';
import { segment } from './stages/2-segment/index.ts';
import { mark } from './stages/3-mark/index.ts';
import { match } from './stages/4-match/index.ts';
import { gather } from './stages/5-gather/index.ts';
import { relate } from './stages/6-relate/index.ts';
import { trace } from './stages/7-trace/index.ts';
import { collate } from './stages/8-collate/index.ts';
import { reconcile } from './stages/9-reconcile/index.ts';

/** Reads one capture into a report; depends on the capture's own bytes alone, so the result can be kept. */
export async function readReport(capture: Capture): Promise<Report> {
  const restored = await restore(capture);
  const segments = segment(restored.text, restored.language);
  const marks = mark(restored, segments);
  return { ...restored, ...segments, ...marks };
}

/**
 * Sets out what a set of reports says; a pure function of the reports and judgements. The stages see the reports in order of their ids, so
 * that the order of the input shows in the account's list of reports and nowhere else.
 */
export function reconcileReports(reports: readonly Report[], judgements: readonly Judgement[] = []): Account {
  const sorted = reports.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const account = judgements.length === 0 ? reconcileSorted(sorted, []) : reconcileJudged(sorted, judgements);
  const byId = new Map(account.reports.map((report) => [report.id, report]));
  return { ...account, reports: reports.map((report) => byId.get(report.id) ?? report) };
}

/** The account with what people decided. It is made without that too: what the program itself says stands beside each judgement. */
function reconcileJudged(reports: readonly Report[], judgements: readonly Judgement[]): Account {
  const placed = placeJudgements(judgements, reports);
  const here = placed.flatMap((one) => one.here ?? []);
  const account = reconcileSorted(decideReports(reports, here), here);
  const applied = judgedBeside(placed, reconcileSorted(reports, []), account);
  return { ...account, reports: account.reports.map((report, i) => withSegments(report, reports[i]!)), unchecked: [...account.unchecked, ...notApplied(applied)], judgements: applied };
}

/** Paragraphs and sentences tell of the whole text, what was decided to be furniture included. */
function withSegments(report: Report, { paragraphs, sentences }: Report): Report {
  return { ...report, paragraphs, sentences };
}

function reconcileSorted(reports: readonly Report[], judgements: readonly Judgement[]): Account {
  const matching = match(reports);
  const gathering = gather(reports, matching, judgements);
  const relating = relate(reports, gathering, judgements);
  const tracing = trace(relating.reports, matching, gathering);
  const collation = collate(relating, gathering, matching, tracing, judgements);
  return reconcile({ relating, gathering, matching, tracing, collation, judgements });
}
