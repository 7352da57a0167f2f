import { openStore } from '../../src/store/open.ts';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, InMemoryTransport } from '@modelcontextprotocol/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../src/engine/library.ts';
import { openLibrary } from '../../src/engine/open-library.ts';
import { mcpServer } from '../../src/mcp/server.ts';
import { STORY, streamOf, taken } from '../engine/story.ts';

const STEMMA = join(import.meta.dirname, '../../stemma');

const RELAYED = taken('“The pass is closed to all traffic,” the commander, Idris Kolm, was quoted as saying by the news agency Novapress.', 'pass.txt', { published: '2031-11-02' });

let library: Library;
const client = new Client({ name: 'test', version: '1' });

beforeAll(async () => {
  library = await openLibrary(':memory:');
  await library.add(streamOf([...STORY, RELAYED, taken('The dredger of Orun sank.', 'twin-1.txt', { id: 'twin' }), taken('The dredger of Kest sails again.', 'twin-2.txt', { id: 'twin' })]));
  const [here, there] = InMemoryTransport.createLinkedPair();
  await mcpServer(library.store, '1').connect(there);
  await client.connect(here);
});
afterAll(async () => {
  await client.close();
  await library.close();
});

async function ask(name: string, args: Record<string, unknown>): Promise<{ readonly isError: boolean; readonly text: string }> {
  const { content, isError } = await client.callTool({ name, arguments: args });
  const [first] = content;
  return { isError: isError === true, text: first?.type === 'text' ? first.text : '' };
}

// What a test expects is looked up in answers of many shapes.
// oxlint-disable-next-line typescript/no-explicit-any
async function answer(name: string, args: Record<string, unknown> = {}): Promise<any> {
  const { isError, text } = await ask(name, args);
  expect(isError, text).toBe(false);
  return JSON.parse(text);
}

async function ferries(): Promise<string> {
  const { stories } = await answer('list_stories');
  return stories.find((story: { title: string }) => story.title === 'Islands lose ferries').id;
}

describe('an assistant', () => {
  it('is told what may be asked, and that nothing is changed by it', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['search_reports', 'list_stories', 'read_story', 'list_claims', 'list_disputes', 'read_passage']);
    expect(tools.every(({ annotations, description }) => annotations?.readOnlyHint === true && description !== undefined)).toBe(true);
  });

  it('searches, and reads on at the passage that was found', async () => {
    const { hits } = await answer('search_reports', { words: '"before the winter"' });
    expect(hits).toHaveLength(2);
    const passage = await answer('read_passage', { report: hits[0].report, start: hits[0].span[0], end: hits[0].span[1], around: 0 });
    expect(passage.text).toContain('before the winter');
    expect(passage.passage).toEqual(hits[0].span);
  });

  it('finds a passage by its words, though a mark differs', async () => {
    const { hits } = await answer('search_reports', { words: 'ferries winter' });
    const { text } = await answer('read_passage', { report: hits[0].report, words: '14 Ferries would be withdrawn', around: 0 });
    expect(text).toMatch(/ferries would be withdrawn/);
  });

  it('sees how many reports of a story are separate, and where they differ', async () => {
    const story = await ferries();
    expect(await answer('read_story', { story })).toMatchObject({ story, separate: 1, reports: expect.arrayContaining([expect.objectContaining({ standing: expect.stringContaining('copy of') }), expect.objectContaining({ standing: expect.stringContaining('not separate from') })]), differences: [{ severity: 'cannot both be right' }] });
    const { items } = await answer('list_disputes', { story, only_conflicts: true });
    expect(items).toHaveLength(1);
    expect(items[0].evidence).toHaveLength(2);
    for (const { report, span, words } of items[0].evidence) expect((await answer('read_passage', { report, start: span[0], end: span[1], around: 0 })).text).toBe(words);
  });

  it('gets claims with their passages, a part at a time', async () => {
    const story = await ferries();
    const first = await answer('list_claims', { story, kind: 'quotations', limit: 1 });
    expect(first.items).toHaveLength(1);
    expect(first.items[0].readings[0].evidence[0]).toMatchObject({ report: expect.any(String), span: [expect.any(Number), expect.any(Number)] });
    expect(first.total > 1 ? first.next : null).toBe(first.total > 1 ? 1 : null);
  });

  it('reads who speaks in a passage, and who passes the words on', async () => {
    const { hits } = await answer('search_reports', { words: 'vouch' });
    const { quotations } = await answer('read_passage', { report: hits[0].report });
    expect(quotations).toContainEqual(expect.objectContaining({ words: expect.stringContaining('We will not sail'), speaker: 'Ilse Tarn', relayed_by: null }));
    const { hits: [relayed] } = await answer('search_reports', { words: 'Novapress' });
    expect((await answer('read_passage', { report: relayed.report })).quotations).toContainEqual(expect.objectContaining({ speaker: 'Idris Kolm', relayed_by: 'Novapress' }));
  });

  it('is led from the name that a report once had to the one of today', async () => {
    const { hits } = await answer('search_reports', { words: 'dredger' });
    const [first, second] = hits.map(({ report }: { report: string }) => report).sort();
    expect([first, second === first]).toEqual(['twin', false]);
    await library.remove([(await answer('read_passage', { report: first })).origin]);
    expect((await answer('read_passage', { report: second })).report).toBe('twin');
  });

  it('is told plainly what is not there', async () => {
    for (const [name, args] of [['read_story', { story: 'gone' }], ['read_passage', { report: 'gone' }], ['search_reports', { words: 'a', after: 'not a mark' }]] as const) {
      const { isError, text } = await ask(name, args);
      expect(isError).toBe(true);
      expect(text).not.toContain('    at ');
    }
    const { hits } = await answer('search_reports', { words: 'ferries' });
    expect(await ask('read_passage', { report: hits[0].report, words: 'nobody wrote these words here' })).toMatchObject({ isError: true });
  });
});

describe('stemma mcp', () => {
  it('answers over standard input and output, and ends with them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'stemma-mcp-'));
    try {
      const asked = [
        { id: 1, method: 'initialize', params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } } },
        { method: 'notifications/initialized' }, { id: 2, method: 'tools/call', params: { name: 'list_stories', arguments: {} } },
      ].map((message) => `${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`).join('');
      const store = join(folder, 'empty.db');
      await (await openStore(store)).close();
      const { status, stdout, stderr } = spawnSync(process.execPath, [STEMMA, 'mcp', '--store', store], { input: asked, encoding: 'utf8' });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      const [hello, stories] = stdout.trim().split('\n').map((line) => JSON.parse(line));
      expect(hello.result.serverInfo.name).toBe('stemma');
      expect(JSON.parse(stories.result.content[0].text)).toEqual({ total: 0, next: null, stories: [] });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
