import { CommanderError } from 'commander';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { program } from '../../src/cli/program.ts';
import { VERSION } from '../../src/cli/version.ts';

const written: string[] = [];
vi.spyOn(process.stdout, 'write').mockImplementation((words) => written.push(String(words)) > 0);
vi.spyOn(process.stderr, 'write').mockImplementation((words) => written.push(String(words)) > 0);
vi.spyOn(console, 'log').mockImplementation((words) => { written.push(String(words)); });
afterEach(() => { written.length = 0; });

/** What a command line comes to: the exit code that was set, or what Commander says of it. */
async function outcome(...args: readonly string[]): Promise<number | string> {
  let set = -1;
  try {
    await program((code) => { set = code; }).parseAsync([...args], { from: 'user' });
    return set;
  } catch (error) {
    return error instanceof CommanderError ? error.code : String(error);
  }
}

describe('the command line', () => {
  it.each([
    [['--version'], 'commander.version'], [['reconcile', '--help'], 'commander.helpDisplayed'], [['reconsile'], 'commander.unknownCommand'],
    [['reconcile', '--colour'], 'commander.unknownOption'],
  ])('%j', async (args, code) => {
    expect(await outcome(...args)).toBe(code);
  });

  it('says its version, and which command was meant', async () => {
    await outcome('--version');
    await outcome('reconsile');
    expect(written[0]).toBe(`${VERSION}\n`);
    expect(written.join('')).toContain('reconcile');
  });

  it('prints the script of completion for a shell that it knows', async () => {
    expect(await outcome('completion', 'bash')).toBe(0);
    expect(written.join('')).toContain('stemma');
  });
});
