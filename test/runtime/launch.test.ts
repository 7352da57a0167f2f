import { chmodSync, mkdtempSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Checkout, ended, says } from './checkout.ts';

let checkout: Checkout;
beforeEach(() => { checkout = new Checkout(); });
afterEach(() => { checkout.remove(); });

const npmRuns = (): number => readFileSync(join(checkout.folder, 'npm-runs'), 'utf8').split('\n').length - 1;

describe('dependencies', () => {
  it('are installed on the first call, with nothing of that on standard output, and kept for the second', async () => {
    const first = await checkout.run(['a', 'b c']);
    expect(JSON.parse(first.stdout).args).toEqual(['a', 'b c']);
    expect(first.stderr).toBe('stemma: Installing the dependencies of Stemma, once …\n');
    const second = await checkout.run(['a']);
    expect(second).toMatchObject({ code: 0, stderr: '' });
    expect(npmRuns()).toBe(1);
    expect(checkout.leftovers()).toEqual([]);
  });

  it('are installed anew when the lock file asks for other versions, and only then', async () => {
    await checkout.run([]);
    utimesSync(join(checkout.folder, 'package-lock.json'), 1, 1);
    await checkout.run([]);
    expect(npmRuns()).toBe(1);
    checkout.lock('2.0.0');
    await checkout.run([]);
    expect(npmRuns()).toBe(2);
  });

  it('are installed once by two first calls at once', async () => {
    const both = await Promise.all([checkout.run(['1']), checkout.run(['2'])]);
    expect(both.map((call) => call.code)).toEqual([0, 0]);
    expect(npmRuns()).toBe(1);
  });

  it('are installed although a process that held the lock was killed', async () => {
    const gone = checkout.start(['wait']);
    await says(gone, 'waiting');
    gone.kill('SIGKILL');
    await ended(gone);
    checkout.write('.installing.lock', String(gone.pid));
    checkout.lock('2.0.0');
    expect((await checkout.run([])).code).toBe(0);
    expect(npmRuns()).toBe(2);
  });

  it('are not replaced under a process that runs on them', async () => {
    const running = checkout.start(['wait']);
    await says(running, 'waiting');
    checkout.lock('2.0.0');
    const next = checkout.start([]);
    await says(next, 'still runs on them');
    expect(npmRuns()).toBe(1);
    running.kill();
    const [, end] = await Promise.all([ended(running), ended(next)]);
    expect(end.code).toBe(0);
    expect(npmRuns()).toBe(2);
  });

  it('that npm cannot get leave one sentence and an exit code', async () => {
    const { code, stdout, stderr } = await checkout.run([], { env: { NPM_FAILS: 'ENOTFOUND' } });
    expect({ code, stdout }).toEqual({ code: 69, stdout: '' });
    expect(stderr.split('\n')[1]).toBe('stemma: Could not install the dependencies of Stemma: the npm registry cannot be reached (ENOTFOUND); with a connection this is needed once only.');
    expect(checkout.leftovers()).toEqual([]);
  });

  it('cannot be installed without npm, which is said', async () => {
    const { code, stdout, stderr } = await checkout.run([], { env: { npm_execpath: '', PATH: join(checkout.folder, 'runtime') } });
    expect({ code, stdout }).toEqual({ code: 69, stdout: '' });
    expect(stderr).toContain('stemma: Could not install the dependencies of Stemma: npm was not found on this machine.\n');
  });

  // Only root may run a process as somebody who may not write here.
  it.skipIf(process.getuid?.() !== 0)('in a checkout that cannot be written to are used, and missing ones are named', async () => {
    await checkout.run([]);
    rmSync(join(checkout.folder, 'node_modules/.stemma-ready'));
    const cache = mkdtempSync(join(tmpdir(), 'stemma-cache-'));
    const stranger = { uid: 65_534, gid: 65_534, env: { XDG_CACHE_HOME: cache } };
    chmodSync(checkout.folder, 0o755);
    expect(await checkout.run([], stranger)).toMatchObject({ code: 0, stderr: '' });
    checkout.lock('2.0.0');
    const missing = await checkout.run([], stranger);
    expect(missing).toMatchObject({ code: 69, stdout: '' });
    expect(missing.stderr).toContain(`the folder ${checkout.folder} cannot be written to`);
    rmSync(cache, { recursive: true });
  });
});

// A Node that is brought along is a program of its own only where `sh` is there to stand in for it.
describe.skipIf(process.platform === 'win32').each([
  { name: 'on a Node that is new enough', old: false },
  { name: 'on a Node that is too old', old: true },
])('$name', ({ old }) => {
  const flags = (): readonly string[] => (old ? ['--import', join(checkout.folder, 'old-node.mjs')] : []);
  beforeEach(() => { if (old) checkout.bringNode(); });

  it('the exit code passes through', async () => {
    expect((await checkout.run(['exit', '7'], { flags: flags() })).code).toBe(7);
  });

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('%s passes through', async (signal) => {
    const child = checkout.start(['wait'], { flags: flags() });
    await says(child, 'waiting');
    child.kill(signal);
    expect(await ended(child)).toMatchObject({ code: null, signal });
  });

  it('standard input and output are those of the program', async () => {
    const { code, stdout } = await checkout.run(['x', '--json'], { flags: flags() });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).args).toEqual(['x', '--json']);
  });
});
