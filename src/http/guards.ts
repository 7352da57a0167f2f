import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { RequestProblem } from './problem.ts';
import type { Settings } from './settings.ts';

const CONTENT_POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Headers that let a page do nothing but be read: no script, nothing from elsewhere, in no frame, its address told to nobody. */
export function securityHeaders(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const { headers } = c.res;
    headers.set('content-security-policy', CONTENT_POLICY);
    headers.set('x-content-type-options', 'nosniff');
    headers.set('x-frame-options', 'DENY');
    headers.set('referrer-policy', 'same-origin');
    headers.set('cross-origin-opener-policy', 'same-origin');
    headers.set('cross-origin-resource-policy', 'same-origin');
    headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=()');
  };
}

/** Answers only under the server's own names. */
export function ownHost({ hosts }: Settings): MiddlewareHandler {
  return async (c, next) => {
    if (hosts !== null && !hosts.has(nameIn(c.req.header('host') ?? ''))) {
      throw new RequestProblem(421, 'This server does not answer under this name; see stemma serve --help.');
    }
    await next();
  };
}

/** Bounds what a body may hold, by its header and while it comes. */
export function bodyBounds({ limits }: Settings): MiddlewareHandler {
  const onError = (): never => { throw new RequestProblem(413, 'The body is larger than this server takes.'); };
  const [upload, other] = [bodyLimit({ maxSize: limits.uploadBytes, onError }), bodyLimit({ maxSize: limits.bodyBytes, onError })];
  return (c, next) => (UPLOADS.has(c.req.path) ? upload(c, next) : other(c, next));
}

const UPLOADS: ReadonlySet<string> = new Set(['/add', '/api/captures', '/judgements/import', '/api/judgements/lines']);

/** Addresses that are remembered at once; when there are more, all start anew. */
const MOST_REMEMBERED = 10_000;

/** Bounds how often one address may ask: a bucket that fills at `perSecond` and holds `burst` (a token bucket). */
export class Rate {
  readonly #perSecond: number;
  readonly #burst: number;
  readonly #now: () => Date;
  #left = new Map<string, { tokens: number; at: number }>();

  constructor(perSecond: number, burst: number, now: () => Date) {
    [this.#perSecond, this.#burst, this.#now] = [perSecond, burst, now];
  }

  /** Counts one request; false when it is one too many. */
  allows(address: string): boolean {
    const at = this.#now().getTime();
    if (this.#left.size >= MOST_REMEMBERED && !this.#left.has(address)) this.#left = new Map();
    const known = this.#left.get(address) ?? { tokens: this.#burst, at };
    const tokens = Math.min(this.#burst, known.tokens + ((at - known.at) / 1000) * this.#perSecond);
    this.#left.set(address, { tokens: Math.max(0, tokens - 1), at });
    return tokens >= 1;
  }
}

/** Turns away who asks too often. */
export function rateBounds(rate: Rate): MiddlewareHandler {
  return async (c, next) => {
    if (!rate.allows(addressOf(c))) throw new RequestProblem(429, 'This address asks more often than the server answers; wait a moment.');
    await next();
  };
}

/** The address that a request comes from; `local` where there is no connection. */
export function addressOf(c: Context): string {
  // To throw for every page that a thread makes would cost more than all other looks at the request.
  const { incoming, server } = (c.env ?? {}) as { readonly incoming?: unknown; readonly server?: unknown };
  if (incoming === undefined && server === undefined) return 'local';
  try {
    return getConnInfo(c).remote.address ?? 'local';
  } catch {
    return 'local';
  }
}

function nameIn(host: string): string {
  return (host.startsWith('[') ? host.slice(0, host.indexOf(']') + 1) : host.split(':')[0]!).toLowerCase();
}
