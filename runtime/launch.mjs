import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LaunchFailure } from './failure.mjs';
import { broughtAlong, isNewEnough } from './node.mjs';
import { isLocked, isStamped } from './ready.mjs';

const RUN = fileURLToPath(new URL('./run.mjs', import.meta.url));
const RUNTIME = dirname(RUN);
const PROJECT = dirname(RUNTIME);
const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2'];

/**
 * Runs a command of the project (`stemma`, or a script of package.json) with its arguments: installs what is missing, and re-executes
 * on the Node brought along where this one is too old. Plain JavaScript that any Node from 18 on runs; writes nothing to standard output.
 */
export async function launch([command, ...args]) {
  try {
    await prepare(command);
    if (isNewEnough()) await (await import('./run.mjs')).run(command, args);
    else reexecute(broughtAlong(), [RUN, command, ...args]);
  } catch (error) {
    if (!(error instanceof LaunchFailure)) throw error;
    process.stderr.write(`stemma: ${error.message}\n`);
    process.exitCode = error.exitCode;
  }
}

async function prepare(command) {
  // A package from npm has its dependencies from npm, and no lock file.
  if (isLocked(PROJECT)) await prepareFolder(PROJECT, 'the dependencies of Stemma', { development: command !== 'stemma' });
  if (isNewEnough()) return;
  await prepareFolder(RUNTIME, `Node for Stemma (this machine has ${process.versions.node})`, { development: false, file: broughtAlong() });
}

async function prepareFolder(folder, what, options) {
  if (isStamped(folder)) return;
  await (await import('./install.mjs')).ensureInstalled(folder, what, options);
}

/** Runs another Node in this one's place: streams, signals and exit code pass through. */
function reexecute(node, args) {
  const child = spawn(node, args, { stdio: 'inherit' });
  for (const signal of PASSED_ON) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    process.stderr.write(`stemma: The Node brought along does not run here: ${error.message}.\n`);
    process.exitCode = 69;
  });
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 0);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await launch(process.argv.slice(2));
