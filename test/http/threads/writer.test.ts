import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLibrary } from '../../../src/engine/open-library.ts';
import type { Library } from '../../../src/engine/library.ts';
import { ThreadWriter } from '../../../src/http/threads/writer.ts';
import { takeInSent } from '../../../src/intake/upload.ts';

const folder = mkdtempSync(join(tmpdir(), 'stemma-writer-'));
const address = join(folder, 'store.db');
const sent = (name: string) => takeInSent(new TextEncoder().encode('Mayor Ilse Brandt said that 14 ferries would be withdrawn from the Orla line next week.'), name);

let library: Library;
let writer: ThreadWriter;
beforeAll(async () => {
  library = await openLibrary(address);
  writer = new ThreadWriter(address);
});
afterAll(async () => {
  await writer.close();
  await library.close();
  rmSync(folder, { recursive: true });
});

describe('a writer in a thread of its own', () => {
  it('changes what the library reads, and tells how it goes', async () => {
    const taken: string[] = [];
    const added = await writer.add(sent('ferries.txt'), { onTaken: (some) => { taken.push(...some.map(({ kind }) => kind)); } });
    expect(added.reports).toBe(1);
    expect(taken).toEqual(['new']);
    const [report] = (await library.store.reports()).items;
    const [id] = await writer.judge([{ kind: 'date', report: report!.id, exact: '', prefix: '', suffix: '', value: '2031-03-04', author: 'Ola Desk', reason: 'the masthead', day: '2031-03-05' }]);
    expect((await library.store.report(report!.id))?.published).toBe('2031-03-04');
    expect(await writer.withdraw([id!])).toEqual([id]);
    expect(await writer.remove([report!.id])).toEqual([report!.id]);
    expect((await library.store.reports()).total).toBe(0);
  });

  it('tells what a store cannot do', async () => {
    const nowhere = new ThreadWriter(join(folder, 'no such folder', 'store.db'));
    await expect(nowhere.withdraw(['x'])).rejects.toThrow('cannot be opened as a store (there is no such folder');
    await nowhere.close();
  });
});
