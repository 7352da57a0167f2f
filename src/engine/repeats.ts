import type { Capture } from '../model/capture.ts';
import type { Report } from '../model/report.ts';
import { contentId, sha256 } from '../text/hash.ts';
import { Recent } from '../text/recent.ts';
import { reportIdOf } from '../text/report-id.ts';
import type { Outcome, Reader } from './reader.ts';

/** How many readings are remembered, and the captures of how many bytes together. */
const REMEMBERED = { items: 256, weight: 2 ** 21 } as const;

/**
 * A reader that reads what comes again, with the same bytes and the same knowledge of them, once: a report hangs on nothing else but its id and origin.
 * A report of which a notice names the origin is read by itself, and so is what could not be read.
 */
export function readingRepeatsOnce(reader: Reader): Reader {
  const known = new Recent<Promise<Outcome>>(REMEMBERED);
  const read = async (capture: Capture): Promise<Outcome> => {
    const key = keyOf(capture);
    const before = known.get(key);
    if (before === undefined) {
      const outcome = reader.read(capture);
      known.add(key, outcome, capture.bytes.length);
      return outcome;
    }
    const outcome = await before;
    return 'report' in outcome && !namesItself(outcome.report) ? { report: under(capture, outcome.report) } : reader.read(capture);
  };
  return { ...reader, read };
}

/** All that a report hangs on, but for its id and origin. */
function keyOf({ bytes, mediaType, charset, captured, plain, given: { title, outlet, url, published } }: Capture): string {
  return contentId(sha256(bytes), JSON.stringify([mediaType, charset, captured, plain, title, outlet, url, published]));
}

function namesItself({ origin, notices }: Report): boolean {
  return notices.some(({ message }) => message.includes(origin));
}

function under(capture: Capture, report: Report): Report {
  return { ...report, id: reportIdOf(capture), key: capture.given.id, origin: capture.origin };
}
