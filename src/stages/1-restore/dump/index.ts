import type { Given } from '../../../model/capture.ts';
import type { Text } from '../../../model/text.ts';
import { bareUnpacked } from '../unpacked.ts';
import type { Unpacked } from '../unpacked.ts';

/** Finds the body in a dump of a page's visible strings, and what its other lines say of the report. */
export function unpackDump(dump: Text, _given: Given): Unpacked {
  return bareUnpacked(dump);
}
