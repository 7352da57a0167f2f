import type { Intaken } from '../../intake/intaken.ts';
import type { Capture } from '../../model/capture.ts';
import { contentId } from '../../text/hash.ts';
import type { CaptureKey, KeptCapture, NewReport, Store } from '../../store/kept.ts';
import type { Taken } from '../library.ts';
import type { Reader } from '../reader.ts';
import { captureKey, headerOf, nameable } from './capture-key.ts';
import { namedApart, renameRemaining } from './naming.ts';

/** How many inputs, or bytes of them, are kept in one transaction. */
const BATCH = { inputs: 100, bytes: 16 * 2 ** 20 } as const;

/** A capture with what it is kept under. */
interface Keyed extends CaptureKey {
  readonly capture: Capture;
  readonly header: string;
}

/** Inputs in batches that one transaction takes. */
export async function* batchesOf(items: AsyncIterable<Intaken>): AsyncGenerator<readonly Intaken[]> {
  let [batch, bytes]: [Intaken[], number] = [[], 0];
  for await (const item of items) {
    batch.push(item);
    if (item.kind === 'capture') bytes += item.capture.bytes.length;
    if (batch.length < BATCH.inputs && bytes < BATCH.bytes) continue;
    yield batch;
    [batch, bytes] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}

/** Takes one batch in: reads what is not yet kept, keeps it in one transaction, and gives what became of each input once that holds. */
export async function takeBatch(store: Store, batch: readonly Intaken[], reader: Reader, code: string): Promise<readonly Taken[]> {
  const keyed = batch.map((item): Keyed | null => (item.kind === 'capture' ? keyedOf(nameable(item.capture)) : null));
  const wanted = once(keyed.filter((one) => one !== null));
  const before = byKey(await store.look((work) => work.captures([...wanted.values()])));
  const toRead = [...wanted].filter(([key, one]) => isNews(before.get(key), one, code)).map(([, one]) => one);
  const read = await Promise.all(toRead.map((one) => readOne(one, reader, code)));
  const fresh = new Map(read.flatMap((one) => (one.report === null ? [] : [[keyOf(one.report), one.report] as const])));
  const why = new Map(read.flatMap((one) => (one.report === null ? [[keyOf(one.keyed), one.why] as const] : [])));
  const kept = await keep(store, fresh);
  const told = new Set<string>();
  return batch.map((item, k): Taken => {
    if (item.kind === 'unread') return item;
    const { origin } = item.capture;
    const key = keyOf(keyed[k]!);
    if (why.has(key)) return { kind: 'unread', origin, message: `${origin}: ${why.get(key)!}.` };
    const { kind, report } = kept.get(key) ?? { kind: 'known' as const, report: before.get(key)!.id };
    const isFirst = !told.has(key);
    told.add(key);
    return { kind: isFirst ? kind : 'known', report, origin };
  });
}

/**
 * Reads a batch of captures again that another version of the program read; gives how many there were. One that cannot be read any more stays as it was
 * read then. `reader` is asked for only when there is something to read.
 */
export async function rereadBatch(store: Store, reader: () => Reader, code: string): Promise<number> {
  const stale = await store.look((work) => work.readByOthers(code, BATCH.inputs));
  if (stale.length === 0) return 0;
  const taken = await takeBatch(store, stale.map((capture) => ({ kind: 'capture', capture })), reader(), code);
  const unread = stale.filter((_, k) => taken[k]!.kind === 'unread').map(captureKey);
  if (unread.length > 0) await store.change((work) => work.leaveAsRead(unread, code));
  return stale.length;
}

/** Reads one capture. */
async function readOne(
  keyed: Keyed,
  reader: Reader,
  code: string,
): Promise<{ readonly report: NewReport } | { readonly report: null; readonly keyed: Keyed; readonly why: string }> {
  const outcome = await reader.read(keyed.capture);
  if (!('report' in outcome)) return { report: null, keyed, why: outcome.why };
  const { report } = outcome;
  return { report: { ...keyed, id: report.id, code, report, digest: contentId(JSON.stringify(report)) } };
}

function keyedOf(capture: Capture): Keyed {
  return { ...captureKey(capture), capture, header: headerOf(capture) };
}

/** What became of a report that was kept. */
interface KeptAs {
  readonly kind: 'new' | 'new-version' | 'updated' | 'known';
  readonly report: string;
}

/** Keeps reports that were read, in one transaction; another process may have kept the same in the meantime, and then they are known. What is kept, by key. */
async function keep(store: Store, fresh: ReadonlyMap<string, NewReport>): Promise<ReadonlyMap<string, KeptAs>> {
  if (fresh.size === 0) return new Map();
  return store.change(async (work) => {
    const before = byKey(await work.captures([...fresh.values()]));
    const news = [...fresh].filter(([key, one]) => isNews(before.get(key), one, one.code));
    const known = await work.addresses(news.map(([, { address }]) => address));
    const inPlace = news.filter(([key, { report }]) => before.get(key)?.baseId === report.id);
    const moved = news.filter(([key, { report }]) => before.has(key) && before.get(key)!.baseId !== report.id).map(([key]) => before.get(key)!);
    await work.replace(inPlace.map(([key, one]) => ({ ...one, id: before.get(key)!.id })));
    await work.remove(moved.map(({ id }) => id));
    await work.insert(await namedApart(work, news.filter((one) => !inPlace.includes(one)).map(([, one]) => one)));
    await renameRemaining(work, [...inPlace.map(([, { report }]) => report.id), ...moved.map(({ baseId }) => baseId)]);
    if (news.length > 0) await work.setValue('settled', '');
    const after = byKey(await work.captures([...fresh.values()]));
    const changed = new Set(news.map(([key]) => key));
    return new Map([...fresh].map(([key, { address }]): [string, KeptAs] => {
      const kind = !changed.has(key) ? 'known' : before.has(key) ? 'updated' : known.has(address) ? 'new-version' : 'new';
      known.add(address);
      return [key, { kind, report: after.get(key)!.id }];
    }));
  });
}

function isNews(kept: KeptCapture | undefined, { header }: { readonly header: string }, code: string): boolean {
  return kept === undefined || kept.header !== header || kept.code !== code;
}

function once(keyed: readonly Keyed[]): Map<string, Keyed> {
  // The last of several that differ in what is known of them: what was told later holds.
  return new Map(keyed.map((one) => [keyOf(one), one]));
}

function byKey(kept: readonly KeptCapture[]): ReadonlyMap<string, KeptCapture> {
  return new Map(kept.map((one) => [keyOf(one), one]));
}

function keyOf({ address, sha256 }: CaptureKey): string {
  return `${sha256} ${address}`;
}
