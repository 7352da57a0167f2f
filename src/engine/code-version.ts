import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCES = fileURLToPath(new URL('..', import.meta.url));

/** What shapes a report that is read from its own bytes, and what shapes all that is said across reports. */
const READING = ['calendar', 'language', 'model', 'pipeline.ts', 'quantity', 'stages/1-restore', 'stages/2-segment', 'stages/3-mark', 'text'];
const ACROSS = [...READING, 'engine/library/across.ts', 'judgements', 'pipeline', 'stages'];

/** The packages of others that these files call. */
export const PACKAGES_HEEDED: readonly string[] = ['chardet', 'entities', 'tinyld'];

/**
 * The version of the code that reads reports: a hash of its own files, word lists and weights included, and of the versions of the packages that they call, so
 * that nobody can forget to count it up. What was read under another version is read again. `sources` is the folder of the program's own files.
 */
export function readingVersion(sources = SOURCES): string {
  return versionOf(READING, sources);
}

/** The version of all code on which an account depends, and what is kept to match and gather from one run to the next. */
export function accountVersion(sources = SOURCES): string {
  return versionOf(ACROSS, sources);
}

function versionOf(rooms: readonly string[], sources: string): string {
  const hash = createHash('sha256');
  for (const [name, version] of packagesOf(sources)) hash.update(`${name}@${version}`).update('\0');
  for (const file of rooms.flatMap((room) => filesOf(room, sources))) hash.update(file).update('\0').update(readFileSync(join(sources, file))).update('\0');
  return hash.digest('hex').slice(0, 20);
}

/** The packages heeded with the versions that the program is pinned to; its manifest lies above its sources, or above the folder that they were emitted to. */
function packagesOf(sources: string): (readonly [name: string, version: string])[] {
  const manifest = ['../package.json', '../../package.json'].map((path) => join(sources, path)).find((path) => existsSync(path));
  if (manifest === undefined) throw new Error(`There is no package.json above ${sources}.`);
  const { dependencies } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly dependencies: Readonly<Record<string, string>> };
  return PACKAGES_HEEDED.map((name) => [name, dependencies[name] ?? ''] as const);
}

/** The files of a room in order, relative to the sources; the emitted program has JavaScript in the place of `pipeline.ts`. */
function filesOf(room: string, sources: string): string[] {
  const path = join(sources, room);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return room.endsWith('.ts') ? filesOf(room.replace(/\.ts$/, '.js'), sources) : [];
  if (!found.isDirectory()) return [room];
  return readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !/\.(?:map|md|d\.ts)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(sources.length)).sort();
}
