import type { Tokens } from '../../../../text/words/tokens.ts';
import { TokenKind } from '../../../../text/words/tokens.ts';
import { isApostrophe, isDigit, isLetter, isSpace } from '../../../../text/words/unit-kinds.ts';

/** How many tokens ahead a closing mark is looked for. */
const LOOKAHEAD = 1500;

type Role = 'open' | 'close' | 'none';

/** True for a mark that may be an apostrophe: one unit of ' or ’ or ‘. */
export function isSingleMark(tokens: Tokens, i: number): boolean {
  const unit = tokens.text.charCodeAt(tokens.starts[i]!);
  return tokens.ends[i]! - tokens.starts[i]! === 1 && (isApostrophe(unit) || unit === 0x60 || unit === 0x201a || unit === 0x2039 || unit === 0x203a);
}

/** Whether the mark opens or closes; straight marks are told by the space around them, and failing that by what is open. */
export function roleOf(tokens: Tokens, i: number, isOpen: boolean): Role {
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
export function hasSingleCloser(tokens: Tokens, i: number, end: number): boolean {
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
export function closesLater(tokens: Tokens, i: number, end: number, depth: number): boolean {
  let balance = depth + 1;
  for (let k = i + 1; k < tokens.count && k < i + LOOKAHEAD && tokens.starts[k]! < end; k++) {
    if (tokens.kinds[k] !== TokenKind.quote || isSingleMark(tokens, k)) continue;
    const unit = tokens.text.charCodeAt(tokens.starts[k]!);
    if (unit === 0x201c || unit === 0xab) balance++;
    else if (--balance === 0) return true;
  }
  return false;
}
