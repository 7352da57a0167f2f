import { Worker } from 'node:worker_threads';
import type { Library, LibraryOptions } from '../../engine/library.ts';
import type { Intaken } from '../../intake/intaken.ts';
import { StoreError } from '../../store/store.ts';

/** What changes a library. */
export type Writer = Pick<Library, 'add' | 'remove' | 'judge' | 'withdraw' | 'close'>;

/** A call to the thread that writes: which method, with what. */
export interface WriterCall {
  readonly call: number;
  readonly method: 'add' | 'remove' | 'judge' | 'withdraw';
  readonly input: readonly unknown[];
}

/** What the thread answers: news on the way, then the result or what went wrong. */
export type WriterAnswer =
  | { readonly call: number; readonly kind: 'progress'; readonly data: unknown }
  | { readonly call: number; readonly kind: 'taken'; readonly data: unknown }
  | { readonly call: number; readonly kind: 'result'; readonly data: unknown }
  | { readonly call: number; readonly kind: 'failure'; readonly message: string; readonly isStoreError: boolean };

// In the package for npm the sources are JavaScript.
const THREAD = new URL(import.meta.url.endsWith('.ts') ? './writer-thread.ts' : './writer-thread.js', import.meta.url);

interface Waiting {
  readonly options: LibraryOptions;
  readonly resolve: (data: never) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Changes the library at `address` in a thread of its own, so that nobody who reads waits for it. The thread starts with the first change; one that
 * dies is started anew.
 */
export class ThreadWriter implements Writer {
  readonly #address: string;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #calls = 0;

  constructor(address: string) {
    this.#address = address;
  }

  async add(items: AsyncIterable<Intaken>, options: LibraryOptions = {}): ReturnType<Library['add']> {
    return this.#ask('add', await Array.fromAsync(items), options);
  }

  remove(names: readonly string[], options: LibraryOptions = {}): ReturnType<Library['remove']> {
    return this.#ask('remove', names, options);
  }

  judge(judgements: Parameters<Library['judge']>[0], options: LibraryOptions = {}): ReturnType<Library['judge']> {
    return this.#ask('judge', judgements, options);
  }

  withdraw(ids: readonly string[], options: LibraryOptions = {}): ReturnType<Library['withdraw']> {
    return this.#ask('withdraw', ids, options);
  }

  /** Ends the thread; what it was at is finished by the next settling. */
  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #ask<T>(method: WriterCall['method'], input: readonly unknown[], options: LibraryOptions): Promise<T> {
    const call = this.#calls++;
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(call, { options, resolve: resolve as Waiting['resolve'], reject });
      this.#started().postMessage({ call, method, input } satisfies WriterCall);
    });
  }

  #started(): Worker {
    if (this.#worker !== null) return this.#worker;
    const worker = new Worker(THREAD, { workerData: this.#address });
    worker.on('message', (answer: WriterAnswer) => this.#heard(answer));
    worker.on('error', (error) => this.#died(error));
    this.#worker = worker;
    return worker;
  }

  #heard(answer: WriterAnswer): void {
    const waiting = this.#waiting.get(answer.call);
    if (waiting === undefined) return;
    if (answer.kind === 'progress') waiting.options.onProgress?.(answer.data as never);
    else if (answer.kind === 'taken') void waiting.options.onTaken?.(answer.data as never);
    else {
      this.#waiting.delete(answer.call);
      if (answer.kind === 'result') waiting.resolve(answer.data as never);
      else waiting.reject(answer.isStoreError ? new StoreError(answer.message, { cause: answer }) : new Error(answer.message));
    }
  }

  #died(error: unknown): void {
    this.#worker = null;
    for (const { reject } of this.#waiting.values()) reject(new Error('The thread that writes died.', { cause: error }));
    this.#waiting.clear();
  }
}
