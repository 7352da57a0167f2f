import { decideReports } from './judgements/decide.ts';
import { placeJudgements, standing } from './judgements/place.ts';
import type { Account } from './model/account.ts';
import type { Capture } from './model/capture.ts';
import type { Judgement } from './model/judgement.ts';
import type { Report } from './model/report.ts';
import { reconcileComponent } from './pipeline/component.ts';
import { markingRepeatsOnce } from './pipeline/marking.ts';
import type { Marking } from './pipeline/marking.ts';
import { mergeAccounts } from './pipeline/merge.ts';
import { partFound, withReports } from './pipeline/part.ts';
import type { Found } from './pipeline/part.ts';
import { restore } from './stages/1-restore/index.ts';
import { segment } from './stages/2-segment/index.ts';
import { mark } from './stages/3-mark/index.ts';
import { match } from './stages/4-match/index.ts';
import { gather } from './stages/5-gather/index.ts';
import { byId } from './text/order.ts';

/** Reads one capture into a report; depends on the capture's own bytes alone, so the result can be kept. */
export function readReport(capture: Capture): Promise<Report> {
  return readWith(capture, mark);
}

/** Reads captures as `readReport` does, one after another; a text that comes again is marked once. */
export function readingReports(): (capture: Capture) => Promise<Report> {
  const marking = markingRepeatsOnce();
  return (capture) => readWith(capture, marking);
}

async function readWith(capture: Capture, marking: Marking): Promise<Report> {
  const restored = await restore(capture);
  const segments = segment(restored.text, restored.language);
  const marks = marking(restored, segments);
  return { ...restored, ...segments, ...marks };
}

/**
 * Sets out what a set of reports says; a pure function of the reports and judgements. Which reports share wording and which tell of one event is
 * found in the whole set; everything after that, stages 6 to 9, in each component alone (`pipeline/component.ts`), so that a component's account
 * can be kept. The stages see the reports in order of their ids: the order of the input shows in the account's list of reports and nowhere else.
 */
export function reconcileReports(reports: readonly Report[], judgements: readonly Judgement[] = []): Account {
  const read = new Map(reports.map((report) => [report.id, report]));
  const components = partFound(findAcross(reports.toSorted(byId), judgements));
  const account = mergeAccounts(components.map((component) => reconcileComponent(withReports(component, read))), judgements);
  const told = new Map(account.reports.map((report) => [report.id, report]));
  return { ...account, reports: reports.map((report) => told.get(report.id) ?? report) };
}

/** What can only be found in the whole set, which is in order of the ids: shared passages, events and stories, and where the judgements stand. */
function findAcross(reports: readonly Report[], given: readonly Judgement[]): Found {
  const judgements = placeJudgements(given, reports);
  const here = judgements.flatMap(standing);
  const matching = match(reports);
  const gathering = gather(decideReports(reports, here), here);
  return { matching, gathering, own: here.length === 0 ? gathering : gather(reports, []), judgements };
}
