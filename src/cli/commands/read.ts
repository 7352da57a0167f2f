import { readAll } from '../../engine.ts';
import { takeIn } from '../../intake/index.ts';
import { EXIT } from '../exit-codes.ts';
import { tell, writeOut } from '../output.ts';
import { progressOf } from '../progress.ts';

/** `stemma read PATH… --json`: one report a line, in input order. Gives the exit code. */
export async function read(paths: readonly string[]): Promise<number> {
  let [reports, unread] = [0, 0];
  const { onProgress, stop } = progressOf('Reports read:', false);
  try {
    for await (const reading of readAll(takeIn(paths), { onProgress })) {
      if (reading.kind === 'report') {
        reports++;
        await writeOut(`${JSON.stringify(reading.report)}\n`);
      } else {
        unread++;
        tell(reading.message);
      }
    }
  } finally {
    stop();
  }
  return reports === 0 ? EXIT.nothingRead : unread > 0 ? EXIT.someUnread : EXIT.done;
}
