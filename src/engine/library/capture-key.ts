import type { Capture } from '../../model/capture.ts';
import { sha256 } from '../../text/hash.ts';
import type { CaptureKey, Header } from '../../store/kept.ts';

/** What a capture is kept under: its address (its web address, else the key it was given, else its origin) and its bytes. */
export function captureKey({ bytes, origin, given }: Capture): CaptureKey {
  return { address: given.url ?? given.id ?? origin, sha256: sha256(bytes) };
}

/** What is known of a capture besides bytes and time of capture, as JSON: when it changes, the capture is read again. */
export function headerOf({ origin, mediaType, charset, plain, given: { id, title, outlet, url, published } }: Capture): string {
  const ordered: Header = { origin, mediaType, charset, plain, given: { id, title, outlet, url, published } };
  return JSON.stringify(ordered);
}
