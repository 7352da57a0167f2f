import type { Tokens } from '../../../../text/words/tokens.ts';
import { TokenKind } from '../../../../text/words/tokens.ts';
import { isLetter } from '../../../../text/words/unit-kinds.ts';

/** Hashes of the words in lower case without "-s", "-es", "-ed", "-d", "-ing": crude, but alike in training and use. */
export function stemHashes(tokens: Tokens): Int32Array {
  const out = new Int32Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    out[i] = tokens.kinds[i] === TokenKind.word ? stemHash(tokens.text, tokens.starts[i]!, tokens.ends[i]!) : tokens.hashes[i]!;
  }
  return out;
}

function stemHash(text: string, start: number, end: number): number {
  const length = end - start;
  const last = text.charCodeAt(end - 1) | 32;
  const second = text.charCodeAt(end - 2) | 32;
  let cut = 0;
  if (length > 5 && last === 103 && second === 110 && (text.charCodeAt(end - 3) | 32) === 105) cut = 3;
  else if (length > 4 && last === 100 && second === 101) cut = 2;
  else if (length > 4 && last === 115 && second === 101) cut = 2;
  else if (length > 3 && last === 115 && second !== 115) cut = 1;
  else if (length > 4 && last === 101) cut = 1;
  let hash = 0x811c9dc5 | 0;
  for (let i = start; i < end - cut; i++) {
    const unit = text.charCodeAt(i);
    hash = Math.imul(hash ^ (isLetter(unit) ? unit | 32 : unit), 0x01000193);
  }
  return hash;
}
