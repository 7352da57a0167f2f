import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { captureOf } from './capture.ts';
import type { Known } from './capture.ts';
import { filesUnder } from './folder.ts';
import type { Intaken } from './intaken.ts';
import { readJson, readJsonLines } from './json-lines.ts';
import type { OpenRecord } from './json-lines.ts';
import { kindOf } from './kind.ts';
import { LIMITS, sizeInWords } from './limits.ts';
import type { Limits } from './limits.ts';
import { UnreadableInput } from './problem.ts';
import type { FileRecord } from './record.ts';

/** Where input comes from besides paths. */
export interface IntakeOptions {
  /** What `-` stands for; the process's standard input where none is given. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  readonly limits?: Limits;
}

/** Takes in files, folders and standard input (`-`), in order; what cannot be read is named and the rest goes on. */
export async function* takeIn(paths: readonly string[], options: IntakeOptions = {}): AsyncGenerator<Intaken> {
  const { stdin = process.stdin, limits = LIMITS } = options;
  for (const path of paths) {
    if (path === '-') yield* guarded(path, readStandardInput(stdin, limits));
    else yield* guarded(path, readPath(path, limits));
  }
}

async function* guarded(origin: string, items: AsyncIterable<Intaken>): AsyncGenerator<Intaken> {
  try {
    yield* items;
  } catch (error) {
    const problem = error instanceof UnreadableInput ? error : new UnreadableInput(origin, reasonOf(error));
    yield { kind: 'unread', origin: problem.origin, message: problem.message };
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder', EACCES: 'may not be read (no permission)', EISDIR: 'is a folder', ENOTDIR: 'there is no such file or folder',
  ELOOP: 'is a link that leads back to itself', EMFILE: 'cannot be opened (too many open files)', ENAMETOOLONG: 'has too long a name',
};

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code !== undefined ? REASONS[code] : undefined) ?? `cannot be read (${message})`;
}

async function* readPath(path: string, limits: Limits): AsyncGenerator<Intaken> {
  const found = await stat(path);
  if (!found.isDirectory()) return yield* readFile(path, limits);
  let empty = true;
  for await (const file of filesUnder(path)) {
    empty = false;
    yield* guarded(file, readFile(file, limits));
  }
  if (empty) throw new UnreadableInput(path, 'the folder holds no file');
}

async function* readFile(path: string, limits: Limits, known: Known = {}): AsyncGenerator<Intaken> {
  const head = await readHead(path);
  if (head.length === 0) throw new UnreadableInput(path, 'the file is empty');
  yield* readStream(createReadStream(path, { highWaterMark: 2 ** 18 }), path, head, limits, known, opener(dirname(path), limits));
}

async function readHead(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function* readStandardInput(stdin: AsyncIterable<Uint8Array>, limits: Limits): AsyncGenerator<Intaken> {
  const chunks = stdin[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done === true) throw new UnreadableInput('-', 'standard input is empty');
  yield* readStream(prepend(first.value, chunks), '-', first.value, limits, {}, opener('.', limits));
}

async function* prepend(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

async function* readStream(chunks: AsyncIterable<Uint8Array>, origin: string, head: Uint8Array, limits: Limits, known: Known, openRecord: OpenRecord): AsyncGenerator<Intaken> {
  const kind = kindOf(origin, head);
  switch (kind.kind) {
    case 'refused': throw new UnreadableInput(origin, kind.why);
    case 'json-lines': return yield* readJsonLines(chunks, origin, limits, openRecord);
    case 'json': return yield* readJson(await collect(chunks, origin, limits.captureBytes), origin, limits, openRecord);
    case 'text': case 'html': {
      const bytes = await collect(chunks, origin, limits.captureBytes);
      return yield { kind: 'capture', capture: captureOf(bytes, origin, kind.kind === 'html' ? 'text/html' : 'text/plain', known) };
    }
    default: throw new UnreadableInput(origin, `is of the kind ${kind.kind}, which is not read yet`);
  }
}

async function collect(chunks: AsyncIterable<Uint8Array>, origin: string, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > most) throw new UnreadableInput(origin, `is larger than ${sizeInWords(most)}, which is more than one report can be`);
    parts.push(chunk);
  }
  return Buffer.concat(parts, length);
}

/** Opens the files that records name, relative to the folder of the file that the records stand in. */
function opener(folder: string, limits: Limits): OpenRecord {
  return (record: FileRecord, place: string) => {
    const path = isAbsolute(record.file) ? record.file : join(folder, record.file);
    return guarded(`${place}: ${path}`, readFile(path, limits, record.known));
  };
}
