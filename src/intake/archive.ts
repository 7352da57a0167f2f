import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { ByteStream } from './byte-stream.ts';
import { collect } from './byte-stream.ts';
import { UnreadableInput } from './problem.ts';

/** A member of an archive: where it stands, and its bytes. */
export interface Member {
  readonly origin: string;
  readonly open: () => Promise<ByteStream>;
}

/** A zip archive that comes as a stream is held in memory up to this many bytes: its list of members stands at its end. */
export const MOST_ZIP_BYTES = 512 * 2 ** 20;

/** Unpacks gzip as it comes; throws an UnreadableInput where it is damaged. */
export async function* gunzip(chunks: ByteStream, origin: string): AsyncGenerator<Uint8Array> {
  const packed = Readable.from(chunks, { objectMode: false });
  const unpacked = createGunzip();
  packed.on('error', (error) => unpacked.destroy(error));
  try {
    yield* packed.pipe(unpacked) as ByteStream;
  } catch (error) {
    throw error instanceof UnreadableInput ? error : damaged(origin, 'gzip', error);
  } finally {
    unpacked.destroy();
    packed.destroy();
  }
}

/** The files of a tar archive, in its order; each has to be read before the next is asked for. */
export async function* tarMembers(chunks: ByteStream, origin: string): AsyncGenerator<Member> {
  const { extract } = await import('tar-stream');
  const members = extract();
  const packed = Readable.from(chunks, { objectMode: false });
  packed.on('error', (error) => members.destroy(error));
  packed.pipe(members);
  try {
    for await (const member of members) {
      const { name, type } = member.header;
      const bytes = member[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
      // Without `return`: a reader that stops early leaves the rest of the archive open.
      const open = async (): Promise<ByteStream> => ({ [Symbol.asyncIterator]: () => ({ next: () => bytes.next() }) });
      if (type === 'file' && isShown(name)) yield { origin: `${origin}/${name.replace(/^\.\//, '')}`, open };
      while ((await bytes.next()).done !== true);
    }
  } catch (error) {
    throw error instanceof UnreadableInput ? error : damaged(origin, 'tar', error);
  } finally {
    packed.destroy();
  }
}

/** The files of a zip archive, in its order; `path` is where it lies, or `null` when only its bytes are at hand. */
export async function* zipMembers(chunks: ByteStream, origin: string, path: string | null): AsyncGenerator<Member> {
  const { fromBufferPromise, getFileNameLowLevel, openPromise } = await import('yauzl');
  // Nothing is unpacked to a disk, so that a name which would lead out of a folder does no harm and is no reason to lose the other files.
  const options = { autoClose: false, decodeStrings: false };
  try {
    const zip = path === null
      ? await fromBufferPromise(Buffer.from(await collect(chunks, origin, MOST_ZIP_BYTES)), options)
      : await openPromise(path, options);
    try {
      for await (const entry of zip.eachEntry()) {
        const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
        if (name.endsWith('/') || !isShown(name)) continue;
        yield { origin: `${origin}/${name}`, open: () => zip.openReadStreamPromise(entry) };
      }
    } finally {
      zip.close();
    }
  } catch (error) {
    throw error instanceof UnreadableInput ? error : damaged(origin, 'zip', error);
  }
}

// What systems put into archives beside the files: `.DS_Store`, `__MACOSX/`.
function isShown(name: string): boolean {
  return !name.split('/').some((part) => (part.startsWith('.') && part !== '.' && part !== '..') || part === '__MACOSX');
}

function damaged(origin: string, format: string, error: unknown): UnreadableInput {
  return new UnreadableInput(origin, `is damaged ${format} (${error instanceof Error ? error.message : String(error)})`);
}
