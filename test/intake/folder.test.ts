import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesUnder } from '../../src/intake/folder.ts';

it('leaves out a folder within that cannot be opened, with its own name, and goes on behind it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'stemma-folder-'));
  try {
    await mkdir(join(folder, 'gone'));
    for (const name of ['a.txt', 'gone/b.txt', 'z.txt']) await writeFile(join(folder, name), 'Arle.');
    const found: string[] = [];
    for await (const one of filesUnder(folder)) {
      found.push(`${one.name.slice(folder.length + 1)}: ${one.kind === 'file' ? 'file' : one.why}`);
      if (one.name.endsWith('a.txt')) await rm(join(folder, 'gone'), { recursive: true });
    }
    expect(found).toEqual(['a.txt: file', 'gone: there is no such file or folder', 'z.txt: file']);
  } finally {
    await rm(folder, { recursive: true });
  }
});
