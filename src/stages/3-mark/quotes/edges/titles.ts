import { thingWords } from '../../../../language/en/words/word-sets.ts';
import type { Attribution } from '../attribution.ts';
import type { View } from '../view/view.ts';
import { LINKS_TO_CRIES, NAMING_DEEDS, WORK_NOUNS } from '../../../../language/en/names/works.ts';
import { Tag } from '../../../../language/tagger.ts';
import { Shape, TokenKind } from '../../../../text/words/tokens.ts';
import { WordSet } from '../../../../text/words/word-set.ts';

const WORKS = new WordSet(WORK_NOUNS);
const SPOKEN_AFTER = new WordSet(LINKS_TO_CRIES);
const DEEDS = new WordSet(NAMING_DEEDS);
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
  if (close - open > LONGEST_TITLE || open === 0) return false;
  return WORKS.has(view.tokens.hashes[open - 1]!) || (mayNameThing(view, open, close) && isCapitalThroughout(view, open, close));
}

/**
 * True for marks behind a possessor with a capital (CBS's “Face the Nation”), and where a deed or a noun of the reporter's leads to them in small
 * letters: signed the “Clean Harbours Act”, marked “Harvest Sunday”, hosted on “Morning Tide”.
 */
function mayNameThing({ tokens, tags }: View, open: number, close: number): boolean {
  const before = tags[open - 1]!;
  if (tokens.kinds[open - 1] === TokenKind.clitic && before === Tag.part) return open > 1 && tokens.shapes[open - 2]! >= Shape.capital;
  if (isBarePossessor(tokens, open - 1)) return true;
  if (tokens.shapes[open - 1] !== Shape.lower) return false;
  const hash = tokens.hashes[open - 1]!;
  if (before === Tag.det) {
    return DEEDS.has(tokens.hashes[open - 2] ?? 0) || thingWords.has(tokens.hashes[close - 2]!) || thingWords.has(tokens.hashes[close - 3]!);
  }
  if (before === Tag.adp) return !SPOKEN_AFTER.has(hash);
  return before === Tag.verb && DEEDS.has(hash);
}

/** True for the mark of a possessor with a capital that ends in such a sound itself: CBS' “Face the Nation”. */
function isBarePossessor({ text, starts, ends, kinds, shapes }: View['tokens'], at: number): boolean {
  if (at < 1 || kinds[at] === TokenKind.word || ends[at]! - starts[at]! !== 1 || !/['\u2019]/.test(text.charAt(starts[at]!))) return false;
  return ends[at - 1] === starts[at] && shapes[at - 1]! >= Shape.capital && /[sxz]/i.test(text.charAt(ends[at - 1]! - 1));
}

/** Words with capitals alone, but small ones; at least two, and no cry. */
function isCapitalThroughout({ tokens }: View, open: number, close: number): boolean {
  let capitals = 0;
  for (let i = open + 1; i < close - 1; i++) {
    if (tokens.kinds[i] === TokenKind.stop && /[!?]/.test(tokens.text.charAt(tokens.starts[i]!))) return false;
    if (tokens.kinds[i] !== TokenKind.word) continue;
    if (tokens.shapes[i]! >= Shape.capital) capitals++;
    else if (tokens.ends[i]! - tokens.starts[i]! > SMALL_WORD) return false;
  }
  return capitals >= 2;
}

/** True for an attribution that holds no more than a title, or that a deed leads to one: signed the “Clean Harbours Act” on Monday. */
export function tellsOfTitle(view: View, a: Attribution, titles: Uint8Array): boolean {
  return isTitleAlone(view, a, titles) || (DEEDS.has(view.tokens.hashes[a.head]!) && opensWithTitle(view, a, titles));
}

/** True where a title is the first that stands in marks behind the cue, before any verb. */
function opensWithTitle(view: View, { head, content }: Attribution, titles: Uint8Array): boolean {
  if (content.from < head) return false;
  for (let i = content.from; i < content.to && view.tags[i] !== Tag.verb && view.tags[i] !== Tag.aux; i++) {
    const q = view.quotedAt[i]!;
    if (q >= 0) return titles[q] === 1;
  }
  return false;
}

function isTitleAlone(view: View, a: Attribution, titles: Uint8Array): boolean {
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
