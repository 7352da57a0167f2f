import type { Account } from '../../model/account.ts';
import type { Dispute } from '../../model/claim.ts';
import type { Excerpt } from './excerpt.ts';
import { excerptsOf } from './excerpt.ts';
import type { Passage, Passages } from './passage.ts';
import { WORDS } from './words.ts';

/** A difference that a reader should see. */
export interface Check {
  readonly id: string;
  /** "cannot both be right", "reports differ", or that a report leaves something open. */
  readonly severity: string;
  readonly conflict: boolean;
  /** What differs: "figure", "who said it". */
  readonly about: string;
  readonly explanation: string;
  readonly passages: readonly Passage[];
  /** The same passages as they are shown: those of one report that stand near each other told once. */
  readonly excerpts: readonly Excerpt[];
}

/** At most so many are shown before publishing: more would not be read. */
export const MOST_CHECKS = 7;

/** Every difference of an account, in the account's own ranking. */
export function checksOf(account: Account, passages: Passages): readonly Check[] {
  return account.disputes.map((dispute) => checkOf(dispute, passages)).filter((check) => check.passages.length > 0);
}

function checkOf({ id, kind, severity, explanation, items }: Dispute, passages: Passages): Check {
  const ofOne = new Set(items.map(({ report }) => report)).size === 1;
  const told = severity === 'difference' && ofOne ? WORDS.withinOne : WORDS.severity[severity];
  const all = passages.all(items);
  return { id, severity: told, conflict: severity === 'conflict', about: WORDS.dispute[kind], explanation, passages: all, excerpts: excerptsOf(all, passages) };
}
