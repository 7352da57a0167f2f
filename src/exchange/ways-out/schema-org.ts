import type { Account } from '../../model/account.ts';
import type { AccountEntity } from '../../model/relation.ts';

/**
 * schema.org JSON-LD: each report a NewsArticle, each quotation a Quotation with its speaker, each dispute a ClaimReview that
 * says what differs and gives no rating, for no verdict is made.
 */
export function toSchemaOrg(account: Account): object {
  const entities = new Map(account.entities.map((e) => [e.id, e]));
  return {
    '@context': 'https://schema.org',
    '@graph': [
      ...account.reports.map((r) => known({
        '@type': 'NewsArticle', '@id': `urn:stemma:report:${r.id}`, headline: r.title, datePublished: /^\d{4}(-\d\d){0,2}/.test(r.published ?? '') && !r.published!.includes('/') ? r.published : null,
        inLanguage: r.language, publisher: r.outlet === null ? null : { '@type': 'Organization', name: r.outlet },
        author: r.bylines.length === 0 ? null : r.bylines.map((name) => ({ '@type': 'Person', name })), url: /^https?:/.test(r.origin) ? r.origin : null,
        isBasedOn: basedOn(account, r.id),
      })),
      ...account.claims.filter((c) => c.kind === 'quotation').map((c) => known({
        '@type': 'Quotation', '@id': `urn:stemma:claim:${c.id}`, text: c.readings[0]?.text ?? null, spokenByCharacter: c.speaker === null ? null : agent(entities.get(c.speaker)),
        isPartOf: reportRefs(c.readings.flatMap((r) => r.evidence.map((e) => e.report))),
      })),
      ...account.disputes.map((d) => ({
        '@type': 'ClaimReview', '@id': `urn:stemma:dispute:${d.id}`, claimReviewed: d.explanation, reviewAspect: d.kind,
        itemReviewed: d.items.map((i) => ({ '@type': 'Claim', text: i.reading, appearance: { '@id': `urn:stemma:report:${i.report}` } })),
      })),
    ],
  };
}

function basedOn({ descents }: Account, report: string): object[] | null {
  const parents = descents.filter((d) => d.to === report && d.kind !== 'shared-source').map((d) => d.from);
  return parents.length === 0 ? null : reportRefs(parents);
}

function reportRefs(ids: readonly string[]): object[] {
  return [...new Set(ids)].map((id) => ({ '@id': `urn:stemma:report:${id}` }));
}

function agent(entity: AccountEntity | undefined): object | null {
  return entity === undefined ? null : { '@type': entity.type === 'person' ? 'Person' : 'Organization', name: entity.name };
}

/** The object without what is not known: a missing field, never a `null`. */
function known(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

