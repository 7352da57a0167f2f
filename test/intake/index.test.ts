import { execFileSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { afterEach, describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/intake/limits.ts';
import type { Limits } from '../../src/intake/limits.ts';
import { folderOf, taken, within } from './given.ts';
import { zipOf } from './zip.ts';

let done = (): void => {};
afterEach(() => { done(); });

/** What intake gives of a folder with these files, or of some of them in an order. */
async function takenFrom(files: Readonly<Record<string, string | Uint8Array>>, names?: readonly string[], limits: Limits = LIMITS): Promise<readonly string[]> {
  const made = folderOf(files);
  done = made.done;
  return within(made.folder, await taken(names?.map((name) => `${made.folder}/${name}`) ?? [made.folder], { limits }));
}

async function tarOf(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const archive = pack();
  for (const [name, words] of Object.entries(files)) archive.entry({ name }, words);
  archive.finalize();
  const chunks: Uint8Array[] = [];
  for await (const chunk of archive) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

async function* streamOf(...chunks: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

describe('folders', () => {
  it('are read to the bottom, in order of their names, without hidden files', async () => {
    expect(await takenFrom({ 'b.txt': 'two', 'a/z.txt': 'one', 'c.htm': 'three', '.hidden.txt': 'x', 'B.txt': 'zero' })).toEqual([
      'B.txt (text/plain): zero', 'a/z.txt (text/plain): one', 'b.txt (text/plain): two', 'c.htm (text/html): three',
    ]);
  });

  it('name what they hold that is not read', async () => {
    expect(await takenFrom({ 'a.css': 'p{}', 'b.pdf': 'x', 'c.txt': 'words' })).toEqual([
      'a.css: was left out, since in a folder files that end in .css are not taken for reports.',
      'b.pdf: is a file of the kind PDF, which is not read: give its text as .txt or .html.', 'c.txt (text/plain): words',
    ]);
  });

  it('may hold names that are no UTF-8, links and pipes', async () => {
    const made = folderOf({ 'a/b.txt': 'words' });
    done = made.done;
    writeFileSync(Buffer.concat([Buffer.from(`${made.folder}/odd`), Buffer.from([0xff]), Buffer.from('.txt')]), 'odd words');
    for (const [name, target] of [['around', '..'], ['gone.txt', 'nowhere'], ['linked.txt', 'a/b.txt'], ['pipe-too.txt', 'pipe.txt']] as const) symlinkSync(target, `${made.folder}/${name}`);
    execFileSync('mkfifo', [`${made.folder}/pipe.txt`]);
    expect(within(made.folder, await taken([made.folder]))).toEqual([
      'a/b.txt (text/plain): words', 'around: is a link to a folder, which is not followed.', 'gone.txt: is a link to nothing.', 'linked.txt (text/plain): words',
      'odd\ufffd.txt (text/plain): odd words', 'pipe-too.txt: is a pipe, a socket or a device, which is not read in a folder.', 'pipe.txt: is a pipe, a socket or a device, which is not read in a folder.',
    ]);
  });

  it('without a file are named', async () => {
    const [line] = await takenFrom({});
    expect(line).toMatch(/: the folder holds no file\.$/);
  });
});

describe('paths', () => {
  it('are read in the order given, and one that is missing does not stop the others', async () => {
    expect(await takenFrom({ 'a.txt': 'one', 'b.txt': 'two' }, ['b.txt', 'gone.txt', 'a.txt'])).toEqual([
      'b.txt (text/plain): two', 'gone.txt: there is no such file or folder.', 'a.txt (text/plain): one',
    ]);
  });

  it('that are empty, binary or too large are named', async () => {
    expect(await takenFrom(
      { 'empty.txt': '', 'blank.txt': ' \n\t\r\n', 'bytes.txt': new Uint8Array([1, 2, 0, 3, 200]), 'large.txt': 'x'.repeat(5000) },
      ['empty.txt', 'blank.txt', 'bytes.txt', 'large.txt'], { ...LIMITS, captureBytes: 2048 },
    )).toEqual([
      'empty.txt: is empty.', 'blank.txt: holds nothing but white space.', 'bytes.txt: is a binary file, which is not read: give its text as .txt or .html.',
      'large.txt: is larger than 2 kB, which is more than one report can be.',
    ]);
  });
});

describe('standard input', () => {
  it.each([
    ['text', ['A report', ' in words.'], '- (text/plain): A report in words.'],
    ['a page', ['<!doctype html><p>A report'], '- (text/html): <!doctype html><p>A report'],
    ['JSON Lines', ['{"text":"o', 'ne"}\n{"html":"<p>two"}\n'], '- (text/plain): one'],
  ])('is told to be %s by how it starts', async (_name, chunks, first) => {
    expect((await taken(['-'], { stdin: streamOf(...chunks) }))[0]).toBe(first);
  });

  it('that is empty is named', async () => {
    expect(await taken(['-'], { stdin: streamOf() })).toEqual(['-: is empty.']);
  });
});

describe('archives', () => {
  it('of gzip, zip and tar give their members', async () => {
    const tar = await tarOf({ './a.txt': 'one', 'b.jsonl': '{"text":"two"}\n{"text":', '.DS_Store': 'x', 'c.txt': 'three' });
    expect(await takenFrom({ '1.txt.gz': gzipSync('zero'), '2.tar.gz': gzipSync(tar), '3.tgz': gzipSync(tar), '4.zip': zipOf({ 'a.txt': 'one', 'd/b.html': '<p>two' }) })).toEqual([
      '1.txt.gz (text/plain): zero',
      '2.tar.gz/a.txt (text/plain): one', '2.tar.gz/b.jsonl (text/plain): two', '2.tar.gz/b.jsonl, line 2: is not valid JSON (Unexpected end of JSON input).', '2.tar.gz/c.txt (text/plain): three',
      '3.tgz/a.txt (text/plain): one', '3.tgz/b.jsonl (text/plain): two', '3.tgz/b.jsonl, line 2: is not valid JSON (Unexpected end of JSON input).', '3.tgz/c.txt (text/plain): three',
      '4.zip/a.txt (text/plain): one', '4.zip/d/b.html (text/html): <p>two',
    ]);
  });

  it('that are damaged are named', async () => {
    expect(await takenFrom({ 'a.gz': gzipSync('some words').subarray(0, 12), 'b.zip': zipOf({ 'a.txt': 'one' }).subarray(0, 20) })).toEqual([
      'a.gz: is damaged gzip (unexpected end of file).', expect.stringMatching(/^b\.zip: is damaged zip \(.+\)\.$/),
    ]);
  });

  it('that are cut off give what stands before the cut, and the cut is told once', async () => {
    const tar = await tarOf({ 'a.txt': 'one', 'b.txt': 'x'.repeat(2000) });
    expect(await takenFrom({ '1.tar': tar.subarray(0, 2048) })).toEqual([
      '1.tar/a.txt (text/plain): one', '1.tar/b.txt: cannot be read (Unexpected end of data).', expect.stringMatching(/^1\.tar: is damaged tar \(.+\)\.$/),
    ]);
    const packed = gzipSync(tar);
    expect((await takenFrom({ '2.tar.gz': packed.subarray(0, packed.length - 12) })).filter((line) => line.includes('damaged'))).toEqual(['2.tar.gz: is damaged gzip (unexpected end of file).']);
  });

  it('may hold names that lead out of a folder, since nothing is unpacked to one', async () => {
    expect(await takenFrom({ 'a.zip': zipOf({ '../../b.txt': 'one', '/c.txt': 'two', 'd\\e.txt': 'three' }) })).toEqual([
      'a.zip/../../b.txt (text/plain): one', 'a.zip//c.txt (text/plain): two', expect.stringMatching(/^a\.zip\/d.e\.txt \(text\/plain\): three$/),
    ]);
  });

  it('stop at what they may unpack to, at a member that is too large, and at too many members', async () => {
    const small: Limits = { captureBytes: 4096, archiveBytes: 8192, archiveMembers: 2 };
    const tar = await tarOf({ 'a.txt': 'x'.repeat(5000), 'b.txt': 'two', 'c.txt': 'three' });
    expect(await takenFrom({ '1.tar': tar }, undefined, small)).toEqual([
      '1.tar/a.txt: is larger than 4 kB, which is more than one report can be.', '1.tar/b.txt (text/plain): two', '1.tar: holds more than 2 files; the others are left out.',
    ]);
    const lines = await takenFrom({ '2.jsonl.gz': gzipSync('{"text":"x"}\n'.repeat(1000)) }, undefined, small);
    expect(lines.at(-1)).toBe('2.jsonl.gz: unpacks to more than an archive may hold.');
  });

  it('cannot open files of this machine', async () => {
    expect(await takenFrom({ 'a.zip': zipOf({ 'r.jsonl': '{"file":"/etc/hosts"}' }) })).toEqual(['a.zip/r.jsonl, line 1: names the file /etc/hosts, and a record that was packed or sent cannot open files.']);
  });

  it('within archives within archives end somewhere', async () => {
    let bytes: Buffer = Buffer.from('words');
    for (let i = 0; i < 6; i++) bytes = gzipSync(bytes);
    expect(await takenFrom({ 'a.gz': bytes })).toEqual(['a.gz: is an archive within 4 archives, which is not unpacked.']);
  });
});
