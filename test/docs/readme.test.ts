import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LAUNCH_EXIT } from '../../runtime/failure.mjs';
import { EXIT } from '../../src/cli/exit-codes.ts';
import { program } from '../../src/cli/program.ts';
import { VERSION } from '../../src/cli/version.ts';
import { WAYS_OUT } from '../../src/exchange/ways-out/index.ts';
import { LIMITS, sizeInWords } from '../../src/intake/limits.ts';
import { example } from './example.ts';

const PROJECT = join(import.meta.dirname, '../..');
const README = readFileSync(join(PROJECT, 'README.md'), 'utf8');
/** All commands but the one that scripts of completion ask, which is for no person. */
const commands = program(() => {}).commands.filter((command) => command.name() !== 'complete');
const { scripts, version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { readonly scripts: Readonly<Record<string, string>>; readonly version: string };

it('the command tells the version of the package', () => {
  expect(VERSION).toBe(version);
});

describe('the README documents', () => {
  it.each(commands.map((command) => command.name()))('the command %s', (name) => {
    expect(README).toContain(`| \`stemma ${name}`);
  });

  it.each(commands.flatMap((command) => command.options.map((option) => ({ command: command.name(), option: option.long! }))))('the option $option of $command', ({ command, option }) => {
    const row = README.split('\n').find((line) => line.startsWith(`| \`${option}`));
    expect(row).toContain(`\`${command}\``);
  });

  it.each([...Object.entries(EXIT), ...Object.entries(LAUNCH_EXIT)])('the exit code for %s', (_name, code) => {
    expect(README).toMatch(new RegExp(`^\\| ${code} \\|`, 'm'));
  });

  it.each(Object.keys(WAYS_OUT))('the format %s', (format) => {
    expect(README).toContain(`\`${format}\``);
  });

  it.each(Object.keys(scripts).filter((name) => !name.startsWith('pre')))('the script %s', (name) => {
    expect(README).toMatch(new RegExp(`npm (?:run )?${name}\\b`));
  });

  it('how much may come in', () => {
    expect(README).toContain(`One report may have ${sizeInWords(LIMITS.captureBytes)}.`);
    expect(README).toContain(`unpack to ${LIMITS.archiveBytes / 2 ** 30} GB and ${LIMITS.archiveMembers.toLocaleString('en')} files`);
  });

  it('an example as it really runs (npm run docs writes it)', () => {
    const { shown, given } = example();
    expect(shown).toBe(given);
  });
});
