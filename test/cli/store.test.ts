import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const STEMMA = join(import.meta.dirname, '../../stemma');
const FERRY = 'VELMOUTH (TPA) — Harbour Minister Ilse Tarn said on Monday that 14 ferries would be withdrawn before the winter.\n\nThe withdrawal leaves the islands with 9 ferries, the operator Norrsund Lines said.';
const ORCHARD = 'Growers in the Essel valley expect their smallest apple harvest in twenty years, the cooperative said on Thursday.';

describe('stemma add and remove', () => {
  let folder: string;
  const stemma = (...args: string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } => spawnSync(process.execPath, [STEMMA, ...args], { encoding: 'utf8', cwd: folder });
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'stemma-store-'));
    writeFileSync(join(folder, 'ferry.txt'), FERRY);
    writeFileSync(join(folder, 'records.jsonl'), [{ id: 'apples', text: ORCHARD }, { text: '' }].map((record) => `${JSON.stringify(record)}\n`).join(''));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('keep reports, each once, in the file that nothing else names', () => {
    const first = stemma('add', 'ferry.txt', 'records.jsonl');
    expect(first.stdout).toMatch(/^new\t[0-9a-f]{20}\tferry\.txt\nnew\tapples\trecords\.jsonl\n/);
    expect(first.stderr).toContain('stemma.db: ');
    expect(stemma('add', 'ferry.txt')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^known\t/), stderr: 'stemma.db: 0 reports added, 1 already there; 0 stories set out anew.\n' });
  });

  it('give the account of what is kept to reconcile and export', () => {
    const account = JSON.parse(stemma('reconcile', '--store', 'stemma.db', '--json').stdout) as { readonly reports: readonly { readonly origin: string }[] };
    expect(account.reports.map(({ origin }) => origin)).toContain('ferry.txt');
    expect(stemma('export', '--store', 'stemma.db', '--to', 'csv').stdout).toContain('14 ferries');
  });

  it('take reports out by where they came from', () => {
    expect(stemma('remove', 'records.jsonl')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^removed\tapples\n/) });
    expect(stemma('remove', 'records.jsonl')).toMatchObject({ status: 3, stderr: 'stemma.db: no report is named so, by id, address or origin.\n' });
  });

  it('let several processes add to one store at once', async () => {
    const adding = Array.from({ length: 3 }, (_, k) => {
      writeFileSync(join(folder, `part${k}.jsonl`), Array.from({ length: 40 }, (__, n) => `${JSON.stringify({ id: `p${k}-${n}`, text: `${ORCHARD} Report ${n} of desk ${k}.` })}\n`).join(''));
      const child = spawn(process.execPath, [STEMMA, 'add', `part${k}.jsonl`, '--store', 'shared.db', '--quiet'], { cwd: folder, stdio: 'inherit' });
      return once(child, 'close');
    });
    expect((await Promise.all(adding)).map(([code]) => code)).toEqual([0, 0, 0]);
    const account = JSON.parse(stemma('reconcile', '--store', 'shared.db', '--json').stdout) as { readonly reports: readonly unknown[] };
    expect(account.reports.length).toBe(120);
  });

  it('let several processes add the same reports to one store at once, each told once and none lost', async () => {
    const adding = Array.from({ length: 3 }, async () => {
      const child = spawn(process.execPath, [STEMMA, 'add', 'part0.jsonl', '--store', 'same.db'], { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
      let told = '';
      child.stdout.on('data', (chunk: Buffer) => { told += chunk.toString(); });
      const [code] = await once(child, 'close');
      return { code, kinds: told.trim().split('\n').map((line) => line.split('\t')[0]) };
    });
    const done = await Promise.all(adding);
    expect(done.map(({ code }) => code)).toEqual([0, 0, 0]);
    const kinds = done.flatMap((one) => one.kinds);
    expect([kinds.filter((kind) => kind === 'new').length, kinds.filter((kind) => kind === 'known').length]).toEqual([40, 80]);
  });

  it('tell of a file whose name holds a tab and an end of line on one line', () => {
    writeFileSync(join(folder, 'tide\tand\ntime.txt'), `${ORCHARD} The tide came late.`);
    expect(stemma('add', 'tide\tand\ntime.txt', '--store', 'names.db').stdout).toMatch(/^new\t[0-9a-f]{20}\ttide and time\.txt\n$/);
  });

  it('do not make an empty store of a name that was mistyped', () => {
    for (const args of [['reconcile'], ['export', '--to', 'csv'], ['remove', 'ferry.txt'], ['mcp'], ['serve', '--port', '0']]) {
      expect(stemma(...args, '--store', 'stema.db')).toMatchObject({ status: 2, stdout: '', stderr: 'stema.db: there is no such store; stemma add makes one.\n' });
    }
    expect(existsSync(join(folder, 'stema.db'))).toBe(false);
  });

  it('say what is wrong in a sentence', () => {
    expect(stemma('reconcile', 'ferry.txt', '--store', 'stemma.db')).toMatchObject({ status: 2, stderr: 'Name either inputs or, with --store, the store that holds them.\n' });
    expect(stemma('add', 'ferry.txt', '--store', 'ferry.txt')).toMatchObject({ status: 2, stderr: expect.stringContaining('ferry.txt: ') });
  });
});
