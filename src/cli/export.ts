import { EXIT } from './exit-codes.ts';
import { reconcileJudged } from './judged.ts';
import { tell, writeOut } from './output.ts';

/** Options of `export`: the format by its name, and the file of judgements to heed. */
export interface ExportOptions {
  readonly to: string;
  readonly judgements?: string;
}

/** `stemma export PATH… --to FORMAT`: writes the account in a format that other programs read. Gives the exit code. */
export async function exportAccount(paths: readonly string[], { to, judgements }: ExportOptions): Promise<number> {
  const { WAYS_OUT } = await import('../exchange/ways-out/index.ts');
  const way = WAYS_OUT[to];
  if (way === undefined) {
    tell(`stemma export knows no format "${to}"; it knows ${Object.keys(WAYS_OUT).join(', ')}`);
    return EXIT.usage;
  }
  const { account, code } = await reconcileJudged(paths, judgements);
  await writeOut(way.write(account));
  return code;
}
