import { parentPort, workerData } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { openLibrary } from '../../engine/open-library.ts';
import type { Library, LibraryOptions } from '../../engine/library.ts';
import { StoreError } from '../../store/store.ts';
import type { WriterAnswer, WriterCall } from './writer.ts';

/** Does what it is asked, one call after the other, and tells how it goes. */
function serve(port: MessagePort, address: string): void {
  const opened = openLibrary(address);
  // Told with the first call, which fails of it.
  opened.catch(() => {});
  const answer = (told: WriterAnswer): void => port.postMessage(told);
  port.on('message', ({ call, method, input }: WriterCall) => {
    const options: LibraryOptions = {
      onProgress: (data) => answer({ call, kind: 'progress', data }),
      onTaken: (data) => answer({ call, kind: 'taken', data }),
    };
    opened
      .then((library) => perform(library, method, input, options))
      .then(
        (data) => answer({ call, kind: 'result', data }),
        (error: unknown) =>
          answer({ call, kind: 'failure', message: error instanceof Error ? error.message : String(error), isStoreError: error instanceof StoreError }),
      );
  });
}

function perform(library: Library, method: WriterCall['method'], input: readonly unknown[], options: LibraryOptions): Promise<unknown> {
  switch (method) {
    case 'add': return library.add(each(input as never), options);
    case 'remove': return library.remove(input as never, options);
    case 'judge': return library.judge(input as never, options);
    case 'withdraw': return library.withdraw(input as never, options);
  }
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

if (parentPort !== null) serve(parentPort, workerData as string);
