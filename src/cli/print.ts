import type { Account } from '../model/account.ts';

/** The account as text for a terminal. */
export function printAccount(account: Account): string {
  return `${account.reports.length} reports, ${account.events.length} events, ${account.stories.length} running stories\n`;
}
