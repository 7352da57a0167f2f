import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import type { ByteStream } from './byte-stream.ts';
import type { Known } from './capture.ts';
import { filesUnder } from './folder.ts';
import type { Intaken } from './intaken.ts';
import type { OpenRecord } from './json-lines.ts';
import { endingLeftOut } from './kind.ts';
import { LIMITS } from './limits.ts';
import type { Limits } from './limits.ts';
import { UnreadableInput, guarded } from './problem.ts';
import { readStream } from './stream.ts';

/** Where input comes from besides paths. */
export interface IntakeOptions {
  /** What `-` stands for; the process's standard input where none is given. */
  readonly stdin?: ByteStream;
  readonly limits?: Limits;
}

const CHUNK_BYTES = 2 ** 18;

/** Takes in files, folders and standard input (`-`), in order; what cannot be read is named and the rest goes on. */
export async function* takeIn(paths: readonly string[], options: IntakeOptions = {}): AsyncGenerator<Intaken> {
  const { stdin, limits = LIMITS } = options;
  for (const path of paths) {
    yield* guarded(path, path === '-' ? readStandardInput(stdin ?? process.stdin, limits) : readPath(path, limits));
  }
}

async function* readPath(path: string, limits: Limits): AsyncGenerator<Intaken> {
  const found = await stat(path);
  if (!found.isDirectory()) return yield* readFile(path, limits);
  let empty = true;
  for await (const file of filesUnder(path)) {
    empty = false;
    const { name } = file;
    const ending = endingLeftOut(name);
    if (file.kind === 'left-out') yield { kind: 'unread', origin: name, message: `${name}: ${file.why}.` };
    else if (ending === null) yield* guarded(name, readFile(file.path, limits, {}, name));
    else yield { kind: 'unread', origin: name, message: `${name}: was left out, since in a folder files that end in ${ending} are not taken for reports.` };
  }
  if (empty) throw new UnreadableInput(path, 'the folder holds no file');
}

/** Reads the file at `path`, which is its bytes where they are no UTF-8, under the name that it is shown by. */
function readFile(path: string | Buffer, limits: Limits, known: Known = {}, name = String(path)): AsyncIterable<Intaken> {
  const bytes = createReadStream(path, { highWaterMark: CHUNK_BYTES });
  return readStream(bytes, {
    origin: name,
    name,
    path: typeof path === 'string' ? path : null,
    known,
    limits,
    openRecord: opener(dirname(name), limits),
    pages: null,
    inside: null,
  });
}

function readStandardInput(stdin: ByteStream, limits: Limits): AsyncIterable<Intaken> {
  return readStream(stdin, { origin: '-', name: '-', path: null, known: {}, limits, openRecord: opener('.', limits), pages: null, inside: null });
}

/** Opens the files that records name, relative to the folder of the file that the records stand in. */
function opener(folder: string, limits: Limits): OpenRecord {
  return (record, place) => {
    const path = isAbsolute(record.file) ? record.file : join(folder, record.file);
    return guarded(`${place}: ${path}`, readFile(path, limits, record.known));
  };
}
