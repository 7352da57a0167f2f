import { parentPort } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import type { Capture } from '../model/capture.ts';
import { readOutcome } from './reader.ts';

/** Answers each capture with what came of it, one at a time and in the order of asking. */
function serve(port: MessagePort): void {
  let last: Promise<void> = Promise.resolve();
  port.on('message', (capture: Capture) => {
    last = last.then(async () => port.postMessage(await readOutcome(capture)));
  });
}

if (parentPort !== null) serve(parentPort);
