import type { Format } from '../../exchange/ways-out/formats.ts';
import { EXIT } from '../exit-codes.ts';
import { judgedOrKept } from '../kept.ts';
import type { Material } from '../kept.ts';
import { writeOut } from '../output.ts';

/** Options of `export`: the format by its name, and what the account is made of. */
export interface ExportOptions extends Material {
  readonly to: Format;
}

/** `stemma export PATH… --to FORMAT`: writes the account in a format that other programs read. Gives the exit code. */
export async function exportAccount(paths: readonly string[], { to, ...material }: ExportOptions): Promise<number> {
  const { WAYS_OUT } = await import('../../exchange/ways-out/index.ts');
  const judged = await judgedOrKept(paths, material);
  if (judged === null) return EXIT.usage;
  await writeOut(WAYS_OUT[to].write(judged.account));
  return judged.code;
}
