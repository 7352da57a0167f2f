import { closeSync, mkdirSync, openSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { LaunchFailure } from './failure.mjs';

const LOCK = '.installing.lock';
const MARKS = 'node_modules/.stemma-running';
const LONGEST_WAIT_MS = 10 * 60_000;
const LONGEST_WAIT_FOR_RUNNING_MS = 60_000;
const LOOK_EVERY_MS = 100;

/** Runs `work` while no other process installs into `folder`; a lock whose process is gone is taken over. */
export async function withLock(folder, tell, work) {
  const path = join(folder, LOCK);
  await take(path, tell);
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

/** Marks this process as one that runs on the dependencies of `folder`, until it ends; they are not replaced under it. */
export function markRunning(folder) {
  const path = join(folder, MARKS, String(process.pid));
  try {
    mkdirSync(join(folder, MARKS), { recursive: true });
    writeFileSync(path, '');
  } catch {
    // A read-only folder is not installed into either.
    return;
  }
  process.once('exit', () => rmSync(path, { force: true }));
}

/** Waits until no marked process runs on the dependencies of `folder`. */
export async function waitForRunning(folder, tell) {
  const until = Date.now() + LONGEST_WAIT_FOR_RUNNING_MS;
  for (let told = false; ; told = true) {
    const running = runningIn(folder);
    if (running.length === 0) return;
    if (!told) tell(`Dependencies are out of date, and process ${running.join(', ')} still runs on them: waiting for it to end.`);
    if (Date.now() > until) throw new LaunchFailure(`The dependencies are out of date and process ${running.join(', ')} still runs on them; end it and start again.`);
    await sleep(LOOK_EVERY_MS);
  }
}

async function take(path, tell) {
  const until = Date.now() + LONGEST_WAIT_MS;
  for (let told = false; !tryTake(path); told = true) {
    if (isStale(path)) {
      takeAway(path);
      continue;
    }
    if (!told) tell('Another process is installing the dependencies: waiting for it.');
    if (Date.now() > until) throw new LaunchFailure(`Another process has held ${path} for ten minutes; remove it if none is installing.`);
    await sleep(LOOK_EVERY_MS);
  }
}

function tryTake(path) {
  let file;
  try {
    file = openSync(path, 'wx');
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
  writeSync(file, String(process.pid));
  closeSync(file);
  return true;
}

function isStale(path) {
  try {
    const pid = Number(readFileSync(path, 'latin1'));
    // The number is written just after the file is made; an empty file is a lock being taken.
    return pid > 0 && !isAlive(pid);
  } catch {
    return false;
  }
}

// Renaming first, so that of two processes that find a stale lock only one removes it, and neither a fresh one.
function takeAway(path) {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    rmSync(aside, { force: true });
  } catch {
    // The other process was quicker.
  }
}

function runningIn(folder) {
  let names;
  try {
    names = readdirSync(join(folder, MARKS));
  } catch {
    return [];
  }
  return names.map(Number).filter((pid) => pid > 0 && pid !== process.pid && isAlive(pid));
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
