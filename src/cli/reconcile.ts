import { writeFile } from 'node:fs/promises';
import { reconcileAll } from '../engine.ts';
import { takeIn } from '../intake/index.ts';
import type { Account } from '../model/account.ts';
import { outcomeOf } from './outcome.ts';
import { writeOut } from './output.ts';

/** Options of `reconcile`. */
export interface ReconcileOptions {
  readonly json?: boolean;
  readonly html?: string;
  readonly judgements?: string;
  readonly quiet?: boolean;
}

/** `stemma reconcile PATH…`: sets out what the reports say. Gives the exit code. */
export async function reconcile(paths: readonly string[], options: ReconcileOptions): Promise<number> {
  const account = await reconcileAll(takeIn(paths));
  const code = outcomeOf(account);
  if (options.html !== undefined) await writePage(account, options.html);
  if (options.json === true) await writeOut(`${JSON.stringify(account)}\n`);
  else if (options.quiet !== true) {
    await writeOut(await printed(account));
  }
  return code;
}

async function printed(account: Account): Promise<string> {
  const [{ digestOf }, { printDigest }, { COLOUR, PLAIN }] = await Promise.all([
    import('../exchange/digest/index.ts'), import('./print/index.ts'), import('./print/layout.ts'),
  ]);
  const { isTTY, columns } = process.stdout;
  const colour = isTTY && process.env['NO_COLOR'] === undefined;
  return printDigest(digestOf(account), { width: Math.min(columns ?? 100, 120), style: colour ? COLOUR : PLAIN });
}

async function writePage(account: Account, path: string): Promise<void> {
  const { renderPage } = await import('../../web/page.ts');
  await writeFile(path, renderPage(account));
}
