import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { accountVersion, readingVersion } from '../../src/engine/code-version.ts';

const folder = mkdtempSync(join(tmpdir(), 'stemma-code-'));
const sources = join(folder, 'src/');
cpSync(fileURLToPath(new URL('../../src/', import.meta.url)), sources, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

it('is the same wherever the same files lie', () => {
  expect([readingVersion(sources), accountVersion(sources)]).toEqual([readingVersion(), accountVersion()]);
});

it.each([
  ['stages/2-segment/index.ts', true, true], ['text/words.ts', true, true], ['stages/4-match/index.ts', false, true], ['stages/5-gather/profile.ts', false, true],
  ['stages/5-gather/saved.ts', false, true], ['pipeline/indexes.ts', false, true], ['engine/library/across.ts', false, true], ['http/app.ts', false, false],
])('a change of %s is another version of reading: %s, and of accounts and what is kept to make them: %s', (file, reading, accounts) => {
  const before = [readingVersion(sources), accountVersion(sources)];
  appendFileSync(join(sources, file), '\n');
  expect([readingVersion(sources) !== before[0], accountVersion(sources) !== before[1]]).toEqual([reading, accounts]);
});
