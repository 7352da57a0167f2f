import type { CodecIndex } from './codecs.ts';

/** A stretch of text that may be misread bytes, with what it would be if so. */
export interface Candidate {
  readonly start: number;
  /** How many UTF-16 units it takes up. */
  readonly length: number;
  readonly output: string;
  readonly codec: CodecIndex;
  /** What must be assumed beyond the codec: borrowed bytes, a space that was a no-break space, a lost byte. */
  readonly extra: number;
  readonly kind: 'mojibake' | 'lost-bytes' | 'control';
}
