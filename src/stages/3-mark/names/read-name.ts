import type { EntityType } from '../../../model/quote.ts';
import type { Span } from '../../../model/span.ts';

/** A name as it was read at one place. */
export interface ReadName {
  readonly span: Span;
  readonly text: string;
  readonly words: readonly string[];
  readonly type: EntityType | 'unknown';
  readonly titled: boolean;
  readonly roles: readonly string[];
  /** True when the name stands where a speaker would: beside a verb of speech, or before an age. */
  readonly personal: boolean;
  /** True when the name is told of as somebody's kin: "his wife, Ada Quill". */
  readonly kin?: boolean;
  /** True when the surname stands for two of a family: "Pia and Tom Quill". */
  readonly family?: boolean;
  /** True when a form of address, a title or kin shows the name to be a person's. */
  readonly human?: boolean;
  /** True when the name stands where a company would: "Quill shares", "the board of Quill". */
  readonly company?: boolean;
  /** The name of a body without whose it is, where that is told with it. */
  readonly owned?: string;
  /** Which of two generations the word before a surname means: "the elder Quill". */
  readonly age?: 'elder' | 'younger' | undefined;
  /** True when the name stands where a place would: "in Quill". */
  readonly placed?: boolean;
}
