import { tooLarge } from './limits.ts';
import { UnreadableInput } from './problem.ts';

/** Bytes as they come. */
export type ByteStream = AsyncIterable<Uint8Array>;

/** The first bytes of a stream (at least `least`, where it has them) and the stream from its start. */
export async function peek(chunks: ByteStream, least: number): Promise<{ readonly head: Uint8Array; readonly chunks: ByteStream }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let length = 0;
  while (length < least) {
    const next = await iterator.next();
    if (next.done === true) break;
    parts.push(next.value);
    length += next.value.length;
  }
  return { head: Buffer.concat(parts, length), chunks: resume(parts, iterator) };
}

/** All bytes of a stream; throws an UnreadableInput when there are more than `most`. */
export async function collect(chunks: ByteStream, origin: string, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > most) throw new UnreadableInput(origin, tooLarge(most));
    parts.push(chunk);
  }
  return Buffer.concat(parts, length);
}

/** Bytes that are at hand, as a stream. */
export async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** What may still be unpacked from one outermost archive; shared by all that lies inside it. */
export interface Budget {
  bytes: number;
  members: number;
}

/** Passes bytes on until the budget is used up, then throws an UnreadableInput: an archive can unpack to any size. */
export async function* spend(chunks: ByteStream, origin: string, budget: Budget): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    budget.bytes -= chunk.length;
    if (budget.bytes < 0) throw new UnreadableInput(origin, 'unpacks to more than an archive may hold');
    yield chunk;
  }
}

async function* resume(parts: readonly Uint8Array[], iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* parts;
  try {
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  } finally {
    // A reader that stops early lets go of the file behind.
    await iterator.return?.();
  }
}
