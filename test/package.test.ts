import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const PROJECT = join(import.meta.dirname, '..');
const REPORT = { id: 'a', title: 'Ferries withdrawn', plain: true, text: 'Harbour Minister Ilse Tarn said on Monday that 14 ferries would be withdrawn.' };

const folder = mkdtempSync(join(tmpdir(), 'stemma-package-'));
const home = join(folder, 'project');
const installed = join(home, 'node_modules/stemma');

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(command: string, args: readonly string[], cwd: string): Ran {
  return spawnSync(command, args, { cwd, encoding: 'utf8', env: { ...process.env, npm_config_update_notifier: 'false' }, shell: process.platform === 'win32' });
}

/** Packs the project and installs the package into an empty one; says why not where the registry is out of reach. */
function install(): string | null {
  const packed = run('npm', ['pack', '--json', '--pack-destination', folder], PROJECT);
  const name = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (packed.status !== 0 || name === undefined) throw new Error(`npm pack failed: ${packed.stderr}`);
  mkdirSync(home);
  writeFileSync(join(home, 'package.json'), '{"type":"module","private":true}');
  const { status, stderr } = run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--fetch-retries=1', join(folder, name)], home);
  if (status === 0) return null;
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ENOTCACHED/.test(stderr)) return 'the npm registry cannot be reached';
  throw new Error(`npm install failed: ${stderr}`);
}

describe('the package for npm', () => {
  let unreachable: string | null = null;
  beforeAll(() => { unreachable = install(); });
  afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

  it('holds JavaScript and types, and no TypeScript that Node would have to strip', ({ skip }) => {
    if (unreachable !== null) skip(unreachable);
    const files = readdirSync(installed, { recursive: true, encoding: 'utf8' }).filter((file) => !file.includes('node_modules'));
    expect(files.filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(['stemma', 'LICENSE', 'README.md', 'dist/src/index.js', 'dist/src/index.d.ts', 'schema/account.schema.json', 'runtime/launch.mjs']));
  });

  it('brings no Node along', ({ skip }) => {
    if (unreachable !== null) skip(unreachable);
    expect(readdirSync(join(home, 'node_modules')).filter((name) => name.startsWith('node-'))).toEqual([]);
    expect(existsSync(join(installed, 'runtime/node_modules'))).toBe(false);
  });

  it('runs as a command', ({ skip }) => {
    if (unreachable !== null) skip(unreachable);
    writeFileSync(join(home, 'in.jsonl'), `${JSON.stringify(REPORT)}\n`);
    const read = run(process.execPath, [join(installed, 'stemma'), 'read', 'in.jsonl', '--json'], home);
    expect(read.stderr).toBe('');
    expect(JSON.parse(read.stdout)).toMatchObject({ id: 'a', text: REPORT.text, title: REPORT.title });
    const reconciled = run(process.execPath, [join(installed, 'stemma'), 'reconcile', 'in.jsonl', '--html', 'out.html'], home);
    expect(reconciled).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(home, 'out.html'), 'utf8')).toMatch(/^<!doctype html>/);
  });

  it('runs in worker threads', ({ skip }) => {
    if (unreachable !== null) skip(unreachable);
    writeFileSync(join(home, 'many.jsonl'), Array.from({ length: 60 }, (_, i) => `${JSON.stringify({ ...REPORT, id: `r${i}` })}\n`).join(''));
    const { status, stdout, stderr } = run(process.execPath, [join(installed, 'stemma'), 'read', 'many.jsonl', '--json'], home);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.trim().split('\n').map((line) => JSON.parse(line).id)).toEqual(Array.from({ length: 60 }, (_, i) => `r${i}`));
  });

  it('does what the README shows of it as a library', ({ skip }) => {
    if (unreachable !== null) skip(unreachable);
    const shown = /## As a library\n\n```js\n([^]*?)```/.exec(readFileSync(join(PROJECT, 'README.md'), 'utf8'))![1]!;
    mkdirSync(join(home, 'reports'), { recursive: true });
    for (const [name, count] of [['a.txt', 14], ['b.txt', 17]] as const) writeFileSync(join(home, 'reports', name), `Harbour Minister Ilse Tarn said on Monday that ${count} ferries would be withdrawn before the winter.\n`);
    writeFileSync(join(home, 'readme.js'), shown);
    const { status, stdout, stderr } = run(process.execPath, ['readme.js'], home);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/14.*17|17.*14/);
  });

  it('has types that hold under strict settings, without those of Node', ({ skip }) => {
    if (unreachable !== null) skip(unreachable);
    writeFileSync(join(home, 'use.ts'), `import { openLibrary, reconcileAll, takeIn } from 'stemma';
      import type { Account, Library, Span } from 'stemma';
      const account: Account = await reconcileAll(takeIn(['reports/']));
      export const span: Span | undefined = account.disputes[0]?.items[0]?.span;
      export const library: Library = await openLibrary(':memory:');
      // @ts-expect-error An account is not to be changed.
      account.reports.length = 0;\n`);
    const compilerOptions = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: false, module: 'nodenext', target: 'es2024', types: [], noEmit: true };
    writeFileSync(join(home, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['use.ts'] }));
    expect(run(process.execPath, [join(PROJECT, 'node_modules/typescript/bin/tsc'), '-p', home], home)).toMatchObject({ status: 0, stdout: '' });
  });

  it('can be imported', ({ skip }) => {
    if (unreachable !== null) skip(unreachable);
    writeFileSync(join(home, 'use.js'), `import { captureOf, readReport, reconcileReports } from 'stemma';
      const report = await readReport(captureOf(Buffer.from('Two ferries sailed on 3 May 2031.'), 'a.txt', 'text/plain'));
      console.log(reconcileReports([report]).format);\n`);
    expect(run(process.execPath, ['use.js'], home)).toMatchObject({ status: 0, stdout: 'stemma/1\n' });
  });
});
