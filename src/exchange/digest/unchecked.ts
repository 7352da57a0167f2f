import type { Account } from '../../model/account.ts';
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
 * What an account could not check: first what holds of whole events (as that very many reports were compared in part), then what is said of reports,
 * at last what reading each of them had to leave. Each in the order in which the account has it, equal messages joined.
 */
export function uncheckedOf({ unchecked, reports, notices }: Account): readonly UncheckedLine[] {
  const numbers = new Map(reports.map((r, i) => [r.id, i + 1]));
  return joined([
    // The report that such a notice gives stands for its event, which the message names: a number would say that it is of that report alone.
    ...notices.map(({ code, message }) => ({ what: WORDS.notice[code] ?? code.replaceAll('-', ' '), message, reports: [] })),
    ...unchecked.map(({ what, message, report }) => ({
      what: WORDS.unchecked[what], message: message.replace(EDTF, (value) => dayInWords(value)), reports: numbersOf(numbers.get(report)),
    })),
    ...reports.flatMap((report, i) => report.notices.flatMap(({ code, message }) => {
      const what = WORDS.notice[code];
      return what === undefined ? [] : [{ what, message, reports: [i + 1] }];
    })),
  ]);
}

function numbersOf(number: number | undefined): readonly number[] {
  return number === undefined ? [] : [number];
}

function joined(lines: readonly UncheckedLine[]): readonly UncheckedLine[] {
  const same = Map.groupBy(lines, ({ what, message }) => `${what}\u001f${message}`);
  return [...same.values()].map((some) => ({ ...some[0]!, reports: some.flatMap((line) => line.reports).sort((a, b) => a - b) }));
}
