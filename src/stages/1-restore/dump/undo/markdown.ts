import type { Text } from '../../../../model/text.ts';
import { undo, type Undoing, type Undone } from '../../undone.ts';

/** Marks at the beginning of a line: a heading, a quoted paragraph. */
const HEADING = /^(#{1,6} +)(?=\S)/;
const QUOTED = /^(?:> ?){1,3}(?=\S)/;
/** A picture, then a link; one line, with brackets of one level inside. */
const LINKED = /(!?)\[((?:[^[\]\n]|\[[^[\]\n]{0,200}\]){0,500})\]\((?:[^()\s]|\([^()\s]{0,200}\)){1,500}(?: "[^"\n]{0,200}")?\)/g;
/** Words set in bold or italics, from the widest mark to the narrowest, at the borders of words. */
const EMPHASIS = [
  /(?<![\p{L}\p{N}*])\*\*\*?(?=[^\s*])([^*\n]{0,499}[^\s*])\*\*\*?(?![\p{L}\p{N}*])/gu,
  /(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]{0,499}[^\s*])\*(?![\p{L}\p{N}*])/gu,
];
/** Lines longer than this are no paragraph that somebody wrote. */
const LONGEST_LINE = 20_000;
/** So many kinds of marks, or lines that bear a sure one, show that a program wrote Markdown. */
const FEWEST_KINDS = 2;
const FEWEST_LINES = 2;

/** A text without the marks of Markdown (CommonMark 0.31), where it has enough of them to be sure; each line's marks are one repair or more. */
export function withoutMarkdown(text: Text): Undone {
  const lines = text.text.split('\n');
  if (!isMarkdown(lines)) return { text, repairs: [] };
  const edits: Undoing[] = [];
  let start = 0;
  for (const line of lines) {
    for (const { span, text: words } of editsOf(line)) edits.push({ span: [start + span[0], start + span[1]], text: words, kind: 'control' });
    start += line.length + 1;
  }
  return undo(text, edits);
}

function isMarkdown(lines: readonly string[]): boolean {
  let [headings, links, bold] = [0, 0, 0];
  for (const line of lines) {
    if (line.length > LONGEST_LINE) continue;
    if (HEADING.test(line)) headings++;
    else if (line.includes('](') && line.search(LINKED) >= 0) links++;
    else if (line.startsWith('**') || line.startsWith('*')) bold++;
  }
  const sure = headings + links >= FEWEST_LINES;
  return sure && [headings, links, bold].filter((count) => count > 0).length >= FEWEST_KINDS;
}

/** The removals of one line's marks, in order and apart: what a picture says goes with it, the words of a link stay. */
function editsOf(line: string): { readonly span: readonly [number, number]; readonly text: string }[] {
  if (line.length > LONGEST_LINE) return [];
  const edits: { span: readonly [number, number]; text: string }[] = [];
  const take = (start: number, end: number): void => void edits.push({ span: [start, end], text: '' });
  const mark = (HEADING.exec(line) ?? QUOTED.exec(line))?.[0] ?? '';
  take(0, mark.length);
  for (const { index, 0: whole, 1: picture, 2: words } of line.matchAll(LINKED)) {
    if (picture === '!') take(index, index + whole.length);
    else {
      take(index, index + 1);
      take(index + 1 + words!.length, index + whole.length);
    }
  }
  for (const pattern of EMPHASIS) {
    for (const { index, 0: whole, 1: words } of line.matchAll(pattern)) {
      const wide = (whole.length - words!.length) / 2;
      if (!Number.isInteger(wide)) continue;
      take(index, index + wide);
      take(index + whole.length - wide, index + whole.length);
    }
  }
  edits.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  let end = 0;
  // Marks within an address go with it.
  return edits.filter(({ span }) => span[0] >= end && span[0] < span[1] && (end = span[1]) > 0);
}
