import { Validator } from './openapi.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, TOKEN, sampleReports, served } from '../support/served.ts';

let server: Served;
const bearer = { authorization: `Bearer ${TOKEN}` };
const json = { 'content-type': 'application/json' };

beforeAll(async () => { server = await served([sampleReports('tessa-quake')]); });
afterAll(() => server.close());

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> => fetch(server.address + path, { headers });
const post = (path: string, body: string, headers: Record<string, string> = {}): Promise<Response> => fetch(server.address + path, { method: 'POST', body, headers });

// oxlint-disable-next-line typescript/no-explicit-any -- what comes over the wire is checked against the description below.
const bodyOf = async (path: string): Promise<any> => (await get(path)).json();

/** A judgement on the first quotation of the store. */
async function judgement(): Promise<Record<string, unknown>> {
  const [{ claim }] = (await bodyOf('/api/claims?kind=quotation')).items;
  const { report } = claim.readings[0].evidence[0];
  const { text } = await bodyOf(`/api/reports/${report}`);
  const [from, to] = claim.readings[0].evidence[0].span;
  return { kind: 'speaker', report, exact: text.slice(from, to), prefix: '', suffix: '', value: 'Runa Halvorsen', author: 'Ola Desk', reason: 'heard', day: '2032-03-11' };
}

describe('the API', () => {
  it('describes itself, and answers as it says', async () => {
    const description = await bodyOf('/api/openapi.json');
    expect(description.openapi).toBe('3.1.0');
    const validator = new Validator(description);
    const [story] = (await bodyOf('/api/stories')).items;
    const [event] = (await bodyOf('/api/events')).items;
    const [report] = (await bodyOf('/api/reports')).items;
    const asked: readonly (readonly [string, string])[] = [
      ['/api/state', '/api/state'], ['/api/stories', '/api/stories?leastReports=2'], ['/api/stories/{id}', `/api/stories/${story.id}`], ['/api/stories/{id}/{list}', `/api/stories/${story.id}/timeline`], ['/api/events', `/api/events?story=${story.id}`], ['/api/events/{id}', `/api/events/${event.id}`],
      ['/api/reports', '/api/reports?limit=2'], ['/api/reports/{id}', `/api/reports/${report.id}`], ['/api/reports/{id}/versions', `/api/reports/${report.id}/versions`], ['/api/claims', '/api/claims?kind=figure'],
      ['/api/disputes', '/api/disputes?severity=conflict'], ['/api/search', '/api/search?words=dormitory'], ['/api/judgements', '/api/judgements'],
    ];
    for (const [path, address] of asked) expect([path, validator.problems(path, await bodyOf(address))]).toEqual([path, []]);
    expect(Object.keys(description.paths).filter((path) => description.paths[path].get !== undefined).toSorted()).toEqual([...asked.map(([path]) => path), '/api/passages', '/api/judgements/lines'].toSorted());
  });

  it('pages a list by a cursor, each item once', async () => {
    const ids: string[] = [];
    for (let after = ''; ;) {
      const page = await bodyOf(`/api/reports?limit=3${after}`);
      ids.push(...page.items.map((r: { id: string }) => r.id));
      if (page.next === null) break;
      after = `&after=${encodeURIComponent(page.next)}`;
    }
    expect(new Set(ids).size).toBe(7);
    expect(ids.length).toBe(7);
  });

  it('says which methods an address takes to who comes with another', async () => {
    const answer = await fetch(`${server.address}/api/judgements`, { method: 'DELETE', headers: bearer });
    expect([answer.status, answer.headers.get('allow'), answer.headers.get('content-type')]).toEqual([405, 'GET, HEAD, POST', 'application/problem+json']);
    expect(await answer.json()).toMatchObject({ status: 405, title: 'This cannot be done here' });
    const page = await fetch(`${server.address}/stories`, { method: 'DELETE', headers: bearer });
    expect([page.status, page.headers.get('allow'), page.headers.get('content-security-policy') !== null]).toEqual([405, 'GET, HEAD', true]);
    expect((await fetch(`${server.address}/api/nothing`, { method: 'DELETE', headers: bearer })).status).toBe(404);
  });

  it('says that nothing changed to who has the answer', async () => {
    const tag = (await get('/api/reports')).headers.get('etag')!;
    expect((await get('/api/reports', { 'if-none-match': tag })).status).toBe(304);
    expect((await get('/', { 'if-none-match': (await get('/')).headers.get('etag')! })).status).toBe(304);
  });

  it('finds a passage again by its words, with its bytes and a citation', async () => {
    const [{ dispute }] = (await bodyOf('/api/disputes?severity=conflict&kind=figure')).items;
    const [item] = dispute.items;
    const { text } = await bodyOf(`/api/reports/${item.report}`);
    const words = text.slice(...item.span);
    const passage = await bodyOf(`/api/passages?${new URLSearchParams({ report: item.report, q: words, p: text.slice(item.span[0] - 12, item.span[0]), at: '0-1' })}`);
    expect(passage).toMatchObject({ report: item.report, span: item.span, exact: words });
    expect(Buffer.from(passage.base64, 'base64').toString()).toContain(words);
    expect(passage.citation).toContain(`“${words}”`);
    expect(await (await get(passage.address)).text()).toContain('id="passage"');
  });

  it.each([
    ['/api/reports/nothing', 404], ['/api/stories/nothing', 404], ['/api/nothing', 404], ['/api/search', 422], ['/api/reports?limit=0', 422], ['/api/reports?from=yesterday', 422], ['/api/reports?from=2031-02-30', 422], ['/api/reports?to=2031-13-01', 422], ['/api/reports?after=made-up', 400], ['/api/claims?kind=rumour', 422],
  ])('tells the problem of %s as problem details', async (path, status) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ type: 'about:blank', status, title: expect.any(String), detail: expect.any(String) });
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('lets nobody write without the token', async () => {
    const body = JSON.stringify(await judgement());
    for (const headers of [{ ...json }, { ...json, authorization: 'Bearer wrong' }, { ...json, authorization: 'Basic YTpi' }]) expect((await post('/api/judgements', body, headers)).status).toBe(401);
    expect((await post('/api/captures?name=a.txt', 'words')).status).toBe(401);
    // Nothing of a request is looked at before its token: whoever has none is told so, whatever else is wrong.
    expect((await post('/api/captures', 'words')).status).toBe(401);
    expect((await post('/api/judgements', '{', json)).status).toBe(401);
    expect((await fetch(`${server.address}/api/reports/x`, { method: 'DELETE' })).status).toBe(401);
    expect((await bodyOf('/api/judgements')).total).toBe(0);
  });

  it('decides, shows the program’s own beside it, gives it out and in as the same lines, and undoes it', async () => {
    const given = await judgement();
    const { ids } = await (await post('/api/judgements', JSON.stringify(given), { ...json, ...bearer })).json() as { ids: string[] };
    const [row] = (await bodyOf('/api/judgements')).items;
    expect(row).toMatchObject({ id: ids[0], judgement: given, applied: { status: 'applied' } });
    expect(row.applied.machine).not.toBe('Runa Halvorsen');
    const lines = await (await get('/api/judgements/lines')).text();
    expect(JSON.parse(lines)).toEqual(row.judgement);
    expect((await fetch(`${server.address}/api/judgements/${ids[0]}`, { method: 'DELETE', headers: bearer })).status).toBe(204);
    expect((await bodyOf('/api/judgements')).total).toBe(0);
    expect((await post('/api/judgements/lines', lines, bearer)).status).toBe(201);
    expect(await (await get('/api/judgements/lines')).text()).toBe(lines);
    expect((await post('/api/judgements/lines', `${lines}no judgement\n`, bearer)).status).toBe(422);
    await fetch(`${server.address}/api/judgements/${ids[0]}`, { method: 'DELETE', headers: bearer });
  });

  it('gives each list of the account of a story in pages', async () => {
    const [{ id }] = (await bodyOf('/api/stories')).items;
    const account = await bodyOf(`/api/stories/${id}`);
    const claims: unknown[] = [];
    for (let after: string | null = '0'; after !== null;) {
      const page = await bodyOf(`/api/stories/${id}/claims?limit=3&after=${after}`);
      expect(page.total).toBe(account.claims.length);
      claims.push(...page.items);
      after = page.next;
    }
    expect(claims).toEqual(account.claims);
    expect((await get(`/api/stories/${id}/claims?after=x`)).status).toBe(400);
    expect((await get(`/api/stories/${id}/format`)).status).toBe(422);
    expect((await get('/api/stories/none/claims')).status).toBe(404);
  });

  it('keeps with a decision on a dispute the other passages that were weighed', async () => {
    const [{ dispute }] = (await bodyOf('/api/disputes?kind=wording')).items;
    const [item, ...others] = dispute.items;
    const { text } = await bodyOf(`/api/reports/${item.report}`);
    const given = { ...(await judgement()), kind: 'dispute', report: item.report, exact: text.slice(...item.span), prefix: text.slice(item.span[0] - 20, item.span[0]), value: 'dismissed' };
    const { ids } = await (await post('/api/judgements', JSON.stringify(given), { ...json, ...bearer })).json() as { ids: string[] };
    const [row] = (await bodyOf('/api/judgements')).items;
    expect(row.applied.status).toBe('applied');
    expect(row.judgement.value).toMatchObject({ verdict: 'dismissed', others: others.map((other: { report: string }) => ({ report: other.report })) });
    expect((await bodyOf('/api/disputes?kind=wording')).items.map((one: { dispute: { id: string } }) => one.dispute.id)).not.toContain(dispute.id);
    // The dispute is gone from the account; whoever sends the same again has decided once.
    expect(await (await post('/api/judgements', JSON.stringify(given), { ...json, ...bearer })).json()).toEqual({ ids });
    expect((await bodyOf('/api/judgements')).total).toBe(1);
    expect((await fetch(`${server.address}/api/judgements/${ids[0]}`, { method: 'DELETE', headers: bearer })).status).toBe(204);
  });

  it('adds what is sent, once, tells who listens, and takes it out again', async () => {
    const heard = await get('/api/progress');
    const events = heard.body!.pipeThrough(new TextDecoderStream()).getReader();
    const text = 'Mayor Ilse Brandt said on Monday that 14 ferries would be withdrawn.\n\nThe harbour board of Orla will meet on Thursday to discuss it.\n';
    const sent = await (await post('/api/captures?name=ferries.txt&outlet=Orla%20Courier', text, bearer)).json() as { reports: number; taken: { kind: string; report: string }[] };
    expect(sent).toMatchObject({ reports: 1, unread: 0, taken: [{ kind: 'new', origin: 'ferries.txt' }] });
    let news = '';
    while (!news.includes('event: done')) news += (await events.read()).value;
    expect(news).toMatch(/event: taken\ndata: \[\{"kind":"new"/);
    await events.cancel();
    expect(await (await post('/api/captures?name=ferries.txt&outlet=Orla%20Courier', text, bearer)).json()).toMatchObject({ reports: 0, known: 1 });
    expect((await bodyOf('/api/search?words=ferries')).items[0].report.outlet).toBe('Orla Courier');
    expect(await (await post('/api/captures?name=x.pdf', '%PDF-1.4', bearer)).json()).toMatchObject({ unread: 1 });
    expect(await (await post('/api/captures?name=r.jsonl', '{"file":"/etc/hosts"}', bearer)).json()).toMatchObject({ reports: 0, unread: 1 });
    expect((await fetch(`${server.address}/api/reports/${sent.taken[0]!.report}`, { method: 'DELETE', headers: bearer })).status).toBe(204);
    expect((await bodyOf('/api/search?words=ferries')).total).toBe(0);
    expect(server.defects).toEqual([]);
  });
});
