import { appendFileSync, cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { PACKAGES_HEEDED, accountVersion, readingVersion } from '../../src/engine/code-version.ts';

const folder = mkdtempSync(join(tmpdir(), 'stemma-code-'));
const sources = join(folder, 'src/');
const manifest = join(folder, 'package.json');
cpSync(fileURLToPath(new URL('../../src/', import.meta.url)), sources, { recursive: true });
cpSync(fileURLToPath(new URL('../../package.json', import.meta.url)), manifest);
afterAll(() => rmSync(folder, { recursive: true }));

it('is the same wherever the same files lie', () => {
  expect([readingVersion(sources), accountVersion(sources)]).toEqual([readingVersion(), accountVersion()]);
});

it.each([
  ['stages/2-segment/index.ts', true, true], ['text/words.ts', true, true], ['stages/4-match/index.ts', false, true], ['stages/5-gather/profiles/profile.ts', false, true],
  ['stages/5-gather/profiles/saved.ts', false, true], ['pipeline/indexes.ts', false, true], ['engine/library/across.ts', false, true], ['http/app.ts', false, false],
])('a change of %s is another version of reading: %s, and of accounts and what is kept to make them: %s', (file, reading, accounts) => {
  const before = [readingVersion(sources), accountVersion(sources)];
  appendFileSync(join(sources, file), '\n');
  expect([readingVersion(sources) !== before[0], accountVersion(sources) !== before[1]]).toEqual([reading, accounts]);
});

it('another version of a package that is called is another version of both; one of another package is of none', () => {
  const versions = (): string[] => [readingVersion(sources), accountVersion(sources)];
  const before = versions();
  const given = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly dependencies: Record<string, string> };
  given.dependencies['hono'] = '999.0.0';
  writeFileSync(manifest, JSON.stringify(given));
  expect(versions()).toEqual(before);
  given.dependencies['entities'] = '999.0.0';
  writeFileSync(manifest, JSON.stringify(given));
  expect(versions().filter((version, k) => version === before[k])).toEqual([]);
});

it('heeds every package that the files call which shape a report or an account', () => {
  const rooms = ['calendar', 'language', 'model', 'pipeline', 'quantity', 'stages', 'text', 'judgements'];
  const files = [...rooms.flatMap((room) => readdirSync(join(sources, room), { recursive: true, encoding: 'utf8' }).map((file) => join(room, file))), 'pipeline.ts', 'engine/library/across.ts'];
  const called = files.filter((file) => file.endsWith('.ts')).flatMap((file) => [...readFileSync(join(sources, file), 'utf8').matchAll(/^import .*from '([^.'][^']*)';|\bimport\('([^.'][^']*)'\)/gm)].map(([, still, late]) => still ?? late!));
  expect([...new Set(called.filter((name) => !name.startsWith('node:')).map((name) => name.split('/')[0]!))].sort()).toEqual(PACKAGES_HEEDED);
});
