import type { Part } from '../../../text/mapped/mapped.ts';

/**
 * Reads bytes of a set whose characters take one to four bytes (Shift_JIS, GBK, Big5, EUC-KR, EUC-JP, ISO-2022-JP …), keeping which bytes
 * each character is of. The decoder is fed byte by byte outside ASCII, so it alone decides where characters end.
 */
export function* readSeveralBytes(bytes: Uint8Array, charset: string): Generator<Part> {
  const decoder = new TextDecoder(charset, { ignoreBOM: true });
  const isPlain = charset !== 'iso-2022-jp';
  let start = 0;
  for (let at = 0; at < bytes.length; ) {
    const run = isPlain && start === at ? asciiRun(bytes, at) : at;
    if (run > at) {
      yield { text: decoder.decode(bytes.subarray(at, run), { stream: true }), kind: 'identity', raw: [at, run] };
      at = start = run;
      continue;
    }
    const text = decoder.decode(bytes.subarray(at, at + 1), { stream: true });
    at++;
    if (text === '') continue;
    yield part(text, start, at, isPlain);
    start = at;
  }
  const rest = decoder.decode();
  if (rest !== '') yield part(rest, start, bytes.length, isPlain);
}

/**
 * Bytes that decode to one unit by themselves are an identity; what takes two units, could not be read, or depends on bytes before it
 * (the shifts of ISO-2022-JP) stands for its bytes as a whole.
 */
function part(text: string, start: number, end: number, isPlain: boolean): Part {
  return { text, kind: isPlain && text.length === 1 && text !== '\ufffd' ? 'identity' : 'substitution', raw: [start, end] };
}

/** The end of the ASCII bytes that begin at `at`; never a byte that may be the second of a character. */
function asciiRun(bytes: Uint8Array, at: number): number {
  let end = at;
  while (end < bytes.length && bytes[end]! < 0x80) end++;
  return end;
}
