import type { Capture } from '../model/capture.ts';
import type { Report } from '../model/report.ts';
import { underGiven, withoutNames } from '../pipeline/given.ts';
import { contentId, sha256 } from '../text/hash.ts';
import { Recent } from '../text/recent.ts';
import type { Outcome, Reader } from './reader.ts';

/** How many readings are remembered, and the captures of how many bytes together. */
const REMEMBERED = { items: 256, weight: 2 ** 21 } as const;

/**
 * A reader that reads what comes again once, whatever title, outlet and id it comes under: those are put on what was read without them. A report of which a
 * notice names the origin is read by itself, and so is what could not be read.
 */
export function readingRepeatsOnce(reader: Reader): Reader {
  const known = new Recent<Promise<Outcome>>(REMEMBERED);
  const read = async (capture: Capture): Promise<Outcome> => {
    const key = keyOf(capture);
    const before = known.get(key);
    const reading = before ?? reader.read(withoutNames(capture));
    if (before === undefined) known.add(key, reading, capture.bytes.length);
    const outcome = await reading;
    if ('report' in outcome && !(before !== undefined && namesItself(outcome.report))) return { report: underGiven(outcome.report, capture) };
    return before === undefined ? outcome : reader.read(capture);
  };
  return { ...reader, read };
}

/** All that is known of a capture besides names, title, outlet and origin. */
function keyOf({ bytes, mediaType, charset, captured, plain, given: { url, published } }: Capture): string {
  return contentId(sha256(bytes), JSON.stringify([mediaType, charset, captured, plain, url, published]));
}

function namesItself({ origin, notices }: Report): boolean {
  return notices.some(({ message }) => message.includes(origin));
}
