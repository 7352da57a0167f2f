import { readAll, reconcileAll } from '../src/engine.ts';
import { readRecord } from '../src/intake/record.ts';
import type { Intaken } from '../src/intake/intaken.ts';
import type { Account } from '../src/model/account.ts';
import type { Report } from '../src/model/report.ts';

/** A record as a line of JSON Lines would hold it. */
export type InputRecord = Readonly<Record<string, unknown>>;

/** The reports of records, by the ids that were given. A record that cannot be read has none, which its score shows. */
export async function readRecords(records: readonly InputRecord[]): Promise<ReadonlyMap<string, Report>> {
  const reports = new Map<string, Report>();
  for await (const reading of readAll(intakenOf(records))) if (reading.kind === 'report') reports.set(reading.report.key ?? reading.report.id, reading.report);
  return reports;
}

/** What records say together. */
export async function reconcileRecords(records: readonly InputRecord[]): Promise<Account> {
  return reconcileAll(intakenOf(records));
}

async function* intakenOf(records: readonly InputRecord[]): AsyncGenerator<Intaken> {
  for (const record of records) {
    const reading = readRecord(record, 'bench');
    if (reading.kind === 'capture') yield reading;
  }
}
