import { knownCharset } from './declared.ts';

/** How many bytes are looked at: enough for the statistics, and bounded. */
const SAMPLE = 200_000;
const HEAD_OF_UTF16 = 4096;

/** The set that bytes without a declaration are most probably in, told by their statistics. */
export async function detectCharset(bytes: Uint8Array): Promise<string> {
  const wide = detectUtf16(bytes);
  if (wide !== null) return wide;
  const { default: chardet } = await import('chardet');
  const guess = chardet.detect(bytes.subarray(0, SAMPLE));
  const known = guess === null ? null : knownCharset(guess);
  return known === null || known === 'utf-8' ? 'windows-1252' : known;
}

/** UTF-16 without a byte-order mark: text with ASCII in it has a zero in every other byte. */
export function detectUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, HEAD_OF_UTF16);
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2]!++;
  const [even, odd] = zeros as [number, number];
  const many = length / 2 * 0.3;
  if (length < 4 || Math.max(even, odd) < many) return null;
  return odd > even * 4 ? 'utf-16le' : even > odd * 4 ? 'utf-16be' : null;
}
