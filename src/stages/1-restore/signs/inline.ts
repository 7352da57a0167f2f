import type { Span } from '../../../model/span.ts';
import { BRACKETED_ADVERTISEMENT, INLINE_CALLS, LINK_NOTES } from '../../../language/en/page/furniture.ts';

/** Calls to click that stand between two sentences of one line, and notes on links; spans are within the text, without the white space about them. */
export function inlineCalls(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const call of INLINE_CALLS) {
    for (let at = text.indexOf(call); at >= 0; at = text.indexOf(call, at + call.length)) {
      const end = at + call.length;
      if (endsSentence(text, at) && beginsSentence(text, end) && found.every((f) => f[1] <= at || end <= f[0])) found.push([at, end]);
    }
  }
  for (const match of text.matchAll(BRACKETED_ADVERTISEMENT)) found.push([match.index, match.index + match[0].length]);
  for (const match of text.matchAll(LINK_NOTES)) found.push([match.index, match.index + match[0].length]);
  return found.sort((a, b) => a[0] - b[0]);
}

function endsSentence(text: string, at: number): boolean {
  return /[.!?]["”’)]?\s{1,3}$/.test(text.slice(Math.max(0, at - 6), at));
}

/** A capitalised word in small letters follows: a call within a headline in capitals is none. */
function beginsSentence(text: string, end: number): boolean {
  return end === text.length || /^\s{1,3}["“‘]?(?:\p{Lu}\p{Ll}|[AI] \p{Ll})/u.test(text.slice(end, end + 8));
}
