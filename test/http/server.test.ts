import { expect, it } from 'vitest';
import { openLibrary } from '../../src/engine/open-library.ts';
import { NotListening, serveLibrary } from '../../src/http/server.ts';

const QUIET = { host: '127.0.0.1', token: null, onDefect: () => {} };

it('says in a sentence why it cannot listen, and closes what came with it', async () => {
  const library = await openLibrary(':memory:');
  const serving = await serveLibrary(library, { ...QUIET, port: 0 });
  const port = Number(new URL(serving.address).port);
  let closed = false;
  const pages = { pageOf: () => Promise.resolve(null), close: () => { closed = true; return Promise.resolve(); } };
  const second = await serveLibrary(library, { ...QUIET, port, pages: pages as never }).catch((error: unknown) => error);
  expect(second).toBeInstanceOf(NotListening);
  expect((second as Error).message).toBe(`127.0.0.1:${port}: cannot be listened at (another program does; --port 0 takes one that is free).`);
  expect(closed).toBe(true);
  await serving.close();
  await library.close();
});
