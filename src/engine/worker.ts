import { parentPort } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import type { Capture } from '../model/capture.ts';
import { optimizeLater } from './optimizing.ts';
import { readingOutcomes } from './reader.ts';
import type { Outcome } from './reader.ts';

/** Answers each batch of captures with what came of each of them, one batch after another. */
function serve(port: MessagePort): void {
  const read = readingOutcomes();
  let last: Promise<void> = Promise.resolve();
  let isWarm = false;
  port.on('message', (captures: readonly Capture[]) => {
    last = last.then(async () => {
      const outcomes: Outcome[] = [];
      for (const capture of captures) outcomes.push(await read(capture));
      port.postMessage(outcomes);
      if (!isWarm) optimizeLater();
      isWarm = true;
    });
  });
}

if (parentPort !== null) serve(parentPort);
