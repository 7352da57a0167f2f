import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Capture } from '../model/capture.ts';
import type { Report } from '../model/report.ts';
import type { Ahead } from './in-order.ts';

/** What became of one capture: its report, or one phrase that says why there is none. */
export type Outcome = { readonly report: Report } | { readonly why: string };

/** Reads captures, one or many at a time. */
export interface Reader {
  /** How many captures, and bytes of them, are worth giving to it before the first is done. */
  readonly ahead: Ahead;
  readonly read: (capture: Capture) => Promise<Outcome>;
  readonly close: () => Promise<void>;
}

/** Reads in this thread. A report that a defect stops is an outcome, so that the others go on. */
export function ownThread(): Reader {
  return { ahead: { fewest: 1, most: 1, weight: 0 }, read: readingOutcomes(), close: async () => {} };
}

// In the package for npm the sources are JavaScript.
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

/** What one message to a thread carries at most, but for one capture: to wake a thread takes longer than to read a short report. */
const BATCH = { captures: 32, bytes: 64 * 2 ** 10 } as const;

/** Reads in worker threads, as many as the machine has processors; `program` is what they run. A thread that a capture brings down is replaced. */
export function workerThreads(count = availableParallelism(), program = WORKER): Reader {
  const workers = Array.from({ length: count }, () => new ReadingWorker(program));
  let next = 0;
  return {
    ahead: { fewest: count * 4, most: count * 2 * BATCH.captures, weight: count * 2 * BATCH.bytes },
    // In turn: an answer comes back in the order of asking at each worker, so that none waits long for its place in the output.
    read: (capture) => workers[next++ % count]!.read(capture),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.close()));
    },
  };
}

/** What reads one capture after another and never throws; what one thread does. */
export function readingOutcomes(): (capture: Capture) => Promise<Outcome> {
  let read: ((capture: Capture) => Promise<Report>) | null = null;
  return async (capture) => {
    const { readingReports } = await import('../pipeline.ts');
    read ??= readingReports();
    try {
      return { report: await read(capture) };
    } catch (error) {
      return { why: `cannot be read because of a defect (${error instanceof Error ? error.message : String(error)})` };
    }
  };
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
  readonly #waiting: Waiting[] = [];
  /** How many of those that wait are with the thread. */
  #posted = 0;
  /** How many of those that wait may have brought a thread down. */
  #suspects = 0;

  constructor(program: URL) {
    this.#program = program;
    this.#worker = this.#start();
  }

  read(capture: Capture): Promise<Outcome> {
    return new Promise((resolve) => {
      this.#waiting.push({ capture, resolve });
      if (this.#posted === 0) this.#post();
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #start(): Worker {
    const worker = new Worker(this.#program);
    worker.on('message', (outcomes: readonly Outcome[]) => this.#answer(outcomes));
    worker.on('error', (error) => this.#replace(error));
    return worker;
  }

  /** One batch at a time is with the thread; one capture while it is not known which of a batch the thread died of. */
  #post(): void {
    this.#posted = this.#suspects > 0 ? 1 : batchOf(this.#waiting);
    if (this.#posted > 0) this.#worker.postMessage(this.#waiting.slice(0, this.#posted).map(({ capture }) => withOwnBytes(capture)));
  }

  #answer(outcomes: readonly Outcome[]): void {
    const answered = this.#waiting.splice(0, outcomes.length);
    this.#suspects = Math.max(0, this.#suspects - outcomes.length);
    answered.forEach(({ resolve }, k) => resolve(outcomes[k]!));
    this.#post();
  }

  /** The thread died of a capture that it was at (of its memory, most likely); another goes on with those behind, or finds out which it was. */
  #replace(error: unknown): void {
    this.#worker = this.#start();
    if (this.#posted > 1) {
      this.#suspects = this.#posted;
      this.#post();
    } else this.#answer([{ why: `cannot be read because it brought the reader down (${error instanceof Error ? error.message : String(error)})` }]);
  }
}

/** How many of those that wait, the first ones, make one message. */
function batchOf(waiting: readonly Waiting[]): number {
  let [count, bytes] = [0, 0];
  while (count < waiting.length && count < BATCH.captures && (count === 0 || bytes + waiting[count]!.capture.bytes.length <= BATCH.bytes)) {
    bytes += waiting[count]!.capture.bytes.length;
    count++;
  }
  return count;
}

/** A message carries the whole buffer that bytes are a part of, as a line is of a file. */
function withOwnBytes(capture: Capture): Capture {
  return capture.bytes.length === capture.bytes.buffer.byteLength ? capture : { ...capture, bytes: new Uint8Array(capture.bytes) };
}
