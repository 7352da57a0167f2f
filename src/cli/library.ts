import { existsSync } from 'node:fs';
import { StoreError } from '../store/store.ts';
import type { Library, LibraryProgress } from '../engine/library.ts';
import { progressOf } from './progress.ts';
import type { Progress } from './progress.ts';

/** Where a store lies when nothing else is said. */
export const USUAL_STORE = 'stemma.db';

/** Opens the library at `address` for some work and closes it in the end. Throws a StoreError where the store cannot do what is asked. */
export async function withLibrary<T>(address: string, work: (library: Library) => Promise<T>): Promise<T> {
  const { openLibrary } = await import('../engine/open-library.ts');
  const library = await openLibrary(address);
  return work(library).finally(() => library.close());
}

/** Like `withLibrary`, of a store that must be there: a name that was mistyped must not make an empty one. */
export async function withKeptLibrary<T>(address: string, work: (library: Library) => Promise<T>): Promise<T> {
  if (!/^postgres(?:ql)?:|^:memory:$/.test(address) && !existsSync(address)) throw new StoreError(`${address}: there is no such store; stemma add makes one.`);
  return withLibrary(address, work);
}

const LABELS: Readonly<Record<LibraryProgress['phase'], string>> = { reading: 'Reports read:', matching: 'Reports compared:', reconciling: 'Accounts made:' };

/** Progress of a library's work on standard error, one phase after the other. */
export function libraryProgress(quiet: boolean): { readonly onProgress: (progress: LibraryProgress) => void; readonly stop: () => void } {
  let [phase, shown]: [LibraryProgress['phase'] | null, Progress | null] = [null, null];
  return {
    onProgress: (progress) => {
      if (progress.phase !== phase) {
        shown?.stop();
        [phase, shown] = [progress.phase, progressOf(LABELS[progress.phase], quiet)];
      }
      shown?.onProgress(progress.done, progress.total);
    },
    stop: () => shown?.stop(),
  };
}
