import { parentPort } from 'node:worker_threads';

/** Answers with the origin, and dies of a capture whose origin is `deadly`. */
parentPort?.on('message', ({ origin }: { readonly origin: string }) => {
  if (origin === 'deadly') throw new Error('out of memory');
  parentPort?.postMessage({ report: origin });
});
