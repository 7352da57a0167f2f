import { writeFile } from 'node:fs/promises';
import type { Account } from '../model/account.ts';
import { reconcileJudged } from './judged.ts';
import { jsonPieces } from './json-pieces.ts';
import { writeOut } from './output.ts';
import { progressOf } from './progress.ts';

/** Options of `reconcile`. */
export interface ReconcileOptions {
  readonly json?: boolean;
  readonly html?: string;
  readonly judgements?: string;
  readonly quiet?: boolean;
}

/** `stemma reconcile PATH…`: sets out what the reports say. Gives the exit code. */
export async function reconcile(paths: readonly string[], options: ReconcileOptions): Promise<number> {
  const { onProgress, stop } = progressOf('Reports read:', options.quiet === true);
  const { account, code } = await reconcileJudged(paths, options.judgements, { onProgress }).finally(stop);
  await writeAccount(account, options);
  return code;
}

async function writeAccount(account: Account, { json, html, quiet }: ReconcileOptions): Promise<void> {
  if (html !== undefined) {
    const { renderPage } = await import('../../web/page.ts');
    await writeFile(html, renderPage(account));
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
    import('../exchange/digest/index.ts'), import('./print/index.ts'), import('./print/layout.ts'),
  ]);
  const { isTTY, columns } = process.stdout;
  const colour = isTTY && process.env['NO_COLOR'] === undefined;
  return printDigest(digestOf(account), { width: Math.min(columns ?? 100, 120), style: colour ? COLOUR : PLAIN });
}
