import { EXIT } from '../exit-codes.ts';
import { libraryProgress, withKeptLibrary } from '../library.ts';
import { tell, writeOut } from '../output.ts';

/** Options of `remove`. */
export interface RemoveOptions {
  readonly store: string;
  readonly quiet?: boolean;
}

/** `stemma remove NAME…`: takes reports out of a store, a line for each. Gives the exit code. */
export async function remove(names: readonly string[], { store, quiet = false }: RemoveOptions): Promise<number> {
  const removed = await withKeptLibrary(store, async (library) => {
    const { onProgress, stop } = libraryProgress(quiet);
    return library.remove(names, { onProgress }).finally(stop);
  });
  if (!quiet) await writeOut(removed.map((id) => `removed\t${id}\n`).join(''));
  if (removed.length > 0) return EXIT.done;
  tell(`${store}: no report is named so, by id, address or origin.`);
  return EXIT.nothingRead;
}
