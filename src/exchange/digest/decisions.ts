import type { Account, AppliedJudgement } from '../../model/account.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Passage, Passages } from './passage.ts';
import { WORDS, dayInWords } from './words.ts';

/** What a person decided, in a reader's words. */
export interface DecisionLine {
  /** What it is about: "who said it". */
  readonly about: string;
  /** What was decided: "Ann Lee", "not one event with [3]". */
  readonly decided: string;
  /** Who decided it, when and why, as a sentence. */
  readonly by: string;
  /** What the program says on its own, as a sentence; empty where the passage is gone. */
  readonly program: string;
  /** Why it is not applied; empty when it is. */
  readonly status: string;
  /** Number of the report that it is about; empty where the account holds none of that name. */
  readonly reports: readonly number[];
  /** The passage; `null` when it is gone, or the decision is about a whole report. */
  readonly passage: Passage | null;
}

/** The numbers of the reports that a judgement's name for them means: one, or none. */
type NumbersOf = (name: string) => readonly number[];

/** What people decided, in the order in which it was given. */
export function decisionsOf({ judgements, reports }: Pick<Account, 'judgements' | 'reports'>, passages: Passages): readonly DecisionLine[] {
  const numbersOf: NumbersOf = (name) =>
    [reports.findIndex(({ id }) => id === name), reports.findIndex(({ key, origin }) => key === name || origin === name)]
      .filter((at) => at >= 0)
      .slice(0, 1)
      .map((at) => at + 1);
  return judgements.map((applied) => lineOf(applied, numbersOf, passages));
}

function lineOf({ judgement, place, machine, status }: AppliedJudgement, numbersOf: NumbersOf, passages: Passages): DecisionLine {
  const { kind, author, day, reason, report } = judgement;
  return {
    about: WORDS.judgement[kind], decided: valueInWords(judgement, numbersOf), by: `Decided by ${author} on ${dayInWords(day)}: ${sentence(reason)}`,
    program: status === 'passage-gone' ? '' : machine === null ? 'The program says nothing here.' : `The program says: ${sentence(machineInWords(judgement, machine))}`,
    status: WORDS.judged[status], reports: numbersOf(report), passage: place === null ? null : passages.at(place),
  };
}

/** What was decided; "unclear" for a value that does not fit its kind, which is never applied. */
function valueInWords({ kind, value }: Judgement, numbersOf: NumbersOf): string {
  if (value === null) return kind === 'date' ? 'day unknown' : 'nobody known';
  if (typeof value === 'string') return kind === 'date' ? dayInWords(value) : value;
  if (typeof value !== 'object') return 'unclear';
  const { report, same, name, exact, time, verdict } = value as Readonly<Record<string, unknown>>;
  if (typeof time === 'string') return dayInWords(time);
  if (typeof verdict === 'string') return verdict;
  if (typeof report !== 'string' || typeof same !== 'boolean') return 'unclear';
  const noun = kind === 'same-event' ? 'one event' : kind === 'same-claim' ? 'one statement' : 'one';
  const words = kind === 'same-event' ? undefined : name ?? exact;
  const number = numbersOf(report)[0];
  return `${same ? '' : 'not '}${noun} with ${typeof words === 'string' ? `“${words}” in ` : ''}${number === undefined ? `“${report}”` : `[${number}]`}`;
}

/** The account's closed words in a reader's: a claim is a statement, and days are written out. */
function machineInWords({ kind }: Judgement, machine: string): string {
  if (kind === 'date') return dayInWords(machine);
  return kind === 'same-claim' ? machine.replace('claim', 'statement') : machine;
}

function sentence(words: string): string {
  return /[.!?]["\u201d]?$/.test(words) ? words : `${words}.`;
}
