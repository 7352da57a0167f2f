import type { Capture } from '../../model/capture.ts';
import { sha256 } from '../../text/hash.ts';
import { storable } from '../../store/storable.ts';
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

/** A capture whose names a database can hold as they are. */
export function nameable(capture: Capture): Capture {
  const { origin, given, charset, captured } = capture;
  return {
    ...capture,
    origin: storable(origin),
    charset: storable(charset),
    captured: storable(captured),
    given: {
      id: storable(given.id),
      title: storable(given.title),
      outlet: storable(given.outlet),
      url: storable(given.url),
      published: storable(given.published),
    },
  };
}
