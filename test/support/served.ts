import { join } from 'node:path';
import { openLibrary } from '../../src/engine/open-library.ts';
import type { Library } from '../../src/engine/library.ts';
import { HTTP_LIMITS } from '../../src/http/settings.ts';
import type { HttpLimits } from '../../src/http/settings.ts';
import { serveLibrary } from '../../src/http/server.ts';
import type { Serving } from '../../src/http/server.ts';
import { takeIn } from '../../src/intake/index.ts';
import { takeInSent } from '../../src/intake/upload.ts';

/** The token of servers under test. */
export const TOKEN = 'a token of the tests';

/** A server over a library of its own. */
export interface Served extends Serving {
  readonly library: Library;
  /** What went wrong inside. */
  readonly defects: readonly unknown[];
}

/** Where the reports of a sample lie. */
export function sampleReports(name: string): string {
  return join(import.meta.dirname, '../../samples', name, 'reports');
}

/** Serves the reports at some paths, and texts under names of their own, from memory; no limit on how often is asked unless one is given. */
export async function served(paths: readonly string[], texts: Readonly<Record<string, string>> = {}, token: string | null = TOKEN, limits: Partial<HttpLimits> = {}): Promise<Served> {
  const library = await openLibrary(':memory:');
  if (paths.length > 0) await library.add(takeIn(paths));
  for (const [name, text] of Object.entries(texts)) await library.add(takeInSent(new TextEncoder().encode(text), name));
  const defects: unknown[] = [];
  const serving = await serveLibrary(library, { host: '127.0.0.1', port: 0, token, limits: { ...HTTP_LIMITS, requestsPerSecond: 1e6, ...limits }, onDefect: (error) => defects.push(error) });
  return { ...serving, library, defects, close: () => serving.close().then(() => library.close()) };
}
