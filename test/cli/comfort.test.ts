import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const STEMMA = join(import.meta.dirname, '../../stemma');

function stemma(...args: string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync(process.execPath, [STEMMA, ...args], { encoding: 'utf8' });
}

/** What the completion offers, without the explanations and the directive in the last line. */
function offered(...words: string[]): string[] {
  return stemma('complete', '--', ...words).stdout.trim().split('\n').slice(0, -1).map((line) => line.split('\t')[0]!);
}

describe('completion', () => {
  it('offers commands, options and the values of options', () => {
    expect(offered('rec')).toEqual(['reconcile']);
    expect(offered('reconcile', '--h')).toContain('--html');
    expect(offered('export', '--to', '')).toEqual(['json', 'csv', 'annotation', 'schema-org', 'ftm', 'graphml']);
  });

  it.each(['bash', 'zsh', 'fish', 'powershell'])('is set up by a script for %s', (shell) => {
    const { status, stdout, stderr } = stemma('completion', shell);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('stemma');
  });

  it('names the shells that it knows when it is asked for another', () => {
    const { status, stderr } = stemma('completion', 'clay');
    expect(status).toBe(2);
    expect(stderr).toContain('bash, zsh, fish, powershell');
  });
});

it('doctor finds nothing amiss where the tests run', () => {
  const { status, stdout } = stemma('doctor');
  expect(stdout).not.toContain('AMISS');
  expect(stdout.trim().split('\n').every((line) => line.startsWith('ok '))).toBe(true);
  expect(status).toBe(0);
});

it('help shows how a command is used', () => {
  expect(stemma('export', '--help').stdout).toMatch(/Examples:\n {2}\$ stemma export/);
});
