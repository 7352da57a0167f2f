import { unitAt, byteOf, SPACING_ACCENTS } from './bytes.ts';
import type { Reading, Bytes } from './bytes.ts';
import { CODECS } from './codecs.ts';
import type { CodecIndex } from './codecs.ts';
import type { Candidate } from './candidate.ts';

/** What a byte that is gone must be assumed to cost. */
export const LOST_BYTE = 0.3;

/** The codec of windows-1252. */
export const WESTERN: CodecIndex = CODECS.findIndex(({ name }) => name === 'windows-1252');

/**
 * The closing mark for general punctuation whose third byte shows as lost: of what the sets leave undefined it alone stands between a word, or the stop of a
 * sentence, and what goes on behind a space. `null` elsewhere: at the end of a text without a stop it may be anything.
 */
export function lostMark({ text, start }: Reading, { values, length, lost }: Bytes): string | null {
  if (lost !== 1 || values.length !== 3 || values[0] !== 0xe2 || values[1] !== 0x80 || text.charCodeAt(start + length - 1) !== 0xfffd) return null;
  const [before, after] = [text.charAt(start - 1), text.charAt(start + length)];
  if (/[.,!?\u2026]/.test(before)) return after === '' || /[\s\p{P}]/u.test(after) ? '\u201d' : null;
  return /[\p{L}\p{N}%)]/u.test(before) && /[\s,.;:!?)\]\u2014\u2013]/.test(after) ? '\u201d' : null;
}

/**
 * General punctuation whose third byte is gone: one that the set leaves undefined. Of the marks that occur these are the quotation marks,
 * told apart by the side that is open, and the hyphen, between letters.
 */
export function readCutShort(at: Reading, bytes: Bytes, found: Candidate[]): void {
  if (bytes.need !== 3 || bytes.values[0] !== 0xe2 || bytes.values[1] !== 0x80 || bytes.lost > 0 || bytes.values.length - bytes.spaces !== 2) return;
  const length = bytes.length - bytes.spaces;
  const before = at.text.charAt(at.start - 1);
  const after = at.text.charAt(at.start + length);
  const output = markBetween(before, after);
  if (output === null || (output === '\u2010' && at.codec !== WESTERN)) return;
  found.push({ start: at.start, length, output, codec: at.codec, kind: 'lost-bytes', extra: LOST_BYTE });
}

function markBetween(before: string, after: string): string | null {
  if (/[a-z]/.test(after) && /[A-Za-z]/.test(before)) return '\u2010';
  if (/^[\p{L}\p{N}]/u.test(after) && (before === '' || /[\s(\[\u2014\u2013]/.test(before))) return '\u201c';
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(before) && (after === '' || /[\s\p{P}]/u.test(after)) ? '\u201d' : null;
}

/** Two layers of which the inner one lost a control in between: C3 83 C2 xx without the 83, where xx continues a letter of Latin-1. */
export function readLayersCut(at: Reading, found: Candidate[]): void {
  const { text, start, codec, tables } = at;
  if (codec !== WESTERN) return;
  // The closing mark of two layers, cut short: E2 80 written again as characters, then C2 for the byte that is gone.
  if (text.charCodeAt(start) === 0xc2 && text.startsWith('\u00c3\u00a2\u00e2\u201a\u00ac', start - 5)) {
    found.push({ start, length: 1, output: '', codec, kind: 'lost-bytes', extra: LOST_BYTE });
    return;
  }
  const outer = unitAt(text, start);
  const inner = unitAt(text, start + outer.width);
  if (outer.unit !== 0xc3 || inner.unit !== 0xc2) return;
  const end = start + outer.width + inner.width;
  const spacing = text.charCodeAt(end) === 0x20 ? SPACING_ACCENTS.get(text.charCodeAt(end + 1)) : undefined;
  const { byte } = byteOf(tables, spacing ?? text.charCodeAt(end), codec);
  if (byte < 0x80 || byte > 0xbf) return;
  const output = String.fromCharCode(0xc0 + (byte & 0x3f));
  found.push({ start, length: end - start + (spacing === undefined ? 1 : 2), output, codec, kind: 'lost-bytes', extra: LOST_BYTE });
}
