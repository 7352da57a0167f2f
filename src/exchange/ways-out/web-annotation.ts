import type { Account } from '../../model/account.ts';
import type { Place } from '../../model/relation.ts';
import { anchorOf } from '../../text/align/anchor.ts';

/**
 * A W3C Web Annotation page (https://www.w3.org/TR/annotation-model/): an annotation for each reading of a claim and each dispute, with its passages
 * as targets.
 */
export function toWebAnnotations(account: Account): object {
  const reports = new Map(account.reports.map((r) => [r.id, r]));
  const target = ({ report: id, span }: Place): object[] => {
    const report = reports.get(id);
    if (report === undefined) return [];
    const { exact, prefix, suffix } = anchorOf(report.text, span);
    return [{
      source: originAsIri(report.origin),
      selector: [{ type: 'TextQuoteSelector', exact, prefix, suffix }, { type: 'TextPositionSelector', start: span[0], end: span[1] }],
    }];
  };
  const annotation = (id: string, motivation: string, value: string, purpose: string, places: readonly Place[]): object[] => {
    const targets = places.flatMap(target);
    if (targets.length === 0) return [];
    return [{ id: `urn:stemma:${id}`, type: 'Annotation', motivation, body: { type: 'TextualBody', value, format: 'text/plain', purpose }, target: targets }];
  };
  const items = [
    ...account.claims.flatMap((c) => c.readings.flatMap((r, i) => annotation(`claim:${c.id}:${i}`, 'highlighting', `${c.kind}: ${r.text}`, 'describing', r.evidence))),
    ...account.disputes.flatMap((d) => annotation(`dispute:${d.id}`, 'assessing', d.explanation, 'assessing', d.items)),
  ];
  return { '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'urn:stemma:annotations', type: 'AnnotationPage', items };
}

/** Where a report came from as an IRI: an address as it is, a path as a relative file reference. */
function originAsIri(origin: string): string {
  return /^https?:\/\//.test(origin) ? origin : `urn:stemma:origin:${encodeURIComponent(origin)}`;
}
