import { APOSTROPHES } from '../../../../text/characters.ts';
import type { Tokens } from '../../../../text/words/tokens.ts';

const STROKE = 0x2f;

/** True for a stroke, or the mark of whose somebody is, right behind a word: it parts no phrase ("NBX/Tide Journal", "the Skippers' Ada Quill"). */
export function isUnbroken({ text, starts, ends }: Tokens, at: number): boolean {
  const unit = text.charCodeAt(starts[at]!);
  return (unit === STROKE || APOSTROPHES.has(unit)) && ends[at - 1] === starts[at];
}
