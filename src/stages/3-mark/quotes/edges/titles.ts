import type { Attribution } from '../attribution.ts';
import type { View } from '../view/view.ts';
import { WORK_NOUNS } from '../../../../language/en/names/works.ts';
import { Tag } from '../../../../language/tagger.ts';
import { Shape, TokenKind } from '../../../../text/words/tokens.ts';
import { WordSet } from '../../../../text/words/word-set.ts';

const WORKS = new WordSet(WORK_NOUNS);
/** Longest title of a work, in tokens with its marks. */
const LONGEST_TITLE = 9;
/** Words of so many units or fewer may stand in lower case in a title ("of", "the", "with"). */
const SMALL_WORD = 4;

/** Marks the quotations that are titles of works, programmes or nicknames, so that nobody is sought who says them: 1 in the place of each. */
export function titlesIn(view: View): Uint8Array {
  const titles = new Uint8Array(view.quoted.length);
  for (let q = 0; q < titles.length; q++) titles[q] = isTitle(view, q) ? 1 : 0;
  return titles;
}

/** True for a quotation that is the title of a work or a programme. */
export function isTitle(view: View, q: number): boolean {
  const { open, close } = view.quoted[q]!;
  return close - open <= LONGEST_TITLE && open > 0 && (WORKS.has(view.tokens.hashes[open - 1]!) || isProgramme(view, open, close));
}

/** Capitals throughout behind a possessor or "on": CBS's “Face the Nation”. */
function isProgramme({ tokens, tags }: View, open: number, close: number): boolean {
  const before = tokens.kinds[open - 1] === TokenKind.clitic && tags[open - 1] === Tag.part;
  if (!before || tokens.shapes[open - 2]! < Shape.capital) return false;
  let capitals = 0;
  for (let i = open + 1; i < close - 1; i++) {
    if (tokens.kinds[i] !== TokenKind.word) continue;
    if (tokens.shapes[i]! >= Shape.capital) capitals++;
    else if (tokens.ends[i]! - tokens.starts[i]! > SMALL_WORD) return false;
  }
  return capitals >= 2;
}

/** True for an attribution that holds no more than a title. */
export function isTitleAlone(view: View, a: Attribution, titles: Uint8Array): boolean {
  const q = view.quotedAt[a.content.from]!;
  return (
    a.tails.length === 0
    && q >= 0
    && titles[q] === 1
    && q !== view.quotedAt[a.head]
    && view.quoted[q]!.open <= a.content.from
    && a.content.to <= view.quoted[q]!.close
  );
}
