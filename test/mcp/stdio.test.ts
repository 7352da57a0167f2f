import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openLibrary } from '../../src/engine/open-library.ts';
import { mcpServer } from '../../src/mcp/server.ts';
import { answerToEnd } from '../../src/mcp/stdio.ts';
import type { StoreReader } from '../../src/store/store.ts';

const HELLO = [
  { id: 1, method: 'initialize', params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } } }, { method: 'notifications/initialized' },
];
const asked = (id: number) => ({ id, method: 'tools/call', params: { name: 'list_stories', arguments: {} } });
const lines = (messages: readonly object[]): string => messages.map((message) => `${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`).join('');

/** The ids that are answered when the messages are sent and the input is closed at once, by a store that takes its time. */
async function answeredTo(messages: readonly object[]): Promise<number[]> {
  const library = await openLibrary(':memory:');
  const slow = new Proxy(library.store, {
    get: (store, name: keyof StoreReader) => name === 'stories' ? async (query: object) => { await wait(20); return store.stories(query); } : store[name],
  });
  const [input, output] = [new PassThrough(), new PassThrough()];
  const written = text(output);
  input.end(lines(messages));
  await answerToEnd(() => mcpServer(slow, '1'), input, output);
  await library.close();
  output.end();
  return (await written).trim().split('\n').filter((line) => line !== '').map((line) => JSON.parse(line).id as number).sort((a, b) => a - b);
}

it('who asks and closes the pipe at once gets every answer', async () => {
  expect(await answeredTo([...HELLO, asked(2), asked(3), asked(4)])).toEqual([1, 2, 3, 4]);
});

it('what was called off is not waited for, and nothing asked is nothing owed', async () => {
  expect(await answeredTo([...HELLO, asked(2), { method: 'notifications/cancelled', params: { requestId: 2 } }])).toEqual([1]);
  expect(await answeredTo([])).toEqual([]);
});
