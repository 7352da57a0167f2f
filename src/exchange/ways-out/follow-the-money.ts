import type { Account } from '../../model/account.ts';
import type { AccountEntity } from '../../model/relation.ts';

const SCHEMA: Readonly<Record<AccountEntity['type'], string>> = {
  person: 'Person', organization: 'Organization', place: 'Address', group: 'LegalEntity', document: 'Document', other: 'LegalEntity',
};

/** FollowTheMoney entities (https://followthemoney.tech), a JSON object a line: persons and bodies, the reports as Articles, and where each is mentioned. */
export function toFollowTheMoney(account: Account): string {
  const articles = account.reports.map((r) =>
    entity(`report-${r.id}`, 'Article', {
      title: r.title,
      publisher: r.outlet,
      author: r.bylines,
      language: r.language,
      publishedAt: r.published !== null && /^\d{4}(-\d\d){0,2}$/.test(r.published) ? r.published : null,
      sourceUrl: /^https?:/.test(r.origin) ? r.origin : null,
      bodyText: r.text,
    }),
  );
  const named = account.entities.map((e) =>
    entity(
      `entity-${e.id}`,
      SCHEMA[e.type],
      e.type === 'place'
        ? { full: e.name }
        : e.type === 'document'
          ? { title: e.name }
          : { name: e.name, alias: e.aliases, ...(e.type === 'person' ? { position: e.roles } : {}) },
    ),
  );
  const mentions = account.entities.flatMap((e) => [...new Set(e.members.map((m) => m.report))].map((report) => entity(`mention-${e.id}-${report}`, 'Mention', {
    document: `report-${report}`, resolved: e.type === 'place' ? null : `entity-${e.id}`, name: e.name, detectedSchema: SCHEMA[e.type],
  })));
  return [...articles, ...named, ...mentions].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** Every property is a list of strings; what is not known is left out. */
function entity(id: string, schema: string, properties: Readonly<Record<string, string | null | readonly string[]>>): object {
  const lists = Object.entries(properties).map(([key, value]): [string, readonly string[]] => [
    key,
    value === null ? [] : typeof value === 'string' ? [value] : value,
  ]);
  return { id, schema, properties: Object.fromEntries(lists.filter(([, values]) => values.length > 0)) };
}
