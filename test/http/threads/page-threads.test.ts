import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLibrary } from '../../../src/engine/open-library.ts';
import type { Library } from '../../../src/engine/library.ts';
import { application } from '../../../src/http/app.ts';
import { PageThreads } from '../../../src/http/threads/page-threads.ts';
import { HTTP_LIMITS } from '../../../src/http/settings.ts';
import type { Settings } from '../../../src/http/settings.ts';
import { takeInSent } from '../../../src/intake/upload.ts';

const folder = mkdtempSync(join(tmpdir(), 'stemma-threads-'));
const address = join(folder, 'store.db');
const SETTINGS: Settings = { token: 'a token of some length', secret: 'x', hosts: null, limits: HTTP_LIMITS, now: () => new Date(0), onDefect: () => {} };

let library: Library;
let threads: PageThreads;
let early: Uint8Array | null;
beforeAll(async () => {
  library = await openLibrary(address);
  await library.add(takeInSent(new TextEncoder().encode('Mayor Ilse Brandt said that 14 ferries would be withdrawn from the Orla line next week.'), 'ferries.txt'));
  threads = new PageThreads(address, true, 1);
  early = await threads.body('http://here/');
  await threads.started();
});
afterAll(async () => {
  await threads.close();
  await library.close();
  rmSync(folder, { recursive: true });
});

describe('threads that make pages', () => {
  it('leave pages to the main thread until they are ready', () => {
    expect(early).toBe(null);
  });

  it('make each page as the main thread does', async () => {
    const app = application(library, library, SETTINGS);
    const [story] = (await library.store.stories()).items;
    const [report] = (await library.store.reports()).items;
    for (const path of [`/stories/${story!.id}`, `/reports/${report!.id}?q=14+ferries`, '/search?words=ferries', '/api/search?words=ferries']) {
      const made = await threads.body(`http://here${path}`);
      expect(new TextDecoder().decode(made!)).toBe(await (await app.request(`http://here${path}`)).text());
    }
  });

  it('leave what is not there, what has moved and what takes signing in to the main thread', async () => {
    for (const path of ['/stories/none', '/nowhere', '/add', '/search?from=yesterday']) expect(await threads.body(`http://here${path}`)).toBe(null);
  });

  it('are asked first, and what they do not have is made here', async () => {
    const asked: string[] = [];
    const app = application(library, library, SETTINGS, {
      body: async (url) => {
        asked.push(url);
        return url.endsWith('/') ? new TextEncoder().encode('made elsewhere') : null;
      },
      close: async () => {},
    });
    expect(await (await app.request('http://here/')).text()).toBe('made elsewhere');
    expect(await (await app.request('http://here/search?words=ferries')).text()).toContain('1 report with ferries');
    expect((await app.request('http://here/stories/none')).status).toBe(404);
    expect(asked).toEqual(['http://here/', 'http://here/search?words=ferries', 'http://here/stories/none']);
  });

  it('see what came since', async () => {
    await library.add(takeInSent(new TextEncoder().encode('The mill at Torrin closed on 4 March 2031 after a fire.'), 'mill.txt'));
    expect(new TextDecoder().decode((await threads.body('http://here/search?words=mill'))!)).toContain('1 report with mill');
  });
});
