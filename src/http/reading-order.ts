import type { Account } from '../model/account.ts';
import type { Report } from '../model/report.ts';

/** What tells where a report stands among others. */
type Dated = Pick<Report, 'id' | 'published' | 'happened'>;

/**
 * The account with the reports of its story by their days, so that their numbers tell which came first; those of unknown day and those of other
 * stories stand behind.
 */
export function inReadingOrder<R extends Dated, A extends Pick<Account, 'stories'> & { readonly reports: readonly R[] }>(account: A, story: string): A {
  const own = new Set(account.stories.find((s) => s.id === story)?.reports);
  const keyed = account.reports.map((report) => ({ report, key: `${own.has(report.id) ? '0' : '1'}${dayOf(report)}${report.id}` }));
  return { ...account, reports: keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ report }) => report) };
}

/** The first day that a report may be of; behind all days where none is known. */
function dayOf({ published, happened }: Dated): string {
  return /\d{4}(?:-\d\d){0,2}/.exec(published ?? happened ?? '')?.[0]?.padEnd(10, '~') ?? '~~~~~~~~~~';
}
