import type { Account } from '../model/account.ts';
import { EXIT } from './exit-codes.ts';
import { tell } from './output.ts';

/** Says on standard error which inputs could not be read, and gives the exit code that says so too. */
export function outcomeOf({ reports, unchecked }: Account): number {
  const unread = unchecked.filter((item) => item.what === 'not-read');
  for (const item of unread) tell(item.message);
  return reports.length === 0 ? EXIT.nothingRead : unread.length > 0 ? EXIT.someUnread : EXIT.done;
}
