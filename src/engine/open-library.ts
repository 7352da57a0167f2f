import type { Intaken } from '../intake/intaken.ts';
import type { Account } from '../model/account.ts';
import type { Judgement } from '../model/judgement.ts';
import { mergeAccounts } from '../pipeline/merge.ts';
import type { Store } from '../store/kept.ts';
import { openStore } from '../store/open.ts';
import { accountVersion, readingVersion } from './code-version.ts';
import type { Added, Library, LibraryOptions, Taken } from './library.ts';
import { Across } from './library/across.ts';
import { keptJudgement } from './library/judging.ts';
import { renameRemaining } from './library/naming.ts';
import { settle } from './library/settling.ts';
import { batchesOf, rereadBatch, takeBatch } from './library/taking.ts';
import { ownThread, workerThreads } from './reader.ts';
import { readingRepeatsOnce } from './repeats.ts';
import type { Reader } from './reader.ts';

/**
 * Opens a store with the pipeline: the file of an SQLite database, made where it is missing, `:memory:`, or `postgres://…`. Throws a StoreError when
 * it cannot be opened.
 */
export async function openLibrary(address: string): Promise<Library> {
  return new KeptLibrary(await openStore(address));
}

/** From this many inputs in a batch worker threads are worth their start. */
const MANY = 48;

class KeptLibrary implements Library {
  readonly store: Store;
  readonly #reading = readingVersion();
  readonly #accounts = accountVersion();
  readonly #across = Across.empty(this.#accounts);
  /** Ends when all changes that were asked for are done. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(store: Store) {
    this.store = store;
  }

  add(items: AsyncIterable<Intaken>, options: LibraryOptions = {}): Promise<Added> {
    return this.#inTurn(async () => {
      const counts = new Map<Taken['kind'], number>();
      let done = 0;
      await withReader(async (reader) => {
        for await (const batch of batchesOf(items)) {
          const taken = await takeBatch(this.store, batch, reader(batch.length), this.#reading);
          for (const { kind } of taken) counts.set(kind, (counts.get(kind) ?? 0) + 1);
          await options.onTaken?.(taken);
          options.onProgress?.({ phase: 'reading', done: done += taken.length, total: null });
        }
      });
      const stories = await this.#settle(options);
      const count = (kind: Taken['kind']): number => counts.get(kind) ?? 0;
      return {
        reports: count('new') + count('new-version'),
        versions: count('new-version'),
        known: count('known'),
        updated: count('updated'),
        unread: count('unread'),
        stories,
      };
    });
  }

  remove(names: readonly string[], options: LibraryOptions = {}): Promise<readonly string[]> {
    return this.#inTurn(() => this.store.change(async (work) => {
      const ids = new Set<string>();
      for (const name of names) for (const id of await work.named(name)) ids.add(id);
      const bases = (await work.readings([...ids])).map(({ report }) => report.id);
      await work.remove([...ids]);
      await renameRemaining(work, bases);
      if (ids.size > 0) await settle(work, this.#across, this.#accounts, options);
      return [...ids];
    }));
  }

  judge(judgements: readonly Judgement[], options: LibraryOptions = {}): Promise<readonly string[]> {
    const kept = judgements.map(keptJudgement);
    return this.#inTurn(() => this.store.change(async (work) => {
      await work.addJudgements(kept);
      await settle(work, this.#across, this.#accounts, options);
      return kept.map(({ id }) => id);
    }));
  }

  withdraw(ids: readonly string[], options: LibraryOptions = {}): Promise<readonly string[]> {
    return this.#inTurn(() => this.store.change(async (work) => {
      const dropped = await work.dropJudgements(ids);
      if (dropped.length > 0) await settle(work, this.#across, this.#accounts, options);
      return dropped;
    }));
  }

  settle(options: LibraryOptions = {}): Promise<void> {
    return this.#inTurn(async () => {
      await this.#settle(options);
    });
  }

  account(): Promise<Account> {
    return this.store.look(async (work) => {
      const judgements = await work.judgements();
      const parts = [];
      for (const key of await work.componentKeys()) {
        const { account, reports, weights } = (await work.component(key))!;
        const known = await work.reports(reports);
        parts.push({ weights, account: { ...account, reports: reports.map((id) => known.get(id)!) } });
      }
      return mergeAccounts(parts, judgements.map(({ judgement }) => judgement));
    });
  }

  async close(): Promise<void> {
    await this.#last;
    await this.store.close();
  }

  /** Brings all reports to this version of the program, then sets them beside each other where that is not done. */
  async #settle(options: LibraryOptions): Promise<number> {
    await withReader(async (reader) => {
      let done = 0;
      for (let some = 1; some > 0;) {
        some = await rereadBatch(this.store, () => reader(MANY), this.#reading);
        done += some;
        if (some > 0) options.onProgress?.({ phase: 'reading', done, total: null });
      }
    });
    if (await this.store.look((work) => work.value('settled')) === this.#accounts) return 0;
    return this.store.change((work) => settle(work, this.#across, this.#accounts, options));
  }

  /** Runs a change after all that were asked for before it, whatever became of those. */
  #inTurn<T>(change: () => Promise<T>): Promise<T> {
    const result = this.#last.then(change);
    this.#last = result.catch(() => {});
    return result;
  }
}

/** Gives work a reader that starts threads when there is first much to read, and closes it in the end. */
async function withReader(work: (readerFor: (inputs: number) => Reader) => Promise<void>): Promise<void> {
  let threads: Reader | null = null;
  try {
    await work((inputs) => {
      if (threads === null && inputs >= MANY) threads = readingRepeatsOnce(workerThreads());
      return threads ?? ownThread();
    });
  } finally {
    await (threads as Reader | null)?.close();
  }
}
