import type { Evidence, EvidenceField, Imprint, Removed, Repair } from '../../model/report.ts';
import type { Notice } from '../../model/notice.ts';
import type { Text } from '../../model/text.ts';

/** A repair by its raw bytes alone; its span is found at the end, when the text no longer changes. */
export type RawRepair = Omit<Repair, 'span'>;

/**
 * What a page or a dump holds once it is taken apart. Values are candidates that the page itself states; days are judged afterwards,
 * from these and from the words of the body. Evidence names its raw bytes; a span into `body` is filled in at the end.
 */
export interface Unpacked extends Imprint {
  /** The journalism and nothing else, mapped to the raw bytes. */
  readonly body: Text;
  /** Candidates for each field, accepted or not yet judged; `published` and `happened` hold every day the page states, as it states it. */
  readonly evidence: Readonly<Record<EvidenceField, readonly Evidence[]>>;
  readonly removed: readonly Removed[];
  /** Damage undone while taking it apart, such as joined lines. */
  readonly repairs: readonly RawRepair[];
  readonly notices: readonly Notice[];
}

/** Nothing known but the body. */
export function bareUnpacked(body: Text): Unpacked {
  return {
    body, title: null, outlet: null, credit: null, agency: null, bylines: [], contributors: [], dateline: null, evidence: noEvidence(),
    removed: [], repairs: [], notices: [],
  };
}

/** An empty list of evidence for every field. */
export function noEvidence(): Record<EvidenceField, readonly Evidence[]> {
  return { published: [], happened: [], title: [], outlet: [], agency: [], bylines: [] };
}
