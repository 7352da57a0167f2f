import type { Format } from '../exchange/ways-out/formats.ts';
import { reconcileJudged } from './judged.ts';
import { writeOut } from './output.ts';

/** Options of `export`: the format by its name, and the file of judgements to heed. */
export interface ExportOptions {
  readonly to: Format;
  readonly judgements?: string;
}

/** `stemma export PATH… --to FORMAT`: writes the account in a format that other programs read. Gives the exit code. */
export async function exportAccount(paths: readonly string[], { to, judgements }: ExportOptions): Promise<number> {
  const { WAYS_OUT } = await import('../exchange/ways-out/index.ts');
  const { account, code } = await reconcileJudged(paths, judgements);
  await writeOut(WAYS_OUT[to].write(account));
  return code;
}
