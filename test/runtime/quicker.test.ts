import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const QUICKER = pathToFileURL(join(import.meta.dirname, '../../runtime/quicker.mjs')).href;

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'stemma-quicker-')));
  mkdirSync(join(folder, 'src/room'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'src/main.ts'), `import { join } from 'node:path'; import { value } from './room/value.ts'; console.log(join('a', value as string));`);
  writeFileSync(join(folder, 'src/room/value.ts'), `import type { Absent } from './absent.ts'; import { told } from '../../told.mjs'; export const value: Absent = told;`);
  writeFileSync(join(folder, 'told.mjs'), `export const told = 'b';`);
});
afterAll(() => { rmSync(folder, { recursive: true }); });

/** What a process prints that runs some lines after it has taken both functions in. */
function printed(lines: string): string {
  const code = `import { optimizeLess, resolveAsWritten } from ${JSON.stringify(QUICKER)};\n${lines}`;
  return execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' }).trim();
}

it('finds files by their names, and leaves modules of Node and files of other kinds to Node', () => {
  const sources = pathToFileURL(join(folder, 'src/')).href;
  expect(printed(`resolveAsWritten(${JSON.stringify(sources)}); await import(${JSON.stringify(`${sources}main.ts`)});`)).toBe(join('a', 'b'));
});

it('asks V8 for other flags than it has by itself, with patterns or without', () => {
  const tag = `console.log((await import('node:v8')).cachedDataVersionTag());`;
  const tags = [printed(tag), printed(`optimizeLess({ patterns: false }); ${tag}`), printed(`optimizeLess({ patterns: true }); ${tag}`)];
  expect(new Set(tags).size).toBe(3);
});
