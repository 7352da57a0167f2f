import { writeFile } from 'node:fs/promises';
import { reconcileAll } from '../engine.ts';
import type { JudgementsRead } from '../engine/judgements.ts';
import { takeIn } from '../intake/index.ts';
import type { Account } from '../model/account.ts';
import { EXIT } from './exit-codes.ts';
import { outcomeOf } from './outcome.ts';
import { tell, writeOut } from './output.ts';
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
  const { judgements, problems } = await judgementsIn(options.judgements);
  const { onProgress, stop } = progressOf('Reports read:', options.quiet === true);
  const reconciled = await reconcileAll(takeIn(paths), judgements, { onProgress }).finally(stop);
  const wrong = problems.map((message) => ({ report: options.judgements ?? '', what: 'judgement' as const, message }));
  const account = { ...reconciled, unchecked: [...wrong, ...reconciled.unchecked] };
  for (const message of problems) tell(message);
  const code = outcomeOf(account);
  await writeAccount(account, options);
  return code === EXIT.done && problems.length > 0 ? EXIT.someUnread : code;
}

async function judgementsIn(path: string | undefined): Promise<JudgementsRead> {
  if (path === undefined) return { judgements: [], problems: [] };
  const { readJudgements } = await import('../engine/judgements.ts');
  return readJudgements(path);
}

async function writeAccount(account: Account, { json, html, quiet }: ReconcileOptions): Promise<void> {
  if (html !== undefined) {
    const { renderPage } = await import('../../web/page.ts');
    await writeFile(html, renderPage(account));
  }
  if (json === true) await writeOut(`${JSON.stringify(account)}\n`);
  else if (quiet !== true) await writeOut(await printed(account));
}

async function printed(account: Account): Promise<string> {
  const [{ digestOf }, { printDigest }, { COLOUR, PLAIN }] = await Promise.all([
    import('../exchange/digest/index.ts'), import('./print/index.ts'), import('./print/layout.ts'),
  ]);
  const { isTTY, columns } = process.stdout;
  const colour = isTTY && process.env['NO_COLOR'] === undefined;
  return printDigest(digestOf(account), { width: Math.min(columns ?? 100, 120), style: colour ? COLOUR : PLAIN });
}
