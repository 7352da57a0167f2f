import { randomBytes } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { openStore } from '../../store/open.ts';
import { application } from '../app.ts';
import type { PageAnswer, PageCall, PageThreadData } from './page-threads.ts';
import { HTTP_LIMITS } from '../settings.ts';
import { ThreadWriter } from './writer.ts';

/** Answers each address with the body of the page there, `null` for anything but a page that is there: the main thread tells of that itself. */
async function serve(port: MessagePort, { address, takesToken }: PageThreadData): Promise<void> {
  const secret = (): string => randomBytes(32).toString('hex');
  const app = application({ store: await openStore(address) }, new ThreadWriter(address), {
    // Nobody is signed in here: what is made is for everybody, and the main thread has let the request pass, and keeps the answer.
    // Of stories the latest alone is kept: others would grow old among the objects, and cost more to collect than they save.
    token: takesToken ? secret() : null,
    secret: secret(),
    hosts: null,
    limits: { ...HTTP_LIMITS, requestsPerSecond: Number.MAX_SAFE_INTEGER, keptBytes: 0, toldReports: 0 },
    now: () => new Date(),
    onDefect: () => {},
  });
  const tell = (answer: PageAnswer, bodies: ArrayBuffer[] = []): void => port.postMessage(answer, bodies);
  // One after the other: what is under way is in memory.
  let last: Promise<void> = Promise.resolve();
  port.on('message', ({ call, url }: PageCall) => {
    last = last.then(async () => {
      const body = await bodyAt(app, url).catch(() => null);
      tell({ kind: 'page', call, body }, body === null ? [] : [body.buffer]);
    });
  });
  tell({ kind: 'ready' });
}

async function bodyAt(app: ReturnType<typeof application>, url: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const response = await app.request(url);
  return response.status === 200 ? new Uint8Array(await response.arrayBuffer()) : null;
}

if (parentPort !== null) await serve(parentPort, workerData as PageThreadData);
