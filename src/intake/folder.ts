import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { byUnits } from '../text/order.ts';
import { reasonOf } from './problem.ts';

/** What stands in a folder: a file, or what is not read with the reason. */
export type Found =
  | { readonly kind: 'file'; readonly name: string; readonly path: string | Buffer }
  | { readonly kind: 'left-out'; readonly name: string; readonly why: string };

/**
 * The files under a folder, in the order of their paths by UTF-16 code units, whatever order the file system has; hidden ones are left out. A name whose
 * bytes are no UTF-8 is shown as far as it is, and its file opened by the bytes.
 */
export function filesUnder(folder: string): AsyncGenerator<Found> {
  return under(Buffer.from(folder), folder);
}

async function* under(folder: Buffer, shown: string): AsyncGenerator<Found> {
  const entries = (await readdir(folder, { withFileTypes: true, encoding: 'buffer' })).map((entry) => ({ entry, word: entry.name.toString('utf8') }));
  const seen = entries.filter(({ word }) => !word.startsWith('.'));
  seen.sort((a, b) => byUnits(a.word, b.word) || Buffer.compare(a.entry.name, b.entry.name));
  for (const { entry, word } of seen) {
    const path = Buffer.concat([folder, Buffer.from(folder.at(-1) === SLASH ? '' : '/'), entry.name]);
    const name = `${shown}${shown.endsWith('/') ? '' : '/'}${word}`;
    if (entry.isDirectory()) yield* within(path, name);
    else {
      const why = await whyLeftOut(entry, path);
      yield why === null ? { kind: 'file', name, path: Buffer.from(name).equals(path) ? name : path } : { kind: 'left-out', name, why };
    }
  }
}

/** The files of a folder within another: one that cannot be opened is left out, and the walk goes on behind it. */
async function* within(folder: Buffer, shown: string): AsyncGenerator<Found> {
  try {
    yield* under(folder, shown);
  } catch (error) {
    yield { kind: 'left-out', name: shown, why: reasonOf(error) };
  }
}

const SLASH = 0x2f;

/** Why an entry that is no folder is not read, or `null` for a file and a link to one. */
async function whyLeftOut(entry: Dirent<Buffer>, path: Buffer): Promise<string | null> {
  if (entry.isFile()) return null;
  if (!entry.isSymbolicLink()) return NO_FILE;
  try {
    const target = await stat(path);
    // It may lead back to where it stands.
    if (target.isDirectory()) return 'is a link to a folder, which is not followed';
    return target.isFile() ? null : NO_FILE;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'is a link to nothing' : reasonOf(error);
  }
}

// Reading one would wait for whoever writes to it.
const NO_FILE = 'is a pipe, a socket or a device, which is not read in a folder';
