import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { RequestProblem } from './problem.ts';
import type { Settings } from './settings.ts';

const COOKIE = 'stemma';
/** A visitor stays signed in for so many seconds. */
const LASTS = 12 * 3600;

/** True when the token is the server's; takes as long for a wrong one. */
export function isToken(given: string, { token, secret }: Settings): boolean {
  return token !== null && same(sign(secret, given), sign(secret, token));
}

/** Lets only programs pass that show the token: `Authorization: Bearer …`. A cookie is not enough, so that no page elsewhere can write through a browser. */
export function demandToken(c: Context, settings: Settings): void {
  if (settings.token === null) throw new RequestProblem(403, 'This server only shows: it was started without a token.');
  const given = /^Bearer +(.+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
  if (given === undefined || !isToken(given, settings)) {
    throw new RequestProblem(401, 'Writing takes the token that the server was started with, as "Authorization: Bearer …".');
  }
}

/** The session that a visitor's cookie proves, or `null`. */
export function sessionOf(c: Context, { token, secret }: Settings): string | null {
  if (token === null) return null;
  const [id, proof] = (getCookie(c, COOKIE) ?? '').split('.');
  return id !== undefined && proof !== undefined && id !== '' && same(proof, sign(secret, `session ${id}`)) ? id : null;
}

/** Signs a visitor in. */
export function signIn(c: Context, { secret }: Settings): void {
  const id = randomBytes(16).toString('hex');
  setCookie(c, COOKIE, `${id}.${sign(secret, `session ${id}`)}`, { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: LASTS });
}

/** Signs a visitor out. */
export function signOut(c: Context): void {
  setCookie(c, COOKIE, '', { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: 0 });
}

/** What the forms of a session must bring along. */
export function formToken(session: string, { secret }: Settings): string {
  return sign(secret, `form ${session}`);
}

/** Lets only forms pass that this server gave to this visitor: signed in, sent from one of its own pages, with the session's own token. */
export function demandOwnForm(c: Context, given: unknown, settings: Settings): void {
  const session = sessionOf(c, settings);
  if (session === null) throw new RequestProblem(401, 'Deciding and adding take signing in with the token that the server was started with.');
  demandOwnPage(c);
  if (typeof given !== 'string' || !same(given, formToken(session, settings))) {
    throw new RequestProblem(403, 'The form is not one of this session. Open the page again and repeat it.');
  }
}

/** Lets only requests pass that a page of this server sent. */
export function demandOwnPage(c: Context): void {
  const site = c.req.header('sec-fetch-site');
  const origin = c.req.header('origin');
  const foreign = (site !== undefined && site !== 'same-origin') || (origin !== undefined && URL.parse(origin)?.host !== c.req.header('host'));
  if (foreign || (site === undefined && origin === undefined)) throw new RequestProblem(403, 'The form was sent from a page of another site.');
}

function sign(secret: string, words: string): string {
  return createHmac('sha256', secret).update(words).digest('base64url');
}

function same(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)];
  return x.length === y.length && timingSafeEqual(x, y);
}
