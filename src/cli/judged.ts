import { reconcileAll } from '../engine.ts';
import type { ReadingOptions } from '../engine.ts';
import type { JudgementsRead } from '../engine/judgements.ts';
import { takeIn } from '../intake/index.ts';
import type { Account } from '../model/account.ts';
import { EXIT } from './exit-codes.ts';
import { outcomeOf } from './outcome.ts';
import { tell } from './output.ts';

/** The account of some inputs, and the exit code that says whether all could be read. */
export interface Judged {
  readonly account: Account;
  readonly code: number;
}

/**
 * Sets out what the inputs at `paths` say, with the judgements of the file `judgements` where one is named. What could not be read is told on
 * standard error.
 */
export async function reconcileJudged(paths: readonly string[], judgements: string | undefined, reading: ReadingOptions = {}): Promise<Judged> {
  const read = await judgementsIn(judgements);
  const reconciled = await reconcileAll(takeIn(paths), read.judgements, reading);
  const wrong = read.problems.map((message) => ({ report: judgements ?? '', what: 'judgement' as const, message }));
  const account = { ...reconciled, unchecked: [...wrong, ...reconciled.unchecked] };
  for (const message of read.problems) tell(message);
  const code = outcomeOf(account);
  return { account, code: code === EXIT.done && read.problems.length > 0 ? EXIT.someUnread : code };
}

async function judgementsIn(path: string | undefined): Promise<JudgementsRead> {
  if (path === undefined) return { judgements: [], problems: [] };
  const { readJudgements } = await import('../engine/judgements.ts');
  return readJudgements(path);
}
