import { reconcileAll } from '../engine.ts';
import { takeIn } from '../intake/index.ts';
import { EXIT } from './exit-codes.ts';
import { outcomeOf } from './outcome.ts';
import { tell, writeOut } from './output.ts';

/** `stemma export PATH… --to FORMAT`: writes the account in a format that other programs read. Gives the exit code. */
export async function exportAccount(paths: readonly string[], { to }: { readonly to: string }): Promise<number> {
  const { WAYS_OUT } = await import('../exchange/ways-out/index.ts');
  const way = WAYS_OUT[to];
  if (way === undefined) {
    tell(`stemma export knows no format "${to}"; it knows ${Object.keys(WAYS_OUT).join(', ')}`);
    return EXIT.usage;
  }
  const account = await reconcileAll(takeIn(paths));
  await writeOut(way.write(account));
  return outcomeOf(account);
}
