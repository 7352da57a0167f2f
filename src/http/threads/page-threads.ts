import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** Makes pages elsewhere, so that a costly one holds up nobody who asks for another. */
export interface PageMaker {
  /**
   * The body of the answer at an address of this server, as a visitor gets it who is not signed in; `null` where it cannot be had here, so that
   * whoever asks makes it.
   */
  body(url: string): Promise<Uint8Array<ArrayBuffer> | null>;
  close(): Promise<void>;
}

/** What a thread is started with. */
export interface PageThreadData {
  readonly address: string;
  readonly takesToken: boolean;
}

/** A page that a thread is to make. */
export interface PageCall {
  readonly call: number;
  readonly url: string;
}

/** What a thread says: that it is ready, or the page of a call, `null` where it has none. */
export type PageAnswer = { readonly kind: 'ready' } | { readonly kind: 'page'; readonly call: number; readonly body: Uint8Array<ArrayBuffer> | null };

// In the package for npm the sources are JavaScript.
const THREAD = new URL(import.meta.url.endsWith('.ts') ? './page-thread.ts' : './page-thread.js', import.meta.url);
/** Threads that are started unless told otherwise: each takes some 80 MB. */
const MOST = 2;
/**
 * Megabytes of objects that one thread may hold, and of new ones among them, so many that what one page leaves behind is dead before it is looked
 * for; a page that takes more is made by the main thread.
 */
const HEAP = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 24 } as const;
/** A thread that died is started again, but no more often than this in all: one that dies of its start would go on for ever. */
const RESTARTS = 20;

/** One thread with the calls that it is at. */
interface PageThread {
  readonly worker: Worker;
  isReady: boolean;
  /** Resolves when it is ready, or has died. */
  readonly started: PromiseWithResolvers<void>;
  readonly waiting: Map<number, (body: Uint8Array<ArrayBuffer> | null) => void>;
}

/** Makes pages of the store at an address in a few threads, each with a reader of the store of its own; whichever has least to do takes the next page. */
export class PageThreads implements PageMaker {
  readonly #data: PageThreadData;
  readonly #threads: PageThread[] = [];
  #calls = 0;
  #restarts = 0;
  #isClosed = false;

  /** Starts the threads; until they are ready, pages are not had here. */
  constructor(address: string, takesToken: boolean, threads = Math.min(MOST, availableParallelism())) {
    this.#data = { address, takesToken };
    for (let k = 0; k < threads; k++) this.#start();
  }

  /** Resolves when every thread is ready, or has died. */
  async started(): Promise<void> {
    await Promise.all(this.#threads.map(({ started }) => started.promise));
  }

  async body(url: string): Promise<Uint8Array<ArrayBuffer> | null> {
    const thread = this.#threads.filter(({ isReady }) => isReady).sort((x, y) => x.waiting.size - y.waiting.size)[0];
    if (thread === undefined) return null;
    const call = this.#calls++;
    return new Promise((resolve) => {
      thread.waiting.set(call, resolve);
      thread.worker.postMessage({ call, url } satisfies PageCall);
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
  }

  #start(): void {
    const worker = new Worker(THREAD, { workerData: this.#data, resourceLimits: HEAP });
    const thread: PageThread = { worker, isReady: false, started: Promise.withResolvers(), waiting: new Map() };
    this.#threads.push(thread);
    worker.on('message', (answer: PageAnswer) => {
      if (answer.kind === 'ready') {
        thread.isReady = true;
        thread.started.resolve();
      } else {
        thread.waiting.get(answer.call)?.(answer.body);
        thread.waiting.delete(answer.call);
      }
    });
    // Whatever it died of, who waits makes the page, and is told what went wrong where it goes wrong there too.
    worker.on('error', () => {});
    worker.on('exit', () => this.#died(thread));
  }

  #died(thread: PageThread): void {
    this.#threads.splice(this.#threads.indexOf(thread), 1);
    thread.started.resolve();
    for (const resolve of thread.waiting.values()) resolve(null);
    if (!this.#isClosed && this.#restarts++ < RESTARTS) this.#start();
  }
}
