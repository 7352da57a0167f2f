import type { Account } from '../../model/account.ts';
import { WORDS, dayInWords } from './words.ts';

/** A day, month, interval or set of days inside a sentence. */
const EDTF = /\[[\d,-]{10,400}\]|\b\d{4}-\d\d(?:-\d\d)?(?:\/\d{4}-\d\d(?:-\d\d)?)?\b/g;

/** What could not be checked, once for all reports that it holds of. */
export interface UncheckedLine {
  readonly what: string;
  readonly message: string;
  /** Numbers of the reports; empty where the input is not a report, and the message names it. */
  readonly reports: readonly number[];
}

/** What an account could not check, in the order in which it says so, equal messages joined. */
export function uncheckedOf({ unchecked, reports }: Account): readonly UncheckedLine[] {
  const numbers = new Map(reports.map((r, i) => [r.id, i + 1]));
  const joined = Map.groupBy(unchecked, ({ what, message }) => `${what}\u001f${message}`);
  return [...joined.values()].map((same) => ({
    what: WORDS.unchecked[same[0]!.what], message: same[0]!.message.replace(EDTF, (value) => dayInWords(value)),
    reports: same.map((u) => numbers.get(u.report)).filter((n) => n !== undefined).sort((a, b) => a - b),
  }));
}
