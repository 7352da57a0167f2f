import type { Account, Unchecked } from './model/account.ts';
import type { Judgement } from './model/judgement.ts';
import type { Report } from './model/report.ts';
import type { Intaken } from './intake/intaken.ts';
import { readReport, reconcileReports } from './pipeline.ts';

/** A report that was read, or an input that could not be. */
export type Reading =
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'unread'; readonly origin: string; readonly message: string };

/** Reads captures as they come, in their order. */
export async function* readAll(items: AsyncIterable<Intaken>): AsyncGenerator<Reading> {
  for await (const item of items) {
    if (item.kind === 'unread') yield item;
    else yield { kind: 'report', report: await readReport(item.capture) };
  }
}

/** Reads all captures and sets out what they say. */
export async function reconcileAll(items: AsyncIterable<Intaken>, judgements: readonly Judgement[] = []): Promise<Account> {
  const reports: Report[] = [];
  const unread: Unchecked[] = [];
  for await (const reading of readAll(items)) {
    if (reading.kind === 'report') reports.push(reading.report);
    else unread.push({ report: reading.origin, what: 'not-read', message: reading.message });
  }
  const account = reconcileReports(reports, judgements);
  return { ...account, unchecked: [...unread, ...account.unchecked] };
}
