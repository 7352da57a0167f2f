import type { Notice } from '../../../model/notice.ts';
import type { Evidence } from '../../../model/report.ts';
import type { Edtf } from '../../../model/span.ts';

/** When a report was published and when what it reports happened, with every candidate judged. */
export interface Dating {
  readonly published: Edtf | null;
  readonly happened: Edtf | null;
  readonly evidence: { readonly published: readonly Evidence[]; readonly happened: readonly Evidence[] };
  readonly notices: readonly Notice[];
}
