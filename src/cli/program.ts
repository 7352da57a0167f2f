import { Command } from 'commander';

/** The command line: its commands and options, and what each runs. `setCode` gets the exit code of the command that ran. */
export function program(setCode: (code: number) => void): Command {
  const stemma = new Command('stemma').exitOverride().showHelpAfterError('(stemma help shows the commands)')
    .description('Reads many reports of the same events and says what can be known from them, every line tied to its passage.');
  stemma.command('reconcile').description('set out what the reports of a running story say').argument('<path...>', 'files, folders, archives, or - for standard input')
    .option('--json', 'print the account as one JSON object').option('--html <file>', 'write the account as a single page')
    .option('--judgements <file>', 'what a person decided, as JSON Lines').option('--quiet', 'print nothing but errors, and the account where --json is given')
    .action(async (paths, options) => setCode(await (await import('./reconcile.ts')).reconcile(paths, options)));
  stemma.command('read').description('read each report on its own, one a line').argument('<path...>', 'files, folders, archives, or - for standard input')
    .requiredOption('--json', 'print each report as JSON, one a line')
    .action(async (paths) => setCode(await (await import('./read.ts')).read(paths)));
  stemma.command('export').description('write the account in a format that other programs read').argument('<path...>', 'files, folders, archives, or - for standard input')
    .requiredOption('--to <format>', 'json, csv, annotation, schema-org, ftm or graphml').option('--judgements <file>', 'what a person decided, as JSON Lines')
    .action(async (paths, options) => setCode(await (await import('./export.ts')).exportAccount(paths, options)));
  stemma.command('repair').description('undo damaged characters in text from standard input')
    .option('--jsonl', 'read {"label","original"} a line, print {"label","fixed"} a line')
    .action(async (options) => setCode(await (await import('./repair.ts')).repair(options)));
  for (const command of stemma.commands) command.exitOverride();
  return stemma;
}
