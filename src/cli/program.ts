import { Argument, Command, Option } from 'commander';
import { FORMATS } from '../exchange/ways-out/formats.ts';
import { EXAMPLES } from './examples.ts';
import { USUAL_STORE } from './library.ts';
import { SHELLS } from './shells.ts';
import { VERSION } from './version.ts';

const PATHS = 'files, folders, archives, or - for standard input';
const STORE = 'the file that keeps them, or postgres://…';

/** The command line: its commands and options, and what each runs. `setCode` gets the exit code of the command that ran. */
export function program(setCode: (code: number) => void): Command {
  const stemma = commands(setCode);
  const completed = async (args: readonly string[]): Promise<void> => setCode(await (await import('./commands/completion.ts')).complete(commands(() => {}), args));
  stemma.command('completion').description('print the script that lets a shell complete commands and options')
    .addArgument(new Argument('<shell>', 'which shell').choices(SHELLS)).action((shell) => completed(['completion', shell]));
  // What the script asks on each press of the key.
  stemma.command('complete', { hidden: true }).argument('[words...]').allowUnknownOption().action((words) => completed(['complete', '--', ...words]));
  return withManners(withHelp(stemma));
}

/** `stemma help [COMMAND]`, which names a command that there is not. */
function withHelp(stemma: Command): Command {
  stemma.helpCommand(false).command('help').description('show the commands, or the options of one').argument('[command]').action((name?: string) => {
    const about = name === undefined ? stemma : stemma.commands.find((command) => command.name() === name);
    if (about === undefined) stemma.error(`error: unknown command '${name}'`);
    about.help();
  });
  return stemma;
}

function commands(setCode: (code: number) => void): Command {
  const stemma = new Command('stemma').version(VERSION).exitOverride().showHelpAfterError('(stemma help shows the commands)')
    .description('Reads many reports of the same events and says what can be known from them, every line tied to its passage.');
  addReading(stemma, setCode);
  addKeeping(stemma, setCode);
  stemma.command('doctor').description('look whether all that Stemma needs is here and works')
    .action(async () => setCode(await (await import('./commands/doctor.ts')).doctor()));
  return stemma;
}

/** What reads inputs, or a store, and prints. */
function addReading(stemma: Command, setCode: (code: number) => void): void {
  stemma
    .command('reconcile')
    .description('set out what the reports of a running story say')
    .argument('[path...]', PATHS)
    .option('--store <store>', 'instead of inputs, all that a store holds')
    .option('--json', 'print the account as one JSON object')
    .option('--html <file>', 'write the account as a single page')
    .option('--judgements <file>', 'what a person decided, as JSON Lines')
    .option('--quiet', 'print nothing but errors, and the account where --json is given')
    .action(async (paths, options) => setCode(await (await import('./commands/reconcile.ts')).reconcile(paths, options)));
  stemma.command('read').description('read each report on its own, one a line').argument('<path...>', PATHS)
    .requiredOption('--json', 'print each report as JSON, one a line')
    .action(async (paths) => setCode(await (await import('./commands/read.ts')).read(paths)));
  stemma
    .command('export')
    .description('write the account in a format that other programs read')
    .argument('[path...]', PATHS)
    .option('--store <store>', 'instead of inputs, all that a store holds')
    .addOption(new Option('--to <format>', 'which').choices(FORMATS).makeOptionMandatory())
    .option('--judgements <file>', 'what a person decided, as JSON Lines')
    .action(async (paths, options) => setCode(await (await import('./commands/export.ts')).exportAccount(paths, options)));
  stemma.command('repair').description('undo damaged characters in text from standard input')
    .option('--jsonl', 'read {"label","original"} a line, print {"label","fixed"} a line')
    .action(async (options) => setCode(await (await import('./commands/repair.ts')).repair(options)));
}

/** What keeps reports in a store, and serves them. */
function addKeeping(stemma: Command, setCode: (code: number) => void): void {
  stemma
    .command('add')
    .description('take reports into a store, each once, and keep its accounts true')
    .argument('<path...>', PATHS)
    .option('--store <store>', STORE, USUAL_STORE)
    .option('--judgements <file>', 'what a person decided, as JSON Lines, to keep with them')
    .option('--quiet', 'print nothing but errors')
    .action(async (paths, options) => setCode(await (await import('./commands/add.ts')).add(paths, options)));
  stemma
    .command('remove')
    .description('take reports out of a store')
    .argument('<name...>', 'ids, web addresses or origins of reports, or the folders and archives that they came from')
    .option('--store <store>', STORE, USUAL_STORE)
    .option('--quiet', 'print nothing but errors')
    .action(async (names, options) => setCode(await (await import('./commands/remove.ts')).remove(names, options)));
  stemma
    .command('serve')
    .description('serve the page and the API of a store; read-only unless there is a token')
    .option('--store <store>', STORE, USUAL_STORE)
    .option('--port <port>', 'where it listens; 0 for any that is free', '4480')
    .option('--host <host>', 'the address of this machine that it listens at', '127.0.0.1')
    .option('--token <token>', 'who shows it may add reports and decide; better set as STEMMA_TOKEN')
    .option('--name <name...>', 'further host names under which it answers')
    .action(async (options) => setCode(await (await import('./commands/serve.ts')).serve(options)));
  stemma
    .command('mcp')
    .description('answer an assistant from a store, by the Model Context Protocol over standard input and output')
    .option('--store <store>', STORE, USUAL_STORE)
    .action(async (options) => setCode(await (await import('./commands/mcp.ts')).mcp(options)));
}

/** Examples below each command's help, and errors for the caller to catch. */
function withManners(stemma: Command): Command {
  for (const command of stemma.commands) {
    command.exitOverride();
    const examples = EXAMPLES[command.name()];
    if (examples !== undefined) command.addHelpText('after', `\nExamples:\n${examples.map((line) => `  $ ${line}`).join('\n')}`);
  }
  return stemma;
}
