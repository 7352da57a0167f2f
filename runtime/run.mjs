import { existsSync } from 'node:fs';
import module from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { markRunning } from './lock.mjs';
import { optimizeLess, resolveAsWritten } from './quicker.mjs';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
/** What is over in about a second for a few reports; the other commands serve for long or call patterns little. */
const BRIEF = ['read', 'reconcile'];

/** Runs a command on this Node, which is new enough, with dependencies that are in place. */
export async function run(command, args) {
  const checkout = existsSync(join(PROJECT, 'src/cli/main.ts'));
  if (checkout) markRunning(PROJECT);
  if (command === 'stemma') optimizeLess({ patterns: BRIEF.includes(args[0]) });
  cacheCompiledCode(checkout ? join(PROJECT, 'node_modules/.cache/stemma') : join(userCache(), 'stemma'));
  if (command === 'stemma') {
    cacheInThreads();
    if (checkout) resolveAsWritten(new URL('../src/', import.meta.url).href);
    const { main } = await import(checkout ? '../src/cli/main.ts' : '../dist/src/cli/main.js');
    await main(args);
  } else {
    const { runTask } = await import('./tasks.mjs');
    process.exitCode = await runTask(command, args);
  }
}

/** Keeps compiled and stripped code between runs, in the first folder that can be written to; a start is slower, not wrong, without. */
function cacheCompiledCode(folder) {
  const { FAILED } = module.constants.compileCacheStatus;
  if (module.enableCompileCache(folder).status === FAILED) module.enableCompileCache(join(userCache(), 'stemma'));
}

/** Threads take what is kept from the folder that the environment names. */
function cacheInThreads() {
  const folder = module.getCompileCacheDir();
  if (folder !== undefined) process.env.NODE_COMPILE_CACHE ??= dirname(folder);
}

function userCache() {
  return process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run(process.argv[2], process.argv.slice(3));
