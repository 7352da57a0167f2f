import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { folderOf } from '../intake/given.ts';

const STEMMA = join(import.meta.dirname, '../../stemma');
const REPORT = 'Harbour Minister Ilse Tarn said on Monday that 14 ferries would be withdrawn before the winter.';

let done = (): void => {};
afterEach(() => { done(); });

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command in a folder that holds these files. */
function stemma(args: readonly string[], files: Readonly<Record<string, string | Uint8Array>> = {}, input = ''): Ran & { readonly folder: string } {
  const made = folderOf(files);
  done = made.done;
  const { status, stdout, stderr } = spawnSync(process.execPath, [STEMMA, ...args], { cwd: made.folder, input, encoding: 'utf8', maxBuffer: 2 ** 28 });
  return { status, stdout, stderr, folder: made.folder };
}

const BAD = {
  'empty.txt': '', 'binary.txt': new Uint8Array([0, 1, 2, 0, 255]), 'paper.pdf': '%PDF-1.7', 'paper.docx': 'PK\u0003\u0004[Content_Types].xml', 'photo.jpg': 'x',
  'lines.jsonl': `${`{"text":"${REPORT}"}\n`.repeat(6)}{"text":\n{"text":"${REPORT}"}\n`, 'feed.xml': '<?xml version="1.0" encoding="x-quay"?><rss/>',
};

describe('an input that cannot be read', () => {
  it('is named with its place, in the account too, while the others are read', () => {
    const { status, stdout, stderr } = stemma(['reconcile', 'gone.txt', ...Object.keys(BAD), 'good.txt', '--json'], { ...BAD, 'good.txt': REPORT });
    const lines = [
      'binary.txt: is a binary file, which is not read: give its text as .txt or .html.', 'empty.txt: is empty.',
      'feed.xml: names the unknown character set "x-quay" in its first line.', 'gone.txt: there is no such file or folder.',
      'lines.jsonl, line 7: is not valid JSON (Unexpected end of JSON input).', 'paper.docx: is a DOCX or other Office file, which is not read: give its text as .txt or .html.',
      'paper.pdf: is a PDF file, which is not read: give its text as .txt or .html.', 'photo.jpg: is a file of the kind JPEG image, which is not read: give its text as .txt or .html.',
    ];
    expect(stderr.trim().split('\n')).toEqual(lines);
    const account = JSON.parse(stdout);
    expect(account.reports).toHaveLength(8);
    expect(account.unchecked.filter((item: { what: string }) => item.what === 'not-read').map((item: { message: string }) => item.message)).toEqual(lines);
    expect(status).toBe(1);
  });

  it('does not keep read from reading the others', () => {
    const { status, stdout, stderr } = stemma(['read', 'gone.txt', 'good.txt', '--json'], { 'good.txt': REPORT });
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'gone.txt: there is no such file or folder.\n' });
    expect(stdout.trim().split('\n')).toHaveLength(1);
  });

  it('that is the only one leaves an account of nothing', () => {
    const { status, stdout } = stemma(['reconcile', 'gone.txt', '--json']);
    expect(status).toBe(3);
    expect(JSON.parse(stdout).reports).toEqual([]);
  });

  it('may be a line of 50 MB', () => {
    const { folder } = stemma(['help'], { 'good.txt': REPORT });
    writeFileSync(join(folder, 'long.jsonl'), Buffer.concat([Buffer.alloc(50 * 2 ** 20, 'x'), Buffer.from(`\n{"text":"${REPORT}"}\n`)]));
    const { status, stdout, stderr } = spawnSync(process.execPath, [STEMMA, 'read', 'long.jsonl', '--json'], { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'long.jsonl, line 1: the line is longer than 32 MB.\n' });
    expect(stdout.trim().split('\n')).toHaveLength(1);
  });
});

describe('what cannot be written', () => {
  it.each([['no/such/folder.html', 'there is no such folder'], ['.', 'it is a folder']])('of a page at %s is said in a sentence', (html, why) => {
    expect(stemma(['reconcile', 'a.txt', '--quiet', '--html', html], { 'a.txt': REPORT })).toMatchObject({ status: 2, stdout: '', stderr: `${html}: cannot be written (${why}).\n` });
  });

  it.skipIf(!existsSync('/dev/full')).each([[['reconcile', 'a.txt']], [['reconcile', 'a.txt', '--json']], [['read', 'a.txt', '--json']], [['repair']]])('of the output of %j to a full disk is said in a sentence', (args) => {
    const made = folderOf({ 'a.txt': REPORT });
    done = made.done;
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [STEMMA, ...args], { cwd: made.folder, input: REPORT, stdio: ['pipe', full, 'pipe'], encoding: 'utf8' });
    closeSync(full);
    expect({ status, stderr }).toEqual({ status: 74, stderr: 'standard output: cannot be written (no space is left on its disk).\n' });
  });
});

describe('a command line', () => {
  it.each([
    [['reconcile']], [['read', 'a.txt']], [['reconcile', 'a.txt', '--loud']], [['unheard-of']], [['export', 'a.txt', '--to', 'clay']], [['reconcile', 'a.txt', '--judgements', 'gone.jsonl']],
    [['reconcile', 'a.txt', '--quiet', '--html', 'no/such/folder.html']],
  ])('%j is wrong, which is said on standard error alone', (args) => {
    const { status, stdout, stderr } = stemma(args, { 'a.txt': REPORT });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trim()).not.toBe('');
    expect(stderr).not.toContain('    at ');
  });

  it.each([[[]], [['help']], [['--help']], [['reconcile', '--help']]])('%j shows help', (args) => {
    const { status, stdout, stderr } = stemma(args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Usage: stemma');
  });
});

describe('repair', () => {
  it('mends text', () => {
    expect(stemma(['repair'], {}, 'A caf\u00c3\u00a9 by the quay.\n')).toMatchObject({ status: 0, stdout: 'A caf\u00e9 by the quay.\n' });
  });

  it('mends lines, and names one that is no record', () => {
    const { status, stdout, stderr } = stemma(['repair', '--jsonl'], {}, '{"label":"a","original":"caf\u00c3\u00a9"}\n{"label":"b"}\n{"label":3,"original":"plain"}\n');
    expect(stdout).toBe('{"label":"a","fixed":"caf\u00e9"}\n{"label":3,"fixed":"plain"}\n');
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'standard input, line 2: is not a record {"label","original"}.\n' });
  });
});

describe('judgements', () => {
  it('are taken in by export too', () => {
    const judgement = { kind: 'date', report: 'a.txt', exact: '', prefix: '', suffix: '', value: '2031-03-12', author: 'Bo Dast', reason: 'the paper copy', day: '2031-07-01' };
    const { status, stdout } = stemma(['export', 'a.txt', '--to', 'json', '--judgements', 'j.jsonl'], { 'a.txt': REPORT, 'j.jsonl': JSON.stringify(judgement) });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ reports: [{ published: '2031-03-12' }], judgements: [{ judgement, status: 'applied' }] });
  });

  it('that cannot be read are named, and the rest is done', () => {
    const { status, stdout, stderr } = stemma(['reconcile', 'a.txt', '--judgements', 'j.jsonl', '--json'], { 'a.txt': REPORT, 'j.jsonl': '\n{"kind":"speaker"}\n' });
    expect(stderr).toBe('j.jsonl, line 2: is not a judgement ("report": expected string, received undefined).\n');
    expect(JSON.parse(stdout).unchecked[0]).toMatchObject({ report: 'j.jsonl', what: 'judgement' });
    expect(status).toBe(1);
  });
});

it('standard output holds nothing but the account, so that it can be piped on', () => {
  const { stdout, stderr, status } = stemma(['reconcile', '-', '--json'], {}, REPORT);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout).format).toBe('stemma/1');
});
