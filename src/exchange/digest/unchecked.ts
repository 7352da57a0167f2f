import type { Account } from '../../model/account.ts';
import type { Notice } from '../../model/notice.ts';
import type { Report } from '../../model/report.ts';
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
 * then what reading each of them had to leave, and at last what it kept in doubt. Each in the order in which the account has it, equal messages joined.
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
    ...linesInDoubt(reports),
  ]);
}

/** One line for all that stays in the texts although it may be furniture of their pages, with the first of it: a reader who meets such a line knows why. */
function linesInDoubt(reports: readonly Report[]): readonly UncheckedLine[] {
  const doubts = reports.flatMap((report, i) =>
    report.notices.flatMap((notice) => (notice.code === 'kept-in-doubt' ? [{ number: i + 1, words: wordsOf(report, notice) }] : [])),
  );
  const words = doubts.find((doubt) => doubt.words !== '')?.words ?? '';
  const such = words === ''
    ? ''
    : `, ${doubts.length === 1 ? '' : 'such as '}\u201c${words.length > LONGEST_EXCERPT ? `${words.slice(0, LONGEST_EXCERPT).trimEnd()}\u2026` : words}\u201d`;
  return doubts.length === 0
    ? []
    : [{ what: WORDS.linesInDoubt, message: WORDS.mayBeFurniture(doubts.length, such), reports: [...new Set(doubts.map(({ number }) => number))] }];
}

const LONGEST_EXCERPT = 50;

function wordsOf({ text }: Report, { span }: Notice): string {
  return span === undefined ? '' : text.slice(...span).replace(/\s+/g, ' ').trim();
}

function numbersOf(number: number | undefined): readonly number[] {
  return number === undefined ? [] : [number];
}

function joined(lines: readonly UncheckedLine[]): readonly UncheckedLine[] {
  const same = Map.groupBy(lines, ({ what, message }) => `${what}\u001f${message}`);
  return [...same.values()].map((some) => ({ ...some[0]!, reports: some.flatMap((line) => line.reports).sort((a, b) => a - b) }));
}
