import type { Account } from '../../model/account.ts';
import type { Notice } from '../../model/notice.ts';
import { WORDS, dayInWords } from './words.ts';

/** A day, month, interval or set of days inside a sentence. */
const EDTF = /\[[\d,-]{10,400}\]|\b\d{4}-\d\d(?:-\d\d)?(?:\/\d{4}-\d\d(?:-\d\d)?)?\b/g;

/** What could not be checked, once for all reports that it holds of. */
export interface UncheckedLine {
  readonly what: string;
  readonly message: string;
  /** Numbers of the reports; empty where the message names what it is about: an input that is not a report, an event. */
  readonly reports: readonly number[];
}

/**
 * What an account could not check: first what it says of whole events (as that very many reports were compared in part), then what it says of
 * reports, equal messages joined; each in the order in which the account has it.
 */
export function uncheckedOf({ unchecked, reports, notices }: Account): readonly UncheckedLine[] {
  const numbers = new Map(reports.map((r, i) => [r.id, i + 1]));
  const joined = Map.groupBy(unchecked, ({ what, message }) => `${what}\u001f${message}`);
  return [
    ...notices.map(ofAll),
    ...[...joined.values()].map((same) => ({
      what: WORDS.unchecked[same[0]!.what], message: same[0]!.message.replace(EDTF, (value) => dayInWords(value)),
      reports: same.map((u) => numbers.get(u.report)).filter((n) => n !== undefined).sort((a, b) => a - b),
    })),
  ];
}

/** A notice of an account, whose code is plain words. The report that it gives stands for its event, which the message names: no number is shown, as if it were of that one alone. */
function ofAll({ code, message }: Notice): UncheckedLine {
  return { what: code.replaceAll('-', ' '), message, reports: [] };
}
