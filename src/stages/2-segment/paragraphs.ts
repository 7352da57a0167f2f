import type { Span } from '../../model/span.ts';
import { trimSpan } from '../../text/span.ts';
import { isLetter, isUpper } from '../../text/words/unit-kinds.ts';

/** Columns between which a line may be one that was wrapped to a width. */
const WRAP_WIDTH: readonly [number, number] = [50, 120];

/**
 * The paragraphs of a text: lines, but for lines that were wrapped to a width, which are joined. A line is taken to go on when the next one
 * begins in lower case, or when it stands in a block of at least three lines of which all but the last are near one width.
 */
export function paragraphSpans(text: string): Span[] {
  const paragraphs: Span[] = [];
  for (const block of blocksOf(text)) {
    if (block.length > 2 && isWrapped(text, block)) {
      paragraphs.push([block[0]![0], block[block.length - 1]![1]]);
      continue;
    }
    let open: Span | null = null;
    for (const line of block) {
      if (open !== null && goesOn(text, open, line)) open = [open[0], line[1]];
      else {
        if (open !== null) paragraphs.push(open);
        open = line;
      }
    }
    if (open !== null) paragraphs.push(open);
  }
  return paragraphs;
}

/** Lines in runs that no empty line parts. */
function blocksOf(text: string): Span[][] {
  const blocks: Span[][] = [];
  let block: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const line = trimSpan(text, [start, end]);
    if (line[0] < line[1]) block.push(line);
    else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
    start = end + 1;
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

function isWrapped(text: string, block: readonly Span[]): boolean {
  let widest = 0;
  for (let i = 0; i < block.length - 1; i++) widest = Math.max(widest, block[i]![1] - block[i]![0]);
  if (widest < WRAP_WIDTH[0] || widest > WRAP_WIDTH[1] || block[block.length - 1]![1] - block[block.length - 1]![0] > widest + 12) return false;
  let ended = 0;
  for (let i = 0; i < block.length - 1; i++) {
    const [a, b] = block[i]!;
    if (b - a < widest - 22) return false;
    if (endsSentence(text, b)) ended++;
  }
  return ended * 2 < block.length;
}

function goesOn(text: string, line: Span, next: Span): boolean {
  const first = text.charCodeAt(next[0]);
  return isLetter(first) && !isUpper(first) && !endsSentence(text, line[1]) && line[1] - line[0] >= 40;
}

function endsSentence(text: string, end: number): boolean {
  return /[.!?…:;”"»)\]]/.test(text.charAt(end - 1));
}
