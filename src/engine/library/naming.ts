import type { Report } from '../../model/report.ts';
import type { KeptReading, NewReport, StoreWork } from '../../store/kept.ts';
import { nameApart, renamed } from '../ids.ts';

/** A kept report as it was read, under the id that it goes by. */
export function underItsId({ id, report }: Pick<KeptReading, 'id' | 'report'>): Report {
  return report.id === id ? report : renamed(report, id);
}

/**
 * The new reports under ids that tell them from all others, which are renamed where they must be: which of several reports keeps an id depends on
 * their content alone.
 */
export async function namedApart(work: StoreWork, fresh: readonly NewReport[]): Promise<readonly NewReport[]> {
  const bases = [...new Set(fresh.map(({ report }) => report.id))];
  const kept = await work.readingsOfBase(bases);
  if (kept.length === 0 && bases.length === fresh.length) return fresh;
  await work.rename(newNames(kept, fresh.map(({ report }) => report)));
  const names = namesOf([...kept.map(({ report }) => report), ...fresh.map(({ report }) => report)]);
  return fresh.map((one) => ({ ...one, id: names.get(one.report)! }));
}

/** Renames the reports of some base ids where others of the same id are gone. */
export async function renameRemaining(work: StoreWork, bases: readonly string[]): Promise<void> {
  await work.rename(newNames(await work.readingsOfBase(bases), []));
}

function newNames(kept: readonly KeptReading[], beside: readonly Report[]): ReadonlyMap<string, string> {
  const names = namesOf([...kept.map(({ report }) => report), ...beside]);
  return new Map(kept.map(({ id, report }) => [id, names.get(report)!] as const).filter(([from, to]) => from !== to));
}

function namesOf(reports: readonly Report[]): ReadonlyMap<Report, string> {
  const named = nameApart(reports);
  return new Map(reports.map((report, k) => [report, named[k]!.id]));
}
