import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const STAMP = 'node_modules/.stemma-ready';

/** True when the dependencies of `folder` were found to fit its lock file, and the lock file is untouched since: one small read, no hashing. */
export function isStamped(folder) {
  try {
    return readFileSync(join(folder, STAMP), 'latin1') === stampOf(folder);
  } catch {
    return false;
  }
}

/** Notes that the dependencies fit the lock file as it is now. Where the folder is read-only, the next start looks again. */
export function stamp(folder) {
  try {
    writeFileSync(join(folder, STAMP), stampOf(folder));
  } catch {
    // Nothing is lost: `fits` is asked again at the next start.
  }
}

/**
 * True when what npm noted as installed is what the lock file asks for: each package at its version; packages of other platforms may be absent,
 * and those for development where `development` is false.
 */
export function fits(folder, { development }) {
  const locked = packagesOf(join(folder, 'package-lock.json'));
  const installed = packagesOf(join(folder, 'node_modules/.package-lock.json'));
  if (locked === null || installed === null) return false;
  return Object.entries(locked).every(([path, wanted]) => {
    if (path === '' || (!development && wanted.dev)) return true;
    const found = installed[path];
    if (found === undefined) return wanted.optional === true || wanted.devOptional === true || wanted.peer === true;
    return found.version === wanted.version && (wanted.integrity === undefined || found.integrity === wanted.integrity);
  });
}

/** True when the folder has a lock file, so that there is something to install by; a package from npm has none. */
export function isLocked(folder) {
  return existsSync(join(folder, 'package-lock.json'));
}

function stampOf(folder) {
  const { size, mtimeMs } = statSync(join(folder, 'package-lock.json'));
  return `${size} ${mtimeMs}`;
}

function packagesOf(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}
