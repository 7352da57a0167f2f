import { isDefinedName } from '../../../../language/en/speech/defined-names.ts';
import type { Span } from '../../../../model/span.ts';
import type { Tokens } from '../../../../text/words/tokens.ts';
import { TokenKind, tokenAt } from '../../../../text/words/tokens.ts';
import { beginsAnew, unclosedEnd, wordsEnd, wordsEndBeforeLead } from './lost-closers.ts';
import { closesLater, hasSingleCloser, isSingleMark, roleOf } from './mark-roles.ts';

/** A stretch in quotation marks; nested ones lie inside and are not listed. */
export interface Quoted {
  /** Token of the opening mark. */
  readonly open: number;
  /** Token behind the closing mark; behind the last word where the closer is missing. */
  readonly close: number;
  /** The words without the marks. */
  readonly inner: Span;
  /** The words with the marks. */
  readonly outer: Span;
  /** False where the closing mark is missing: lost, or left out because the next paragraph reopens. */
  readonly closed: boolean;
  /** True when this stretch opens a paragraph and the one before it was left open: one speech that runs on. */
  readonly continued: boolean;
  /** Paragraph number. */
  readonly paragraph: number;
}

/**
 * Finds what stands in quotation marks: straight, curly, guillemets, low-high, doubled single, and single marks that open and close.
 * A name that the text gives in brackets is none. A mark that is missing at its end is closed with its paragraph, or with its sentence where the paragraph goes on in other words.
 */
export function findQuoted(tokens: Tokens, paragraphs: readonly Span[], sentences: readonly Span[]): Quoted[] {
  const out: Quoted[] = [];
  let leftOpen = false;
  for (let p = 0; p < paragraphs.length; p++) {
    const before = out.length;
    readParagraph(tokens, paragraphs[p]!, p, leftOpen, sentences, out);
    leftOpen = out.length > before && isLeftOpen(out.at(-1)!, paragraphs[p]!);
    const closing = leftOpen ? closingLine(tokens, paragraphs, p, out.at(-1)!) : p;
    if (closing === p) continue;
    const { open, continued } = out.pop()!;
    p = closing;
    const from = out.length;
    readParagraph(tokens, [tokens.starts[open]!, paragraphs[p]![1]], out.at(-1)?.paragraph ?? p, continued, sentences, out);
    leftOpen = out.length > from && isLeftOpen(out.at(-1)!, paragraphs[p]!);
  }
  return out.filter(({ inner, outer }) => !isDefinedName(tokens.text, inner, outer));
}

function isLeftOpen(last: Quoted, paragraph: Span): boolean {
  return !last.closed && last.outer[1] >= paragraph[1] - 1;
}

/** How many lines behind one that leaves a quotation open its closing mark is looked for. */
const MOST_LINES = 8;

/**
 * The paragraph in which a quotation is closed that one of the lines before left open, where each is but a line apart: a report with one sentence on
 * each line.
 */
function closingLine(tokens: Tokens, paragraphs: readonly Span[], p: number, { open }: Quoted): number {
  if (isSingleMark(tokens, open)) return p;
  for (let k = p + 1; k < paragraphs.length && k <= p + MOST_LINES; k++) {
    const [start, end] = paragraphs[k]!;
    if (start - paragraphs[k - 1]![1] !== 1) return p;
    for (let i = tokenAt(tokens, start); i < tokens.count && tokens.starts[i]! < end; i++) {
      if (tokens.kinds[i] === TokenKind.quote && !isSingleMark(tokens, i)) return roleOf(tokens, i, true) === 'close' && tokens.starts[i]! > start ? k : p;
    }
  }
  return p;
}

function readParagraph(tokens: Tokens, paragraph: Span, number: number, leftOpen: boolean, sentences: readonly Span[], out: Quoted[]): void {
  const first = tokenAt(tokens, paragraph[0]);
  let open = -1;
  let depth = 0;
  let single = false;
  let i = first;
  for (; i < tokens.count && tokens.starts[i]! < paragraph[1]; i++) {
    if (tokens.kinds[i] !== TokenKind.quote) continue;
    const isSingle = isSingleMark(tokens, i);
    if (open >= 0 && isSingle !== single) continue;
    const role = roleOf(tokens, i, open >= 0);
    if (role === 'open') {
      if (open < 0) {
        if (isSingle && !hasSingleCloser(tokens, i, paragraph[1])) continue;
        open = i;
        single = isSingle;
        depth = 1;
      } else if (closesLater(tokens, i, paragraph[1], depth)) depth++;
      else if (depth === 1) {
        const end = beginsAnew(tokens, i) ? wordsEnd(tokens, open, i) || i - 1 : wordsEndBeforeLead(tokens, open, i);
        if (end === 0) continue;
        out.push(quoted(tokens, open, end, false, number, leftOpen && open === first));
        open = i;
      }
    } else if (role === 'close' && open >= 0 && --depth === 0) {
      out.push(quoted(tokens, open, i, true, number, leftOpen && open === first));
      open = -1;
    }
  }
  if (open < 0) return;
  const { token, closed } = unclosedEnd(tokens, open, i, paragraph[0], sentences);
  out.push(quoted(tokens, open, token, closed, number, leftOpen && open === first));
}

function quoted(tokens: Tokens, open: number, closer: number, closed: boolean, paragraph: number, continued: boolean): Quoted {
  const inner: Span = [tokens.ends[open]!, closed ? tokens.starts[closer]! : tokens.ends[closer]!];
  return {
    open,
    close: closer + 1,
    inner: [Math.min(inner[0], inner[1]), inner[1]],
    outer: [tokens.starts[open]!, tokens.ends[closer]!],
    closed,
    continued,
    paragraph,
  };
}
