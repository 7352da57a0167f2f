import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EXIT } from '../../src/cli/exit-codes.ts';
import { main } from '../../src/cli/main.ts';

const told: string[] = [];
vi.spyOn(process.stderr, 'write').mockImplementation((words) => told.push(String(words)) > 0);
vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
vi.spyOn(process.stdout, 'on').mockReturnThis();
const codeBefore = process.exitCode;
afterEach(() => {
  told.length = 0;
  process.exitCode = codeBefore;
});

/** The exit code that a command line sets. */
async function codeOf(...args: readonly string[]): Promise<unknown> {
  await main(args);
  return process.exitCode;
}

const folder = mkdtempSync(join(tmpdir(), 'main-'));

describe('main', () => {
  it.each<[string, readonly string[], number]>([
    ['help that was asked for', ['--help'], EXIT.done], ['a command that is none', ['reconsile'], EXIT.usage], ['nothing at all', [], EXIT.done],
    ['judgements that are not there', ['reconcile', folder, '--judgements', join(folder, 'none.jsonl')], EXIT.usage],
    ['a store that is not there', ['reconcile', '--store', join(folder, 'none.db')], EXIT.usage],
  ])('%s: exit code as the README lists it', async (_, args, code) => {
    expect(await codeOf(...args)).toBe(code);
  });

  it('says in one line what cannot be used, and calls no mistake of a visitor a defect', async () => {
    await codeOf('reconcile', '--store', join(folder, 'none.db'));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('there is no such store');
  });
});
