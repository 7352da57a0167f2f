import type { Account } from '../../model/account.ts';
import { EXIT } from '../exit-codes.ts';
import { jsonPieces } from '../json-pieces.ts';
import { judgedOrKept } from '../kept.ts';
import type { Material } from '../kept.ts';
import { writeOut, writeTo } from '../output.ts';
import { progressOf } from '../progress.ts';

/** Options of `reconcile`. */
export interface ReconcileOptions extends Material {
  readonly json?: boolean;
  readonly html?: string;
  readonly quiet?: boolean;
}

/** `stemma reconcile PATH…`: sets out what the reports say, or those that a store holds. Gives the exit code. */
export async function reconcile(paths: readonly string[], options: ReconcileOptions): Promise<number> {
  const { onProgress, stop } = progressOf('Reports read:', options.quiet === true);
  const judged = await judgedOrKept(paths, options, { onProgress }).finally(stop);
  if (judged === null) return EXIT.usage;
  await writeAccount(judged.account, options);
  return judged.code;
}

async function writeAccount(account: Account, { json, html, quiet }: ReconcileOptions): Promise<void> {
  if (html !== undefined) {
    const { renderPage } = await import('../../../web/page.ts');
    await writeTo(html, renderPage(account));
  }
  if (json === true) await writeJson(account);
  else if (quiet !== true) await writeOut(await printed(account));
}

async function writeJson(account: Account): Promise<void> {
  for (const piece of jsonPieces(account)) await writeOut(piece);
  await writeOut('\n');
}

async function printed(account: Account): Promise<string> {
  const [{ digestOf }, { printDigest }, { COLOUR, PLAIN }] = await Promise.all([
    import('../../exchange/digest/index.ts'), import('../print/index.ts'), import('../print/layout.ts'),
  ]);
  const { isTTY, columns } = process.stdout;
  const colour = isTTY && process.env['NO_COLOR'] === undefined;
  return printDigest(digestOf(account), { width: Math.min(columns ?? 100, 120), style: colour ? COLOUR : PLAIN });
}
