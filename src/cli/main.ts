import { CommanderError } from 'commander';
import { UnreadableInput } from '../intake/problem.ts';
import { StoreError } from '../store/store.ts';
import { EXIT } from './exit-codes.ts';
import { UnwritableOutput, tell } from './output.ts';
import { program } from './program.ts';

/** Runs the command line on the arguments after the command's name, and sets the process's exit code. */
export async function main(args: readonly string[]): Promise<void> {
  // A reader that has seen enough (`| head`) closes the pipe; that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done);
    tell(new UnwritableOutput('standard output', error).message);
    process.exit(EXIT.unwritten);
  });
  try {
    await program((code) => { process.exitCode = code; }).parseAsync(args.length === 0 ? ['help'] : args, { from: 'user' });
  } catch (error) {
    process.exitCode = codeOf(error);
  }
}

function codeOf(error: unknown): number {
  // Commander has said what is wrong, or shown the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof UnreadableInput || error instanceof UnwritableOutput || error instanceof StoreError) {
    tell(error.message);
    return EXIT.usage;
  }
  if (isFileError(error)) {
    tell(`stemma: ${error.message}.`);
    return EXIT.usage;
  }
  tell(`stemma: this is a defect: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return EXIT.defect;
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'path' in error;
}
