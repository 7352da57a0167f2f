import { speechVerbs } from '../../../../language/en/word-sets.ts';
import type { Span } from '../../../../model/span.ts';
import type { Tokens } from '../../../../text/tokens.ts';
import { Shape, TokenKind, tokenAt } from '../../../../text/tokens.ts';
import { isApostrophe, isDigit, isLetter, isSpace } from '../../../../text/unit-kinds.ts';

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

/** How many tokens ahead a closing mark is looked for. */
const LOOKAHEAD = 1500;

type Role = 'open' | 'close' | 'none';

/**
 * Finds what stands in quotation marks: straight, curly, guillemets, low-high, doubled single, and single marks that open and close.
 * A mark that is missing at its end is closed with its paragraph, or with its sentence where the paragraph goes on in other words.
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
  return out;
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
      else if (depth === 1 && beginsAnew(tokens, i)) {
        const cue = wordsEnd(tokens, open, i);
        out.push(quoted(tokens, open, cue > 0 ? cue : i - 1, false, number, leftOpen && open === first));
        open = i;
      }
    } else if (role === 'close' && open >= 0 && --depth === 0) {
      out.push(quoted(tokens, open, i, true, number, leftOpen && open === first));
      open = -1;
    }
  }
  if (open >= 0) out.push(unclosed(tokens, open, i, paragraph, number, leftOpen && open === first, sentences));
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

/** True for an opening mark that begins a sentence: the closer of the stretch before it was lost. */
function beginsAnew(tokens: Tokens, i: number): boolean {
  return i + 1 < tokens.count && tokens.shapes[i + 1]! >= Shape.capital && /[.!?…]/.test(tokens.text.charAt(tokens.ends[i - 1]! - 1));
}

/** How many tokens may name who speaks between a comma and the verb of speech. */
const LONGEST_SPEAKER = 6;

/**
 * The last token of the words where their closing mark was lost before who says them: “The tests were clean, said Anouk Berger.” 0 where no verb of
 * speech tells.
 */
function wordsEnd(tokens: Tokens, open: number, end: number): number {
  for (let k = open + 2; k + 2 < end; k++) {
    if (tokens.kinds[k] !== TokenKind.stop || !/[,!?]/.test(tokens.text.charAt(tokens.starts[k]!))) continue;
    if (speechVerbs.has(tokens.hashes[k + 1]!)) return k;
    for (let i = k + 1; i < Math.min(end, k + 1 + LONGEST_SPEAKER) && tokens.kinds[i] === TokenKind.word; i++) {
      if (speechVerbs.has(tokens.hashes[i]!) && tokens.shapes[k + 1]! >= Shape.capital && endsSentence(tokens, i + 1, end)) return k;
    }
  }
  return 0;
}

function endsSentence(tokens: Tokens, i: number, end: number): boolean {
  return i >= end || /[.!?]/.test(tokens.text.charAt(tokens.starts[i]!));
}

/**
 * Closes a stretch whose closer is missing: before a verb of speech with its speaker, else at the paragraph's end when its sentence is the last, or
 * when it opens the paragraph.
 */
function unclosed(tokens: Tokens, open: number, end: number, paragraph: Span, number: number, continued: boolean, sentences: readonly Span[]): Quoted {
  let last = end - 1;
  while (last > open && tokens.kinds[last] === TokenKind.break) last--;
  const other = otherCloser(tokens, open, last);
  if (other > 0) return quoted(tokens, open, other, true, number, continued);
  const spoken = end < tokens.count && tokens.kinds[end] === TokenKind.quote ? 0 : wordsEnd(tokens, open, last);
  if (spoken > 0) return quoted(tokens, open, spoken, false, number, continued);
  if (tokens.starts[open] !== paragraph[0]) {
    const sentence = sentences[lastBefore(sentences, tokens.starts[open]!)];
    if (sentence !== undefined) while (last > open && tokens.ends[last]! > sentence[1]) last--;
  }
  return quoted(tokens, open, last, false, number, continued);
}

/** A single mark behind a stop that closes what a double one opened: “We go on.’ 0 for none, and where a single mark opens between. */
function otherCloser(tokens: Tokens, open: number, last: number): number {
  if (isSingleMark(tokens, open)) return 0;
  for (let i = open + 2; i <= last; i++) {
    if (tokens.kinds[i] !== TokenKind.quote || !isSingleMark(tokens, i)) continue;
    if (roleOf(tokens, i, false) === 'open') return 0;
    if (/[.,!?]/.test(tokens.text.charAt(tokens.starts[i]! - 1)) && roleOf(tokens, i, true) === 'close') return i;
  }
  return 0;
}

/** Index of the last span that begins at or before a position, or -1. */
function lastBefore(spans: readonly Span[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]![0] <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** True for a mark that may be an apostrophe: one unit of ' or ’ or ‘. */
function isSingleMark(tokens: Tokens, i: number): boolean {
  const unit = tokens.text.charCodeAt(tokens.starts[i]!);
  return tokens.ends[i]! - tokens.starts[i]! === 1 && (isApostrophe(unit) || unit === 0x60 || unit === 0x201a || unit === 0x2039 || unit === 0x203a);
}

/** Whether the mark opens or closes; straight marks are told by the space around them, and failing that by what is open. */
function roleOf(tokens: Tokens, i: number, isOpen: boolean): Role {
  const { text } = tokens;
  const unit = text.charCodeAt(tokens.starts[i]!);
  const before = tokens.starts[i] === 0 ? 32 : text.charCodeAt(tokens.starts[i]! - 1);
  const after = tokens.ends[i]! >= text.length ? 32 : text.charCodeAt(tokens.ends[i]!);
  if (unit === 0xab || unit === 0x201e || unit === 0x201a || unit === 0x2039 || unit === 0x300c) return 'open';
  if (unit === 0xbb || unit === 0x203a || unit === 0x300d) return 'close';
  const opensHere = (isSpace(before) || isOpener(before)) && !isSpace(after);
  const closesHere = !isSpace(before) && (isSpace(after) || !(isLetter(after) || isDigit(after)));
  if (unit === 0x201c || unit === 0x2018) return closesHere && !opensHere && isOpen && !isOpener(before) ? 'close' : 'open';
  if (unit === 0x201d) return opensHere && !isOpen ? 'open' : 'close';
  if (unit === 0x2019) return isOpen ? 'close' : opensHere && isLetter(after) ? 'open' : 'none';
  if (opensHere && !closesHere) return 'open';
  if (closesHere && !opensHere) return isOpen ? 'close' : 'none';
  return isOpen ? 'close' : isSingleMark(tokens, i) ? 'none' : 'open';
}

function isOpener(unit: number): boolean {
  return (
    unit === 40
    || unit === 91
    || unit === 34
    || unit === 39
    || unit === 0x201c
    || unit === 0x2018
    || unit === 0x2014
    || unit === 0x2013
    || unit === 45
    || unit === 0x2026
  );
}

/** A single mark opens only when one that closes follows in its paragraph and it does not stand for lost letters ("’90s", "’em"). */
function hasSingleCloser(tokens: Tokens, i: number, end: number): boolean {
  const after = tokens.text.charCodeAt(tokens.ends[i]!);
  if (isDigit(after)) return false;
  for (let k = i + 2; k < tokens.count && k < i + LOOKAHEAD && tokens.starts[k]! < end; k++) {
    if (tokens.kinds[k] !== TokenKind.quote || !isSingleMark(tokens, k)) continue;
    const unit = tokens.text.charCodeAt(tokens.starts[k]!);
    if (unit !== 0x2018 && roleOf(tokens, k, true) === 'close') return !isPossessive(tokens, k);
  }
  return false;
}

/** "the ministers’ plan": an s before it and a word in lower case behind. */
function isPossessive(tokens: Tokens, i: number): boolean {
  const { text } = tokens;
  const at = tokens.starts[i]!;
  return text.charCodeAt(at - 1) === 115 && text.charCodeAt(at + 1) === 32 && isLetter(text.charCodeAt(at + 2)) && text[at + 2] === text[at + 2]!.toLowerCase();
}

/** True when enough marks close behind `i` for another to be nested there. */
function closesLater(tokens: Tokens, i: number, end: number, depth: number): boolean {
  let balance = depth + 1;
  for (let k = i + 1; k < tokens.count && k < i + LOOKAHEAD && tokens.starts[k]! < end; k++) {
    if (tokens.kinds[k] !== TokenKind.quote || isSingleMark(tokens, k)) continue;
    const unit = tokens.text.charCodeAt(tokens.starts[k]!);
    if (unit === 0x201c || unit === 0xab) balance++;
    else if (--balance === 0) return true;
  }
  return false;
}
