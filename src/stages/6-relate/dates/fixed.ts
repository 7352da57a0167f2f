import type { Evidence } from '../../../model/report.ts';
import type { Edtf } from '../../../model/span.ts';

/** The days of a report as other reports fix them, with the steps that led there. */
export interface Fixed {
  readonly published: Edtf;
  readonly happened: Edtf | null;
  readonly evidence: { readonly published: readonly Evidence[]; readonly happened: readonly Evidence[] };
}
