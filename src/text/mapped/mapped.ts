import type { RawSpan, Span } from '../../model/span.ts';
import type { Piece, Text } from '../../model/text.ts';
import { ByteOffsets } from './byte-offsets.ts';
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
export function applyEdits(original: Text, edits: readonly Edit[]): Text {
  if (edits.length === 0) return original;
  const out = new PieceWriter(original);
  let at = 0;
  for (const edit of edits) {
    const [start, end] = edit.span;
    if (start < at || end < start || end > original.text.length) {
      throw new RangeError(`edit [${start}, ${end}) overlaps, is out of order, or does not fit a text of ${original.text.length} units`);
    }
    out.keep([at, start]);
    out.replace(edit);
    at = end;
  }
  out.keep([at, original.text.length]);
  return out.finish();
}

/** The raw bytes that a span of the text stands for; a cut inside a substitution widens to the whole of it. */
export function toRaw(text: Text, span: Span): RawSpan {
  return new RawPlaces(text).rawOf(span);
}

/** Answers many questions about the places of one text; a question costs no more than the pieces that it touches. */
export class RawPlaces {
  readonly #map: readonly Piece[];
  readonly #charset: string;
  readonly #offsets: ByteOffsets;
  /** The piece last asked about: questions mostly come in order. */
  #lastPiece: Piece | null = null;
  #lastBase = 0;
  /** True when the pieces are in order on the raw side too, so that places there can be found by halving. */
  readonly #inOrder: boolean;

  constructor({ text, map, charset }: Text) {
    this.#map = map;
    this.#charset = charset;
    this.#inOrder = map.every((piece, i) => i === 0 || map[i - 1]!.raw[1] <= piece.raw[0]);
    this.#offsets = new ByteOffsets(charset === 'utf-8' ? text : '', 'utf-8');
  }

  /** As `toRaw`. */
  rawOf(span: Span): RawSpan {
    const map = this.#map;
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
      const [a, b] = this.rawWithin(piece, [Math.max(span[0], piece.span[0]), Math.min(span[1], piece.span[1])]);
      low = Math.min(low, a);
      high = Math.max(high, b);
    }
    return [low, high];
  }

  /** The span of text that the raw bytes became, or `null` when none of them is left. */
  spanOf(raw: RawSpan): Span | null {
    let start = -1;
    let end = -1;
    for (let i = this.#inOrder ? this.#firstEndingAfter(raw[0]) : 0; i < this.#map.length; i++) {
      const piece = this.#map[i]!;
      if (this.#inOrder && piece.raw[0] >= raw[1]) break;
      if (piece.raw[1] <= raw[0] || piece.raw[0] >= raw[1]) continue;
      const [a, b] = this.#textWithin(piece, raw);
      if (start < 0) start = a;
      end = Math.max(end, b);
    }
    return start < 0 ? null : [start, end];
  }

  /** The raw bytes of the part of a piece that lies at `span`. */
  rawWithin(piece: Piece, span: Span): RawSpan {
    if (piece.kind !== 'identity') return piece.raw;
    if (this.#charset !== 'utf-8') {
      const width = unitWidth(piece);
      return [piece.raw[0] + (span[0] - piece.span[0]) * width, piece.raw[0] + (span[1] - piece.span[0]) * width];
    }
    const base = this.#baseOf(piece);
    return [base + this.#offsets.at(span[0]), span[1] === piece.span[1] ? piece.raw[1] : base + this.#offsets.at(span[1])];
  }

  /** How far the raw bytes of an identity piece stand from those of the text encoded as a whole. */
  #baseOf(piece: Piece): number {
    if (piece !== this.#lastPiece) {
      this.#lastBase = piece.raw[0] - this.#offsets.at(piece.span[0]);
      this.#lastPiece = piece;
    }
    return this.#lastBase;
  }

  #firstEndingAfter(byte: number): number {
    let low = 0;
    let high = this.#map.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#map[middle]!.raw[1] > byte) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  #textWithin(piece: Piece, raw: RawSpan): Span {
    if (piece.kind !== 'identity') return piece.span;
    if (this.#charset !== 'utf-8') {
      const width = unitWidth(piece);
      const from = Math.max(0, raw[0] - piece.raw[0]);
      const to = Math.min(raw[1], piece.raw[1]) - piece.raw[0];
      return [piece.span[0] + Math.floor(from / width), piece.span[0] + Math.ceil(to / width)];
    }
    const base = -this.#baseOf(piece);
    const place = (byte: number, none: number, all: number): number =>
      byte <= piece.raw[0] ? none : byte >= piece.raw[1] ? all : this.#offsets.positionOf(base + byte);
    return [place(raw[0], piece.span[0], piece.span[1]), place(raw[1], piece.span[0], piece.span[1])];
  }
}

/** How many bytes each unit of an identity piece takes; in sets other than UTF-8 a piece holds units of one width. */
function unitWidth(piece: Piece): number {
  return (piece.raw[1] - piece.raw[0]) / (piece.span[1] - piece.span[0]);
}

/** A stretch of text with the raw bytes that it stands for. */
export interface Part {
  readonly text: string;
  readonly kind: Piece['kind'];
  readonly raw: RawSpan;
}

/** A text from its parts, in order. Identity parts decode exactly, and in sets other than UTF-8 hold units of one width each. */
export function textOfParts(parts: Iterable<Part>, charset: string): Text {
  const words: string[] = [];
  const map: Piece[] = [];
  let length = 0;
  for (const { text, kind, raw } of parts) {
    if (text === '') continue;
    pushPiece(map, { kind, span: [length, length + text.length], raw }, charset);
    words.push(text);
    length += text.length;
  }
  return { text: words.join(''), charset, map };
}

/** Adds a piece after the others, as one with the last where the two are one identity. */
function pushPiece(map: Piece[], piece: Piece, charset: string): void {
  const last = map[map.length - 1];
  const joins = last !== undefined && piece.kind === 'identity' && last.kind === 'identity' && last.raw[1] === piece.raw[0]
    && (charset === 'utf-8' || unitWidth(last) === unitWidth(piece));
  if (joins) map[map.length - 1] = { kind: 'identity', span: [last.span[0], piece.span[1]], raw: [last.raw[0], piece.raw[1]] };
  else map.push(piece);
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

/** Writes the pieces of an edited text in order. */
class PieceWriter {
  readonly #original: Text;
  readonly #places: RawPlaces;
  readonly #parts: string[] = [];
  readonly #pieces: Piece[] = [];
  #length = 0;

  constructor(original: Text) {
    this.#original = original;
    this.#places = new RawPlaces(original);
  }

  /** Takes a stretch over as it is. */
  keep(span: Span): void {
    if (span[0] === span[1]) return;
    const { map, text } = this.#original;
    for (let i = firstPieceEndingAfter(map, span[0]); i < map.length; i++) {
      const piece = map[i]!;
      if (piece.span[0] >= span[1]) break;
      const part: Span = [Math.max(piece.span[0], span[0]), Math.min(piece.span[1], span[1])];
      this.#push(text.slice(part[0], part[1]), piece.kind, this.#places.rawWithin(piece, part));
    }
  }

  replace(edit: Edit): void {
    if (edit.text === '') return;
    if (edit.span[0] === edit.span[1]) {
      const at = this.#places.rawOf(edit.span)[0];
      this.#push(edit.text, 'insertion', [at, at]);
    } else {
      this.#push(edit.text, 'substitution', this.#places.rawOf(edit.span));
    }
  }

  finish(): Text {
    return { text: this.#parts.join(''), charset: this.#original.charset, map: this.#pieces };
  }

  #push(text: string, kind: Piece['kind'], raw: RawSpan): void {
    const start = this.#length;
    this.#length += text.length;
    this.#parts.push(text);
    pushPiece(this.#pieces, { kind, span: [start, this.#length], raw }, this.#original.charset);
  }
}
