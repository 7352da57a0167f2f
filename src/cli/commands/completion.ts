import type { Command } from 'commander';
import { EXIT } from '../exit-codes.ts';

/**
 * `stemma completion SHELL` prints the script that sets completion up; the script calls `stemma complete -- WORDS…`, which prints what may come next.
 * Both are answered from the commands themselves, so that nothing has to be listed twice. Gives the exit code.
 */
export async function complete(commands: Command, args: readonly string[]): Promise<number> {
  const { default: tab } = await import('@bomb.sh/tab/commander');
  tab(commands, { completionCommandName: 'completion' });
  await commands.parseAsync([...args], { from: 'user' });
  return EXIT.done;
}
