import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import type { SourceFile } from './tree.ts';

const PROJECT = join(import.meta.dirname, '../..');

/** Where the test of a file's own stands: `test/text/words/tokens.test.ts` for `src/text/words/tokens.ts`, `test/web/html.test.ts` for `web/html.ts`. */
export function mirrorOf(path: string): string {
  return `test/${path.replace(/^src\//, '').replace(/\.ts$/, '.test.ts')}`;
}

/** True for a file with a test of its own. */
export function isMirrored({ path }: SourceFile): boolean {
  return existsSync(join(PROJECT, mirrorOf(path)));
}

/** True for a file that does something: lists and types alone do not. */
export function doesSomething({ path, code }: SourceFile): boolean {
  return !path.endsWith('.d.ts') && /\b(?:function|class)\b|^export const \w+[^=\n]*= (?:async )?\(/m.test(code);
}

/** How often a file's code can go one way or another, as far as its signs tell. */
export function branchesIn({ code }: SourceFile): number {
  return code.match(/\b(?:if|case|for|while)\b|&&|\|\||\?\?|\? /g)?.length ?? 0;
}

/**
 * The files that tests of their own room reach: those that a test imports, itself or through what helps tests, and those that a reached file of the room
 * imports or starts as a thread.
 */
export function reachedByTests(files: readonly SourceFile[], tests: readonly SourceFile[], roomOf: (path: string) => string): ReadonlySet<string> {
  const byPath = new Map([...files, ...tests].map((file) => [file.path, file]));
  const reached = new Set<string>();
  const visit = (path: string, room: string, seen: Set<string>): void => {
    const file = byPath.get(path);
    const isHelper = path.startsWith('test/');
    if (file === undefined || seen.has(path) || (!isHelper && roomOf(path) !== room)) return;
    seen.add(path);
    if (!isHelper) reached.add(path);
    for (const target of [...file.imports, ...threadsOf(file)]) visit(target, room, seen);
  };
  const seenIn = new Map<string, Set<string>>();
  for (const { path } of tests) {
    const room = roomOf(path.replace(/^test\/(?!web\/)/, 'src/').replace(/^test\//, '').replace(/\.test\.ts$/, '.ts'));
    const seen = seenIn.get(room) ?? new Set();
    seenIn.set(room, seen);
    if (path.endsWith('.test.ts')) visit(path, room, seen);
  }
  return reached;
}

/** Files that are named by their path and not imported: the code of threads. */
function threadsOf({ path, code }: SourceFile): string[] {
  return [...code.matchAll(/'(\.\/[\w-]+\.ts)'/g)].map((found) => normalize(join(dirname(path), found[1]!)).replaceAll('\\', '/'));
}
