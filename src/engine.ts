import type { Account, Unchecked } from './model/account.ts';
import type { Judgement } from './model/judgement.ts';
import type { Report } from './model/report.ts';
import { IdsInTurn, nameApart } from './engine/ids.ts';
import { inOrder } from './engine/in-order.ts';
import { optimizePatterns } from './engine/optimizing.ts';
import { ownThread, workerThreads } from './engine/reader.ts';
import type { Reader } from './engine/reader.ts';
import { readingRepeatsOnce } from './engine/repeats.ts';
import type { Intaken } from './intake/intaken.ts';
import { byUnits } from './text/order.ts';

/** A report that was read, or an input that could not be. */
export type Reading =
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'unread'; readonly origin: string; readonly message: string };

/** What a caller may ask for while captures are read. */
export interface ReadingOptions {
  /** Told after each input how many are done. */
  readonly onProgress?: (done: number) => void;
}

/** From this many captures, or this many bytes of them, worker threads are worth their start. */
const MANY = { captures: 48, bytes: 4 * 2 ** 20 } as const;

/** From this many bytes on, patterns that run fast save more than it takes to make them so. */
const PATTERNS_PAY = 512 * 2 ** 10;

/** Reads captures as they come, and gives what came of them in their order, with an id of its own for each. */
export async function* readAll(items: AsyncIterable<Intaken>, options: ReadingOptions = {}): AsyncGenerator<Reading> {
  const ids = new IdsInTurn();
  for await (const reading of readings(items, options)) {
    yield reading.kind === 'report' ? { kind: 'report', report: ids.name(reading.report) } : reading;
  }
}

/** Reads all captures and sets out what they say. The order of the captures shows in that of the reports alone. */
export async function reconcileAll(items: AsyncIterable<Intaken>, judgements: readonly Judgement[] = [], options: ReadingOptions = {}): Promise<Account> {
  const reports: Report[] = [];
  const unread: Unchecked[] = [];
  for await (const reading of readings(items, options)) {
    if (reading.kind === 'report') reports.push(reading.report);
    else unread.push({ report: reading.origin, what: 'not-read', message: reading.message });
  }
  const { reconcileReports } = await import('./pipeline.ts');
  const account = reconcileReports(nameApart(reports), judgements);
  unread.sort((a, b) => byUnits(a.message, b.message));
  return { ...account, unchecked: [...unread, ...account.unchecked] };
}

async function* readings(items: AsyncIterable<Intaken>, { onProgress }: ReadingOptions): AsyncGenerator<Reading> {
  const { isMany, bytes, all } = await lookAhead(items);
  if (isMany || bytes >= PATTERNS_PAY) {
    // Loaded before, so that code kept on disk is not refused.
    await import('./pipeline.ts');
    optimizePatterns();
  }
  const reader = readingRepeatsOnce(isMany ? workerThreads() : ownThread());
  let done = 0;
  try {
    for await (const reading of inOrder(all, reader.ahead, bytesOf, (item) => readingOf(item, reader))) {
      onProgress?.(++done);
      yield reading;
    }
  } finally {
    await reader.close();
  }
}

function bytesOf(item: Intaken): number {
  return item.kind === 'capture' ? item.capture.bytes.length : 0;
}

async function readingOf(item: Intaken, reader: Reader): Promise<Reading> {
  if (item.kind === 'unread') return item;
  const outcome = await reader.read(item.capture);
  const { origin } = item.capture;
  return 'report' in outcome ? { kind: 'report', report: outcome.report } : { kind: 'unread', origin, message: `${origin}: ${outcome.why}.` };
}

/** Whether there is much to read, or how many bytes, found out by holding the first captures back; and all of them from the start. */
async function lookAhead(items: AsyncIterable<Intaken>): Promise<{ readonly isMany: boolean; readonly bytes: number; readonly all: AsyncIterable<Intaken> }> {
  const iterator = items[Symbol.asyncIterator]();
  const first: Intaken[] = [];
  let bytes = 0;
  while (first.length < MANY.captures && bytes < MANY.bytes) {
    const next = await iterator.next();
    if (next.done === true) return { isMany: false, bytes, all: chain(first, iterator) };
    first.push(next.value);
    if (next.value.kind === 'capture') bytes += next.value.capture.bytes.length;
  }
  return { isMany: true, bytes, all: chain(first, iterator) };
}

async function* chain(first: readonly Intaken[], rest: AsyncIterator<Intaken>): AsyncGenerator<Intaken> {
  yield* first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}
