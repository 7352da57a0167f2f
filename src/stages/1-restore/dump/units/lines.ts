import type { Span } from '../../../../model/span.ts';
import { trimSpan } from '../../../../text/span.ts';

/** A line of a dump that holds more than white space. */
export interface Line {
  /** Without the white space at its ends. */
  readonly span: Span;
  readonly text: string;
  /** True when a line of white space alone, or the start of the dump, comes before it. */
  readonly afterBlank: boolean;
  /** True when it stands further in than the line before it, as the first line of a paragraph does. */
  readonly indented: boolean;
}

/** White space less wide than this is an accident. */
const LEAST_INDENT = 2;

/** The number, letter or bullet of an item, behind which its further lines hang. */
export const ITEM_MARK = /^(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|[•*–—-])[ \t]+(?=\S)/;

/** The lines of a dump in order, empty ones left out; the first so many where a limit is given. */
export function linesOf(text: string, most = Infinity): readonly Line[] {
  const lines: Line[] = [];
  let blank = true;
  let before = 0;
  let hangs = 0;
  for (let start = 0; start <= text.length && lines.length < most;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const span = trimSpan(text, [start, end]);
    if (span[0] < span[1]) {
      const indent = text[start] === '\t' ? LEAST_INDENT * (span[0] - start) : span[0] - start;
      const line = text.slice(span[0], span[1]);
      lines.push({ span, text: line, afterBlank: blank, indented: indent >= before + LEAST_INDENT && (blank || indent !== hangs) });
      hangs = indent + (ITEM_MARK.exec(line)?.[0].length ?? 0);
      before = indent;
    }
    blank = span[0] === span[1];
    start = end + 1;
  }
  return lines;
}
