import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Capture } from '../model/capture.ts';
import type { Report } from '../model/report.ts';

/** What became of one capture: its report, or one phrase that says why there is none. */
export type Outcome = { readonly report: Report } | { readonly why: string };

/** Reads captures, one or many at a time. */
export interface Reader {
  /** How many captures are worth giving to it before the first is done. */
  readonly ahead: number;
  readonly read: (capture: Capture) => Promise<Outcome>;
  readonly close: () => Promise<void>;
}

/** Reads in this thread. A report that a defect stops is an outcome, so that the others go on. */
export function ownThread(): Reader {
  return { ahead: 1, read: readOutcome, close: async () => {} };
}

/** Reads in worker threads, as many as the machine has processors. */
export function workerThreads(count = availableParallelism()): Reader {
  const workers = Array.from({ length: count }, () => new ReadingWorker());
  let next = 0;
  return {
    ahead: count * 4,
    // In turn: an answer comes back in the order of asking at each worker, so that none waits long for its place in the output.
    read: (capture) => workers[next++ % count]!.read(capture),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.close()));
    },
  };
}

/** Reads one capture and never throws. */
export async function readOutcome(capture: Capture): Promise<Outcome> {
  const { readReport } = await import('../pipeline.ts');
  try {
    return { report: await readReport(capture) };
  } catch (error) {
    return { why: `cannot be read because of a defect (${error instanceof Error ? error.message : String(error)})` };
  }
}

/** One worker thread; answers come in the order of asking. */
class ReadingWorker {
  // In the package for npm the sources are JavaScript.
  readonly #worker = new Worker(new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url));
  readonly #waiting: { readonly resolve: (outcome: Outcome) => void; readonly reject: (error: unknown) => void }[] = [];

  constructor() {
    this.#worker.on('message', (outcome: Outcome) => this.#waiting.shift()?.resolve(outcome));
    this.#worker.on('error', (error) => {
      for (const { reject } of this.#waiting.splice(0)) reject(error);
    });
  }

  read(capture: Capture): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(capture);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}
