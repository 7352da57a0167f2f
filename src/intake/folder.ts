import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { byUnits } from '../text/order.ts';

/** The files under a folder, in the order of their paths by UTF-16 code units, whatever order the file system has; hidden ones are left out. */
export async function* filesUnder(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  const shown = entries.filter((entry) => !entry.name.startsWith('.'));
  shown.sort((a, b) => byUnits(a.name, b.name));
  for (const entry of shown) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(path);
    // A link to a folder is not followed: it may lead back to where it stands.
    else if (entry.isFile() || entry.isSymbolicLink()) yield path;
  }
}
