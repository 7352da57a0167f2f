import type { RawSpan, Span } from '../model/span.ts';
import type { Piece, Text } from '../model/text.ts';
import { encodedLength } from './encoded-length.ts';

/** A replacement of the units at `span` by `text`: a removal when `text` is empty, an insertion when the span is. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** The text that raw bytes decode to exactly, as one identity piece; `rawStart` is where its bytes begin. */
export function identityText(text: string, charset: string, rawStart = 0): Text {
  const raw: RawSpan = [rawStart, rawStart + encodedLength(text, charset)];
  return { text, charset, map: text === '' ? [] : [{ kind: 'identity', span: [0, text.length], raw }] };
}

/**
 * Applies edits, in order and without overlap, and keeps the map true: what is replaced becomes a substitution for the raw bytes it
 * stood for, and an edit that cuts a substitution takes in the whole of it on the raw side.
 * Throws a RangeError when edits overlap, are out of order or do not fit.
 */
export function applyEdits(source: Text, edits: readonly Edit[]): Text {
  if (edits.length === 0) return source;
  const out = new PieceWriter(source);
  let at = 0;
  for (const edit of edits) {
    const [start, end] = edit.span;
    if (start < at || end < start || end > source.text.length) {
      throw new RangeError(`edit [${start}, ${end}) overlaps, is out of order, or does not fit a text of ${source.text.length} units`);
    }
    out.keep([at, start]);
    out.replace(edit);
    at = end;
  }
  out.keep([at, source.text.length]);
  return out.finish();
}

/** The text at `span`, with its map. */
export function sliceText(source: Text, span: Span): Text {
  return applyEdits(source, [
    { span: [0, span[0]], text: '' },
    { span: [span[1], source.text.length], text: '' },
  ]);
}

/** The raw bytes that a span of the text stands for; a cut inside a substitution widens to the whole of it. */
export function toRaw(source: Text, span: Span): RawSpan {
  const { map } = source;
  if (map.length === 0) return [0, 0];
  let index = firstPieceEndingAfter(map, span[0]);
  if (index === map.length) {
    const last = map[map.length - 1]!;
    return [last.raw[1], last.raw[1]];
  }
  let low = Infinity;
  let high = -1;
  for (; index < map.length; index++) {
    const piece = map[index]!;
    if (piece.span[0] >= Math.max(span[1], span[0] + 1)) break;
    const [a, b] = rawWithin(source, piece, [Math.max(span[0], piece.span[0]), Math.min(span[1], piece.span[1])]);
    low = Math.min(low, a);
    high = Math.max(high, b);
  }
  return [low, high];
}

/** The span of text that the raw bytes became, or `null` when none of them is left. */
export function fromRaw(source: Text, raw: RawSpan): Span | null {
  let start = -1;
  let end = -1;
  for (const piece of source.map) {
    if (piece.raw[1] <= raw[0] || piece.raw[0] >= raw[1]) continue;
    const [a, b] = textWithin(source, piece, raw);
    if (start < 0) start = a;
    end = Math.max(end, b);
  }
  return start < 0 ? null : [start, end];
}

function firstPieceEndingAfter(map: readonly Piece[], position: number): number {
  let low = 0;
  let high = map.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (map[middle]!.span[1] > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

function rawWithin(source: Text, piece: Piece, span: Span): RawSpan {
  if (piece.kind !== 'identity') return piece.raw;
  const width = (a: number, b: number): number => encodedLength(source.text.slice(a, b), source.charset);
  const start = piece.raw[0] + width(piece.span[0], span[0]);
  return [start, span[1] === piece.span[1] ? piece.raw[1] : start + width(span[0], span[1])];
}

function textWithin(source: Text, piece: Piece, raw: RawSpan): Span {
  if (piece.kind !== 'identity') return piece.span;
  const [from, to] = [Math.max(raw[0], piece.raw[0]), Math.min(raw[1], piece.raw[1])];
  let start = piece.span[0];
  let byte = piece.raw[0];
  while (start < piece.span[1] && byte < from) byte += encodedLength(source.text.slice(start, ++start), source.charset);
  let end = start;
  while (end < piece.span[1] && byte < to) byte += encodedLength(source.text.slice(end, ++end), source.charset);
  return [start, end];
}

/** Writes the pieces of an edited text in order. */
class PieceWriter {
  readonly #source: Text;
  readonly #parts: string[] = [];
  readonly #pieces: Piece[] = [];
  #length = 0;

  constructor(source: Text) {
    this.#source = source;
  }

  /** Takes a stretch over as it is. */
  keep(span: Span): void {
    if (span[0] === span[1]) return;
    const { map, text } = this.#source;
    for (let i = firstPieceEndingAfter(map, span[0]); i < map.length; i++) {
      const piece = map[i]!;
      if (piece.span[0] >= span[1]) break;
      const part: Span = [Math.max(piece.span[0], span[0]), Math.min(piece.span[1], span[1])];
      this.#push(text.slice(part[0], part[1]), piece.kind, rawWithin(this.#source, piece, part));
    }
  }

  replace(edit: Edit): void {
    if (edit.text === '') return;
    if (edit.span[0] === edit.span[1]) {
      const at = toRaw(this.#source, edit.span)[0];
      this.#push(edit.text, 'insertion', [at, at]);
    } else {
      this.#push(edit.text, 'substitution', toRaw(this.#source, edit.span));
    }
  }

  finish(): Text {
    return { text: this.#parts.join(''), charset: this.#source.charset, map: this.#pieces };
  }

  #push(text: string, kind: Piece['kind'], raw: RawSpan): void {
    const start = this.#length;
    this.#length += text.length;
    this.#parts.push(text);
    const last = this.#pieces[this.#pieces.length - 1];
    if (last !== undefined && kind === 'identity' && last.kind === 'identity' && last.raw[1] === raw[0]) {
      this.#pieces[this.#pieces.length - 1] = { kind, span: [last.span[0], this.#length], raw: [last.raw[0], raw[1]] };
    } else {
      this.#pieces.push({ kind, span: [start, this.#length], raw });
    }
  }
}
