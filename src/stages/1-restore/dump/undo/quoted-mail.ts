import type { Text } from '../../../../model/text.ts';
import { RawPlaces, applyEdits, type Edit } from '../../../../text/mapped/mapped.ts';
import type { Undone } from '../../undone.ts';

/** So many lines in a row begin with the mark of quoted mail before it is taken for one. */
const FEWEST = 3;
const MARKED_LINE = /^(?:> ?){1,6}/;

/** A text without the marks that mail programs set before each line of what they forward; each run of such lines is one repair. */
export function withoutMailMarks(text: Text): Undone {
  if (!text.text.includes('\n>') && !text.text.startsWith('>')) return { text, repairs: [] };
  const runs = markedRuns(text.text);
  const places = new RawPlaces(text);
  return {
    text: applyEdits(text, runs.flat()),
    repairs: runs.map((run) => ({ kind: 'line-wrap', raw: places.rawOf([run[0]!.span[0], run.at(-1)!.span[1]]) })),
  };
}

/** The removals of the marks, run by run. */
function markedRuns(text: string): readonly (readonly Edit[])[] {
  const runs: Edit[][] = [];
  let open: Edit[] = [];
  const close = (): void => {
    if (open.length >= FEWEST) runs.push(open);
    open = [];
  };
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const mark = text[start] === '>' ? MARKED_LINE.exec(text.slice(start, Math.min(end, start + 20))) : null;
    if (mark === null) close();
    else open.push({ span: [start, start + mark[0].length], text: '' });
    start = end + 1;
  }
  close();
  return runs;
}
