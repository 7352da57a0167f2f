import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { StoreError } from '../../../src/store/store.ts';
import { openStore } from '../../../src/store/open.ts';

let folder: string;
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'stemma-sqlite-')); });
afterAll(() => rmSync(folder, { recursive: true }));

async function messageOf(work: Promise<unknown>): Promise<string> {
  const error = await work.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(StoreError);
  return (error as StoreError).message;
}

it('a store that cannot be opened says why', async () => {
  const nowhere = join(folder, 'gone', 'desk.db');
  expect(await messageOf(openStore(nowhere))).toBe(`${nowhere}: cannot be opened as a store (there is no such folder).`);
  expect(await messageOf(openStore(folder))).toBe(`${folder}: cannot be opened as a store (it is a folder).`);
});

it('a store that can only be read says so when it is written, and what it holds stays', async () => {
  const path = join(folder, 'desk.db');
  const kept = await openStore(path);
  await kept.change((work) => work.setValue('shelf', 'upper'));
  const readOnly = `file:${path}?mode=ro`;
  const other = await openStore(readOnly);
  expect(await messageOf(other.change((work) => work.setValue('shelf', 'lower')))).toBe(`${readOnly}: cannot be written (it is read-only).`);
  expect(await other.look((work) => work.value('shelf'))).toBe('upper');
  await other.close();
  await kept.close();
});

it('a full disk is told as such, not as the rolling back that it makes needless', async () => {
  const path = join(folder, 'full.db');
  const store = await openStore(path);
  const message = await messageOf(store.change(async (work) => {
    // As a full disk does: the transaction is gone before the error comes.
    await work.setValue('shelf', 'upper');
    throw Object.assign(new Error('database or disk is full'), { errcode: 13 });
  }));
  expect(message).toBe(`${path}: cannot be written (no space is left on its disk).`);
  await store.close();
});
