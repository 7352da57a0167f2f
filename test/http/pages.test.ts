import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, TOKEN, served } from '../support/served.ts';

const OLD = 'Mayor Ilse Brandt said on Monday that 14 ferries would be withdrawn from the Orla line.\n\nThe harbour board will meet on Thursday. “We will not sell a single boat,” Brandt told reporters.\n';
const NEW = 'Mayor Ilse Brandt said on Monday that 15 ferries would be withdrawn from the Orla line.\n\nThe oldest of them has been in service for 41 years, the harbour board said.\n\nThe board will meet on Thursday. “We will not sell a single boat,” Brandt told reporters.\n';

let server: Served;
let closed: Served;

beforeAll(async () => {
  server = await served([], { 'ferries.txt': OLD }, TOKEN, { signInsPerMinute: 1e6 });
  closed = await served([], { 'ferries.txt': OLD }, null, { requestsPerSecond: 2, bodyBytes: 1000 });
});
afterAll(async () => {
  await server.close();
  await closed.close();
});

interface Sent {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

async function ask(path: string, init: RequestInit = {}, at = server): Promise<Sent> {
  const response = await fetch(at.address + path, { redirect: 'manual', ...init });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const form = (fields: Record<string, string>, headers: Record<string, string> = {}): RequestInit => ({ method: 'POST', body: new URLSearchParams(fields), headers: { origin: server.address, ...headers } });

async function signedIn(): Promise<{ readonly cookie: string; readonly form: string }> {
  const cookie = (await ask('/sign-in', form({ token: TOKEN }))).headers.get('set-cookie')!;
  const page = (await ask('/add', { headers: { cookie } })).text;
  return { cookie: cookie.split(';')[0]!, form: /name="form" value="([^"]+)"/.exec(page)![1]! };
}

async function onlyReport(): Promise<string> {
  return (await server.library.store.reports()).items[0]!.id;
}

describe('a visitor who has not signed in', () => {
  it('reads, and finds no form that writes', async () => {
    const { text, headers } = await ask(`/reports/${await onlyReport()}?q=14+ferries`);
    expect(text).toContain('<dt>figure</dt><dd>14 ferries</dd>');
    expect(text).toContain('<mark id="passage"><a');
    expect(text).not.toContain('method="post"');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
  });

  it.each(['/judgements', '/judgements/undo', '/judgements/import', '/add'])('cannot write at %s', async (path) => {
    expect((await ask(path, form({ kind: 'removed' }))).status).toBe(401);
    expect((await ask(path, { method: 'POST', body: new URLSearchParams({}) }, closed)).status).toBe(401);
  });

  it('cannot sign in with a wrong token, from another site, or without end', async () => {
    expect((await ask('/sign-in', form({ token: 'wrong' }))).status).toBe(401);
    expect((await ask('/sign-in', form({ token: TOKEN }, { origin: 'https://elsewhere.example' }))).status).toBe(403);
    const wary = await served([], {});
    const tries = await Promise.all(Array.from({ length: 14 }, () => ask('/sign-in', form({ token: 'wrong' }, { origin: wary.address }), wary)));
    expect(tries.map((t) => t.status)).toContain(429);
    await wary.close();
  });
});

describe('a visitor who has', () => {
  it('keeps a cookie that no script and no other site can use', async () => {
    const guarded = await served([], {});
    const cookie = (await ask('/sign-in', form({ token: TOKEN }, { origin: guarded.address }), guarded)).headers.get('set-cookie')!;
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Strict/i);
    const page = await ask('/add', { headers: { cookie: cookie.split(';')[0]! } }, guarded);
    expect(page.headers.get('cache-control')).toBe('no-store');
    const own = { cookie: cookie.split(';')[0]!, origin: guarded.address };
    const token = /name="form" value="([^"]+)"/.exec(page.text)![1]!;
    expect((await ask('/judgements/undo', form({ form: token, id: 'x' }, { ...own, origin: 'https://elsewhere.example' }), guarded)).status).toBe(403);
    expect((await ask('/judgements/undo', form({ form: 'guessed', id: 'x' }, own), guarded)).status).toBe(403);
    expect((await ask('/judgements/undo', form({ form: token, id: 'x' }, { ...own, cookie: 'stemma=made.up' }), guarded)).status).toBe(401);
    expect((await ask('/judgements/undo', form({ form: token, id: 'x' }, own), guarded)).status).toBe(404);
    await guarded.close();
  });

  it('is only led to addresses of this server', async () => {
    const own = await served([], {});
    const led = async (back: string): Promise<string | null> => (await ask('/sign-in', form({ token: TOKEN, back }, { origin: own.address }), own)).headers.get('location');
    expect([await led('/judgements'), await led('https://elsewhere.example'), await led('//elsewhere.example'), await led('/\\elsewhere.example')]).toEqual(['/judgements', '/', '/', '/']);
    await own.close();
  });
});

describe('what the server takes', () => {
  it('is bounded in size, in how often, and in the name that it answers to', async () => {
    expect((await ask('/judgements', { method: 'POST', body: 'x'.repeat(5000) }, closed)).status).toBe(413);
    const many = await Promise.all(Array.from({ length: 30 }, () => ask('/', {}, closed)));
    expect(many.map((m) => m.status)).toContain(429);
    const rebound = await new Promise<number>((resolve) => {
      request(`${server.address}/`, { headers: { host: 'elsewhere.example' } }, (response) => resolve(response.statusCode ?? 0)).end();
    });
    expect(rebound).toBe(421);
  });
});

describe('an address', () => {
  it('finds its passage in a new version of the report, and says so when it is gone', async () => {
    const before = await onlyReport();
    const address = /href="(\/reports\/[^"]*q=We\+will[^"]*)#passage"/.exec((await ask(`/reports/${before}`)).text)![1]!.replaceAll('&amp;', '&');
    const { cookie, form: token } = await signedIn();
    const upload = new FormData();
    upload.set('form', token);
    upload.set('file', new File([NEW], 'ferries.txt'));
    const added = await ask('/add', { method: 'POST', body: upload, headers: { cookie, origin: server.address } });
    expect(added.text).toContain('ferries.txt: a new version');
    const versions = await server.library.store.versions(before);
    expect(versions.length).toBe(2);
    const after = versions.find((v) => v.id !== before)!.id;
    const again = await ask(address.replace(before, after));
    expect(again.text).toMatch(/<mark id="passage"><a[^>]*>We will not sell a single boat/);
    expect((await ask(`/reports/${after}?q=fourteen+lighthouses+were+painted+green`)).text).toContain('no longer stands in the report');
    expect((await ask(`/compare?a=${before}&b=${after}`)).text).toContain('<del>14</del> <ins>15</ins>');
  });
});
