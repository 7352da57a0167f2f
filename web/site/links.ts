import type { Account } from '../../src/model/account.ts';
import type { Links } from '../links.ts';
import { ADDRESS } from './addresses.ts';

/** Links from the pages of a story to the addresses of the server. */
export function siteLinks({ reports }: Pick<Account, 'reports'>, story: string | null): Links {
  const texts = new Map(reports.map((r) => [r.id, r.text]));
  // A page cites some passages again and again.
  const addresses = new Map<string, string>();
  const idOf = (number: number): string => reports[number - 1]?.id ?? '';
  return {
    report: (number) => ADDRESS.report(idOf(number)),
    passage: ({ report, span }) => {
      const place = `${report} ${span[0]} ${span[1]}`;
      const known = addresses.get(place) ?? ADDRESS.passage(report, texts.get(report) ?? '', span);
      addresses.set(place, known);
      return known;
    },
    dispute: (id) => (story === null ? null : ADDRESS.dispute(story, id)),
    claim: (id) => (story === null ? null : ADDRESS.claim(story, id)),
    event: (id) => ADDRESS.event(id),
    comparison: (earlier, later) => ADDRESS.compare(idOf(earlier), idOf(later)),
  };
}
