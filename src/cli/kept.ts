import type { Account } from '../model/account.ts';
import { EXIT } from './exit-codes.ts';
import type { Judged } from './judged.ts';
import { reconcileJudged } from './judged.ts';
import { withKeptLibrary } from './library.ts';
import { tell } from './output.ts';
import type { ReadingOptions } from '../engine.ts';

/** What an account is made of: inputs and a file of judgements, or a store. */
export interface Material {
  readonly store?: string;
  readonly judgements?: string;
}

/** The account of some inputs, or of all that a store holds; `null` where it is not clear which is asked for, which is told on standard error. */
export async function judgedOrKept(paths: readonly string[], { store, judgements }: Material, reading: ReadingOptions = {}): Promise<Judged | null> {
  if ((store === undefined) === (paths.length === 0)) {
    tell('Name either inputs or, with --store, the store that holds them.');
    return null;
  }
  if (store === undefined) return reconcileJudged(paths, judgements, reading);
  if (judgements !== undefined) {
    tell('A store has judgements of its own: take these in with stemma add --judgements.');
    return null;
  }
  const account = await withKeptLibrary<Account>(store, async (library) => {
    await library.settle();
    return library.account();
  });
  return { account, code: account.reports.length === 0 ? EXIT.nothingRead : EXIT.done };
}
