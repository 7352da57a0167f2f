import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Library } from '../engine/library.ts';
import { application } from './app.ts';
import type { PageMaker } from './threads/page-threads.ts';
import { HTTP_LIMITS } from './settings.ts';
import type { HttpLimits } from './settings.ts';
import type { Writer } from './threads/writer.ts';

/** How a server is started. */
export interface ServingOptions {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** Who shows it may write; `null` for a server that only shows. */
  readonly token: string | null;
  /** Further names under which it answers, besides `host` and this machine's own. */
  readonly names?: readonly string[];
  readonly limits?: HttpLimits;
  /** What changes the library, where that is not the library itself; it is closed with the server. */
  readonly writer?: Writer;
  /** Who makes costly pages, where that is not this thread; closed with the server. */
  readonly pages?: PageMaker;
  readonly onDefect: (error: unknown) => void;
}

/** A server that runs. */
export interface Serving {
  /** Where it answers: `http://127.0.0.1:4480`. */
  readonly address: string;
  /** Stops taking requests, and ends when those under way are answered or a moment has passed. */
  close(): Promise<void>;
}

/** An address at which no server can listen. The message is one sentence that names it and the reason. */
export class NotListening extends Error {
  override readonly name = 'NotListening';

  constructor(host: string, port: number, error: NodeJS.ErrnoException) {
    super(`${bracketed(host)}:${port}: cannot be listened at (${REASONS[error.code ?? ''] ?? error.message}).`, { cause: error });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program does; --port 0 takes one that is free', EADDRNOTAVAIL: 'it is no address of this machine',
  EACCES: 'no permission; ports below 1024 often need one', ENOTFOUND: 'it is no address of this machine', EAI_AGAIN: 'its name leads nowhere',
};

/** Names of this machine that no page elsewhere can take. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
/** Milliseconds that requests under way get to end. */
const LAST_MOMENT = 2000;

/** Serves a library over HTTP. Rejects with NotListening, and closes what came with it, when the address cannot be listened at. */
export function serveLibrary(library: Library, options: ServingOptions): Promise<Serving> {
  const { host, port, token, names = [], limits = HTTP_LIMITS, writer = library, pages = null, onDefect } = options;
  const hosts = new Set([...LOOPBACK, bracketed(host), ...names].map((name) => name.toLowerCase()));
  // Bound to every address of the machine, its names cannot all be known; bound to one, only its own are answered.
  const open = (host === '0.0.0.0' || host === '::') && names.length === 0;
  const app = application(
    library,
    writer,
    { token, secret: randomBytes(32).toString('hex'), hosts: open ? null : hosts, limits, now: () => new Date(), onDefect },
    pages,
  );
  const closeRest = async (): Promise<void> => {
    await pages?.close();
    if (writer !== library) await writer.close();
  };
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, (info: AddressInfo) => {
      resolve({
        address: `http://${bracketed(host)}:${info.port}`,
        close: async () => {
          await closed(server);
          await closeRest();
        },
      });
    });
    server.once('error', (error) => void closeRest().finally(() => reject(new NotListening(host, port, error))));
  });
}

function closed(server: ReturnType<typeof serve>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if ('closeIdleConnections' in server) server.closeIdleConnections();
    setTimeout(() => { if ('closeAllConnections' in server) server.closeAllConnections(); }, LAST_MOMENT).unref();
  });
}

function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
