import type { RawSpan, Span } from './span.ts';

/**
 * One step of the map from a text to its raw bytes. Pieces are ordered, touch each other in `span`, and together cover the text.
 * - `identity`: the raw bytes decode to exactly this stretch of text.
 * - `substitution`: the raw bytes stand for this stretch (an entity, a repair, a joined line); a cut inside widens to the whole.
 * - `insertion`: text that no raw byte stands for; `raw` is an empty span at the place.
 */
export interface Piece {
  readonly kind: 'identity' | 'substitution' | 'insertion';
  readonly span: Span;
  readonly raw: RawSpan;
}

/** A report's canonical string with its map back to the raw bytes. */
export interface Text {
  readonly text: string;
  /** The character set that identity pieces decode with. */
  readonly charset: string;
  readonly map: readonly Piece[];
}
