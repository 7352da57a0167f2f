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

// In the package for npm the sources are JavaScript.
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

/** Reads in worker threads, as many as the machine has processors; `program` is what they run. A thread that a capture brings down is replaced. */
export function workerThreads(count = availableParallelism(), program = WORKER): Reader {
  const workers = Array.from({ length: count }, () => new ReadingWorker(program));
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

/** A capture that waits for its answer. */
interface Waiting {
  readonly capture: Capture;
  readonly resolve: (outcome: Outcome) => void;
}

/** One worker thread; answers come in the order of asking. */
class ReadingWorker {
  readonly #program: URL;
  #worker: Worker;
  #waiting: readonly Waiting[] = [];

  constructor(program: URL) {
    this.#program = program;
    this.#worker = this.#start();
  }

  read(capture: Capture): Promise<Outcome> {
    return new Promise((resolve) => {
      this.#waiting = [...this.#waiting, { capture, resolve }];
      if (this.#waiting.length === 1) this.#post();
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #start(): Worker {
    const worker = new Worker(this.#program);
    worker.on('message', (outcome: Outcome) => this.#answer(outcome));
    worker.on('error', (error) => this.#replace(error));
    return worker;
  }

  /** One capture at a time is with the thread, so that the one it dies of is known for certain. */
  #post(): void {
    const [first] = this.#waiting;
    if (first !== undefined) this.#worker.postMessage(first.capture);
  }

  #answer(outcome: Outcome): void {
    const [first, ...rest] = this.#waiting;
    this.#waiting = rest;
    first?.resolve(outcome);
    this.#post();
  }

  /** The thread died of the capture that it was at (of its memory, most likely); another goes on with those behind. */
  #replace(error: unknown): void {
    this.#worker = this.#start();
    this.#answer({ why: `cannot be read because it brought the reader down (${error instanceof Error ? error.message : String(error)})` });
  }
}
