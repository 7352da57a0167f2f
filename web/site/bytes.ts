import { type Markup, html } from '../html.ts';

/** Some bytes of a capture, and which of them a passage comes from. */
export interface ByteWindow {
  /** Place of the first byte in the capture; a multiple of 16. */
  readonly start: number;
  readonly bytes: Uint8Array;
  /** `[start, end)` in bytes of the capture, or `null`. */
  readonly raw: readonly [number, number] | null;
}

/** Bytes as rows: place, hexadecimal, and what they are as characters (dots where they are none by themselves). Bytes of the passage are marked. */
export function byteTable({ start, bytes, raw }: ByteWindow, width: 8 | 16 = 16): Markup {
  const rows = Array.from({ length: Math.ceil(bytes.length / width) }, (_, i) => bytes.subarray(i * width, (i + 1) * width));
  const first = raw === null ? -1 : Math.floor((Math.max(raw[0], start) - start) / width);
  return html`<div class="scroll" tabindex="0" role="group" aria-label="Raw bytes"><table class="bytes"><thead class="vh">
    <tr><th scope="col">Place</th><th scope="col">Hexadecimal</th><th scope="col">Characters</th></tr></thead><tbody>${
    rows.map((row, i) => html`<tr${i === first && html` id="here"`}><th scope="row">${start + i * width}</th><td>${
      runs(row, start + i * width, raw, hex, ' ')}</td><td>${runs(row, start + i * width, raw, character, '')}</td></tr>`)}</tbody></table></div>`;
}

/** A row's bytes in up to three runs: before the passage, in it, behind it. */
function runs(row: Uint8Array, at: number, raw: ByteWindow['raw'], shown: (byte: number) => string, between: string): Markup {
  const [from, to] = raw === null ? [0, 0] : [clamp(raw[0] - at, row.length), clamp(raw[1] - at, row.length)];
  const words = (a: number, b: number): string => Array.from(row.subarray(a, b), shown).join(between);
  return html`${words(0, from)}${from > 0 && from < row.length && between}${to > from && html`<mark>${
    words(from, to)}</mark>`}${to > from && to < row.length && between}${words(to, row.length)}`;
}

function clamp(at: number, length: number): number {
  return Math.min(Math.max(at, 0), length);
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}

function character(byte: number): string {
  return byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '·';
}
