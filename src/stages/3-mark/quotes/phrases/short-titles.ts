import { nameAbbreviations } from '../../../../language/en/words/word-sets.ts';
import { Shape, TokenKind } from '../../../../text/words/tokens.ts';
import type { Tokens } from '../../../../text/words/tokens.ts';

/** Where a name begins behind titles in short with their stops: "Maj. Gen. | Ada Quill"; `at` itself where none stands there. */
export function behindShortTitles({ hashes, kinds, shapes }: Tokens, at: number): number {
  let name = at;
  while (nameAbbreviations.has(hashes[name]!) && shapes[name]! >= Shape.capital && kinds[name + 1] === TokenKind.stop) name += 2;
  return name;
}
