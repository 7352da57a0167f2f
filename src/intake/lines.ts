import { BoundedBytes } from './bounded-bytes.ts';

/** One line of a file of lines, without its line break. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** The bytes, or `null` when the line is longer than was allowed. */
  readonly bytes: Uint8Array | null;
}

const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** Cuts chunks of bytes into lines, holding at most `longest` bytes of one; empty lines are counted but not given. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  const line = new BoundedBytes(longest);
  let number = 1;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      line.add(chunk.subarray(start, end));
      const bytes = withoutReturn(line.take());
      if (bytes === null || bytes.length > 0) yield { number, bytes };
      number++;
      start = end + 1;
    }
    line.add(chunk.subarray(start));
  }
  const bytes = withoutReturn(line.take());
  if (bytes === null || bytes.length > 0) yield { number, bytes };
}

function withoutReturn(bytes: Uint8Array | null): Uint8Array | null {
  return bytes?.at(-1) === RETURN ? bytes.subarray(0, -1) : bytes;
}
