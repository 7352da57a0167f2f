import { CommanderError } from 'commander';
import { EXIT } from './exit-codes.ts';
import { tell } from './output.ts';
import { program, usageCode } from './program.ts';

/** Runs the command line on the arguments after the command's name, and sets the process's exit code. */
export async function main(args: readonly string[]): Promise<void> {
  // A reader that has seen enough (`| head`) closes the pipe; that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done);
    throw error;
  });
  try {
    await program((code) => { process.exitCode = code; }).parseAsync(args.length === 0 ? ['help'] : args, { from: 'user' });
  } catch (error) {
    process.exitCode = error instanceof CommanderError ? usageCode(error) : EXIT.defect;
    if (!(error instanceof CommanderError)) tell(`stemma: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
}
