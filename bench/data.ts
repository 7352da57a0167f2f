import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The records of a file of JSON Lines. */
export function recordsIn<T>(path: string): readonly T[] {
  return readFileSync(path, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T);
}

/** SHA-256 of files and of all files in folders, by name and content: what a floor was measured on. */
export function hashOf(folder: string, paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths.flatMap((name) => filesUnder(folder, name))) hash.update(`${path}\u0000`).update(readFileSync(join(folder, path)));
  return hash.digest('hex');
}

/** The first of some paths that is there. */
export function firstOf(folder: string, paths: readonly string[]): string | null {
  return paths.find((path) => existsSync(join(folder, path))) ?? null;
}

function filesUnder(folder: string, path: string): readonly string[] {
  if (!statSync(join(folder, path)).isDirectory()) return [path];
  return readdirSync(join(folder, path)).toSorted().flatMap((name) => filesUnder(folder, `${path}/${name}`));
}
