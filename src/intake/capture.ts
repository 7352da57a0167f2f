import type { Capture, Given, MediaType } from '../model/capture.ts';

const UNKNOWN: Given = { id: null, title: null, outlet: null, url: null, published: null };

/** What intake may know of a capture besides its bytes; all else is unknown. */
export interface Known extends Partial<Given> {
  readonly charset?: string | null;
  readonly captured?: string | null;
  readonly plain?: boolean;
}

/** Makes a capture of bytes as received. */
export function captureOf(bytes: Uint8Array, origin: string, mediaType: MediaType, known: Known = {}): Capture {
  const { charset = null, captured = null, plain = false, ...given } = known;
  return { bytes, origin, mediaType, charset, captured, plain, given: { ...UNKNOWN, ...given } };
}
