import { readAll } from '../engine.ts';
import { takeIn } from '../intake/index.ts';
import { EXIT } from './exit-codes.ts';
import { tell, writeOut } from './output.ts';

/** `stemma read PATH… --json`: one report a line, in input order. Gives the exit code. */
export async function read(paths: readonly string[]): Promise<number> {
  let [reports, unread] = [0, 0];
  for await (const reading of readAll(takeIn(paths))) {
    if (reading.kind === 'report') {
      reports++;
      await writeOut(`${JSON.stringify(reading.report)}\n`);
    } else {
      unread++;
      tell(reading.message);
    }
  }
  return reports === 0 ? EXIT.nothingRead : unread > 0 ? EXIT.someUnread : EXIT.done;
}
