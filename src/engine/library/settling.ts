import { setImmediate } from 'node:timers/promises';
import type { AppliedJudgement } from '../../model/account.ts';
import type { Report } from '../../model/report.ts';
import { reconcileComponent } from '../../pipeline/component.ts';
import { partFound, withReports } from '../../pipeline/part.ts';
import type { FoundComponent } from '../../pipeline/part.ts';
import type { NewComponent, StoreWork } from '../../store/kept.ts';
import { contentId } from '../../text/hash.ts';
import type { LibraryOptions } from '../library.ts';
import type { Across } from './across.ts';
import { applyJudgements } from './judging.ts';
import { underItsId } from './naming.ts';

/**
 * Sets all reports of a store beside each other, in the transaction of `work`: finds what they share and tell of together, makes the account of each
 * component anew on which something has changed, and keeps the others. Gives the number of stories whose account was made.
 */
export async function settle(work: StoreWork, across: Across, code: string, { onProgress }: LibraryOptions): Promise<number> {
  const digests = await across.update(work, (done, total) => onProgress?.({ phase: 'matching', done, total }));
  const judgements = await work.judgements();
  const found = await across.found(work, judgements.map(({ judgement }) => judgement));
  const components = new Map(partFound(found).map((component) => [keyOf(component, digests, code), component]));
  const kept = await work.componentKeys();
  const fresh = [...components].filter(([key]) => !kept.has(key));
  const applied: AppliedJudgement[] = [];
  await work.settle([...kept].filter((key) => !components.has(key)), accountsOf(work, fresh, (component, done) => {
    applied.push(...component.account.judgements);
    onProgress?.({ phase: 'reconciling', done, total: fresh.length });
  }));
  await applyJudgements(work, judgements, found.judgements, applied);
  await work.setValue('settled', code);
  return fresh.reduce((sum, [, { gathering }]) => sum + gathering.stories.length, 0);
}

/** All that the account of a component depends on, as one content hash. */
function keyOf({ ids, matching, gathering, own, judgements }: FoundComponent, digests: ReadonlyMap<string, string>, code: string): string {
  return contentId(code, JSON.stringify([ids.map((id) => [id, digests.get(id)]), matching, gathering, own === gathering ? null : own, judgements]));
}

/** Makes the accounts of components one after the other, as they are asked for; between them others may ask the store. */
async function* accountsOf(
  work: StoreWork,
  components: readonly (readonly [key: string, component: FoundComponent])[],
  onDone: (component: NewComponent, done: number) => void,
): AsyncGenerator<NewComponent> {
  for (const [k, [key, component]] of components.entries()) {
    const reports = new Map((await work.readings(component.ids)).map((reading) => [reading.id, underItsId(reading)]));
    const { account, weights } = reconcileComponent(withReports(component, reports));
    const made = { key, account, weights, changes: new Map(account.reports.map((report) => [report.id, differing(reports.get(report.id)!, report)])) };
    onDone(made, k + 1);
    yield made;
    await setImmediate();
  }
}

/** The fields in which a report of an account differs from its reading, and from what its own bytes name it. */
function differing(read: Report, told: Report): Partial<Report> {
  const fields = (Object.keys(told) as (keyof Report)[]).filter(
    (field) => told[field] !== read[field] && JSON.stringify(told[field]) !== JSON.stringify(read[field]),
  );
  return Object.fromEntries(
    [...fields, ...(read.notices.some(({ code }) => code === 'id-given-twice') ? ['notices' as const] : [])].map((field) => [field, told[field]]),
  );
}
