import { takeIn } from '../../intake/index.ts';
import type { Added, Taken } from '../../engine/library.ts';
import { EXIT } from '../exit-codes.ts';
import { libraryProgress, withLibrary } from '../library.ts';
import { tell, writeOut } from '../output.ts';

/** Options of `add`. */
export interface AddOptions {
  readonly store: string;
  readonly judgements?: string;
  readonly quiet?: boolean;
}

/** `stemma add PATH…`: takes captures into a store, a line for each once it is kept for good. Gives the exit code. */
export async function add(paths: readonly string[], { store, judgements, quiet = false }: AddOptions): Promise<number> {
  const read = judgements === undefined ? null : await (await import('../../engine/judgements.ts')).readJudgements(judgements);
  for (const message of read?.problems ?? []) tell(message);
  const added = await withLibrary(store, async (library) => {
    const { onProgress, stop } = libraryProgress(quiet);
    try {
      const sum = await library.add(takeIn(paths), { onProgress, onTaken: (taken) => tellTaken(taken, quiet) });
      if (read !== null && read.judgements.length > 0) await library.judge(read.judgements, { onProgress });
      return sum;
    } finally {
      stop();
    }
  });
  if (!quiet) tell(inWords(added, store));
  if (added.reports + added.known + added.updated === 0) return EXIT.nothingRead;
  return added.unread > 0 || (read?.problems.length ?? 0) > 0 ? EXIT.someUnread : EXIT.done;
}

async function tellTaken(taken: readonly Taken[], quiet: boolean): Promise<void> {
  for (const one of taken) if (one.kind === 'unread') tell(one.message);
  const lines = taken.flatMap((one) => (one.kind === 'unread' ? [] : [`${[one.kind, one.report, one.origin].map(asField).join('\t')}\n`]));
  if (!quiet) await writeOut(lines.join(''));
}

// A file's name may hold a tab or an end of line; neither may look like one of ours, and no other control character may drive a terminal.
function asField(words: string): string {
  return words.replace(/[\u0000-\u001f\u007f]/g, ' ');
}

function inWords({ reports, versions, known, updated, unread, stories }: Added, store: string): string {
  const parts = [
    `${reports} ${reports === 1 ? 'report' : 'reports'} added${versions > 0 ? ` (${versions} of them a new version)` : ''}`, ...(known > 0 ? [`${known} already there`] : []),
    ...(updated > 0 ? [`${updated} updated`] : []), ...(unread > 0 ? [`${unread} not read`] : []),
  ];
  return `${store}: ${parts.join(', ')}; ${stories} ${stories === 1 ? 'story' : 'stories'} set out anew.`;
}
