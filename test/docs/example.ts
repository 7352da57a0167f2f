import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';

const PROJECT = join(import.meta.dirname, '../..');
const README = join(PROJECT, 'README.md');
const EXAMPLE = /(<!-- example[^>]*-->\n```console\n\$ \.\/stemma ([^\n|]+) \| head -(\d+)\n)([^]*?)(```\n<!-- \/example -->)/;

/** The example of the README: the output that it shows, and the output that its command gives now. */
export function example(): { readonly shown: string; readonly given: string } {
  const [, , command, lines, shown] = found();
  const { stdout } = spawnSync(process.execPath, [join(PROJECT, 'stemma'), ...command!.trim().split(' ')], { cwd: PROJECT, encoding: 'utf8', maxBuffer: 2 ** 26 });
  return { shown: shown!, given: stdout.split('\n').slice(0, Number(lines)).map((line) => `${line}\n`).join('') };
}

/** Writes the output that the command of the example gives now into the README. */
function writeExample(): void {
  const [, head, , , , tail] = found();
  const { given } = example();
  writeFileSync(README, readFileSync(README, 'utf8').replace(EXAMPLE, () => `${head}${given}${tail}`));
}

function found(): readonly string[] {
  const match = EXAMPLE.exec(readFileSync(README, 'utf8'));
  if (match === null) throw new Error('README.md has no example between its marks');
  return match;
}

if (process.argv[1] === import.meta.filename) writeExample();
