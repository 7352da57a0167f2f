import { parentPort } from 'node:worker_threads';

/** Answers a batch with the origins, and dies of a capture whose origin is `deadly`. */
parentPort?.on('message', (captures: readonly { readonly origin: string }[]) => {
  if (captures.some(({ origin }) => origin === 'deadly')) throw new Error('out of memory');
  parentPort?.postMessage(captures.map(({ origin }) => ({ report: origin })));
});
