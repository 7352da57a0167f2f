import type { Capture } from '../../../model/capture.ts';
import type { Evidence } from '../../../model/report.ts';
import type { Edtf } from '../../../model/span.ts';
import type { Notice } from '../../../model/notice.ts';
import type { Unpacked } from '../unpacked.ts';

/** When a report was published and when what it reports happened, with every candidate judged. */
export interface Dating {
  readonly published: Edtf | null;
  readonly happened: Edtf | null;
  readonly evidence: { readonly published: readonly Evidence[]; readonly happened: readonly Evidence[] };
  readonly notices: readonly Notice[];
}

/**
 * Judges the days that a page states against the words of its body, which is final here: spans may be made into it.
 * For a plain capture only what is given and the words of the text are there to judge.
 */
export async function date(unpacked: Unpacked, capture: Capture): Promise<Dating> {
  const { published, happened } = unpacked.evidence;
  const stated = published.find((one) => one.accepted)?.value.slice(0, 10) ?? null;
  return { published: capture.given.published ?? stated, happened: null, evidence: { published, happened }, notices: [] };
}
