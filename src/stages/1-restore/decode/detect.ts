import { costOfText, homeOf } from '../repair/plausibility.ts';
import { knownCharset } from './declared.ts';
import { readSingleByte } from './single-byte.ts';

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
  const told = known === null || known === 'utf-8' ? 'windows-1252' : known;
  return SINGLE_BYTE.test(told) ? mostPlausible(bytes.subarray(0, SAMPLE_TO_WEIGH), told) : told;
}

/**
 * The single-byte set in which bytes make the most plausible text. The statistics of the library know neither the sets of DOS nor Mac Roman,
 * and are unsure of short texts; what they told stays unless another set is plainly better.
 */
function mostPlausible(bytes: Uint8Array, told: string): string {
  const cost = (charset: string): number => {
    const text = readSingleByte(bytes, charset);
    return costOfText(text, homeOf(text));
  };
  const toldCost = cost(told);
  const best = RIVALS.map((charset) => ({ charset, cost: cost(charset) })).reduce((a, b) => (b.cost < a.cost ? b : a));
  return best.cost + PLAIN_GAIN < toldCost && best.cost < toldCost * PLAIN_SHARE ? best.charset : told;
}

const SINGLE_BYTE = /^(?:windows-125\d|iso-8859-\d+|koi8-[ru]|macintosh|x-mac-cyrillic|ibm866)$/;
const RIVALS = ['windows-1252', 'iso-8859-15', 'windows-1250', 'windows-1251', 'koi8-r', 'macintosh', 'cp437', 'cp850'] as const;
const SAMPLE_TO_WEIGH = 20_000;
const PLAIN_GAIN = 3;
const PLAIN_SHARE = 0.5;

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
