import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { LaunchFailure } from './failure.mjs';
import { waitForRunning, withLock } from './lock.mjs';
import { fits, stamp } from './ready.mjs';

const COPIED = ['package.json', 'package-lock.json', '.npmrc'];
const NPM_CI = ['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];

/**
 * Makes the dependencies of `folder` fit its lock file: nothing where they do, else an install beside that is renamed into place.
 * `what` names them in a sentence; `file` is a path that must be there in the end (npm leaves out optional packages that it cannot get
 * without a word). Throws a LaunchFailure where that cannot be done.
 */
export async function ensureInstalled(folder, what, { development, file }) {
  const isDone = () => fits(folder, { development }) && (file === undefined || existsSync(file));
  if (isDone()) return stamp(folder);
  try {
    await withLock(folder, tell, async () => {
      if (isDone()) return stamp(folder);
      await waitForRunning(folder, tell);
      tell(`Installing ${what}, once …`);
      await installBeside(folder, what);
      if (!isDone()) throw new LaunchFailure(`Could not install ${what}: npm left a package out, as it does when a download breaks off; start again.`);
      stamp(folder);
    });
  } catch (error) {
    throw error instanceof LaunchFailure ? error : new LaunchFailure(`Could not install ${what}: ${whyNot(error, folder)}.`);
  }
}

function tell(sentence) {
  process.stderr.write(`stemma: ${sentence}\n`);
}

function whyNot({ code, message }, folder) {
  return code === 'EACCES' || code === 'EROFS' || code === 'EPERM' ? `the folder ${folder} cannot be written to, and they are missing or out of date there` : message;
}

async function installBeside(folder, what) {
  const beside = mkdtempSync(join(folder, '.installing-'));
  try {
    for (const name of COPIED) if (existsSync(join(folder, name))) copyFileSync(join(folder, name), join(beside, name));
    await npmCi(beside, what);
    mkdirSync(join(beside, 'node_modules'), { recursive: true });
    exchange(folder, beside);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

function exchange(folder, beside) {
  const [current, fresh, old] = [join(folder, 'node_modules'), join(beside, 'node_modules'), join(beside, 'replaced')];
  if (existsSync(current)) renameSync(current, old);
  renameSync(fresh, current);
}

async function npmCi(folder, what) {
  const [command, ...first] = npm();
  const { code, output } = await run(command, [...first, ...NPM_CI], folder).catch((error) => {
    throw error.code === 'ENOENT' ? new LaunchFailure(`Could not install ${what}: npm was not found on this machine.`) : error;
  });
  if (code !== 0) throw new LaunchFailure(`Could not install ${what}: ${reasonIn(output)}.`);
}

/** The command that is npm: the one that runs this script, else the one beside this Node, else the one on the path. */
function npm() {
  const { npm_execpath: running } = process.env;
  if (running !== undefined && /npm-cli\.c?js$/.test(basename(running)) && existsSync(running)) return [process.execPath, running];
  const beside = join(dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js');
  return process.platform === 'win32' && existsSync(beside) ? [process.execPath, beside] : ['npm'];
}

// npm's own words go nowhere but into the sentence: standard output belongs to the command.
function run(command, args, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk) => { output = (output + chunk).slice(-8000); };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

const UNREACHABLE = /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|ERR_SOCKET_TIMEOUT)\b/;

function reasonIn(output) {
  const unreachable = UNREACHABLE.exec(output);
  if (unreachable !== null) return `the npm registry cannot be reached (${unreachable[0]}); with a connection this is needed once only`;
  const lines = output.split('\n').map((line) => line.replace(/^npm (?:error|ERR!)(?: code)? ?/, '').trim());
  return `npm says "${(lines.find((line) => line !== '') ?? 'nothing').slice(0, 200)}"`;
}
