/** What the bytes of a capture are to be read as. */
export type MediaType = 'text/plain' | 'text/html';

/** What is known of a report from outside its bytes; every field is unknown (`null`) unless the input gave it. */
export interface Given {
  /** The reader's own name for the report. */
  readonly id: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** The day or time of publication as known from outside, as it was given. */
  readonly published: string | null;
}

/** Raw bytes as received; never altered. */
export interface Capture {
  readonly bytes: Uint8Array;
  /** Path, archive member, `file.jsonl:7`, or address that the bytes came from. */
  readonly origin: string;
  readonly mediaType: MediaType;
  /** Character set named by whoever delivered the bytes, or `null`. */
  readonly charset: string | null;
  /** Time of capture as given (ISO 8601), or `null`; never a clock or a file time. */
  readonly captured: string | null;
  /** True when the text is clean and must not be altered, so that spans are into the text given. */
  readonly plain: boolean;
  readonly given: Given;
}
