import { asRoleVerbs, judgingVerbs } from '../../../../language/en/words/word-sets.ts';
import { AS, OF, TO } from '../../../../language/en/grammar/grammar-hashes.ts';
import { REASON_LINKS, REASON_LINKS_WITH_OF, REASON_LINKS_WITH_TO, REASON_NOUNS } from '../../../../language/en/grammar/polarity.ts';
import type { View } from '../view/view.ts';
import { Tag } from '../../../../language/tagger.ts';
import { WordSet } from '../../../../text/words/word-set.ts';

const LINKS = new WordSet(REASON_LINKS);
const WITH_OF = new WordSet(REASON_LINKS_WITH_OF);
const WITH_TO = new WordSet(REASON_LINKS_WITH_TO);
const NOUNS = new WordSet(REASON_NOUNS);
/** Words between such a link and the marks at most: "over what it calls | a string of “…”". */
const NEAR = 4;

/**
 * True where the words in marks tell why something is refused, and are not what is refused: refuse service on “fair” grounds, declined out of “respect”,
 * rejected the offer as “too low”. `verb` is the verb that refuses, `mark` the opening mark.
 */
export function tellsWhyDenied(view: View, verb: number, mark: number): boolean {
  const { tokens: { hashes }, tags } = view;
  const behind = view.quoted[view.quotedAt[mark]!]!.close;
  let link = mark - 1;
  while (link > verb && link > mark - NEAR && (tags[link] === Tag.det || tags[link] === Tag.adj || tags[link] === Tag.adv || tags[link] === Tag.part)) link--;
  // “Refused to quit over”, “denied closing it over”: it may be the other verb that this is the reason of.
  if (link <= verb || view.verbsBefore[link]! > view.verbsBefore[verb + 1]!) return false;
  if (tags[link] === Tag.adp && NOUNS.has(hashes[behind] ?? 0)) return true;
  if (hashes[link] === AS) return link > verb + 1 && judgingVerbs.has(hashes[verb]!) && !asRoleVerbs.has(hashes[link - 1]!);
  return LINKS.has(hashes[link]!) || (hashes[link] === OF && WITH_OF.has(hashes[link - 1]!)) || (hashes[link] === TO && WITH_TO.has(hashes[link - 1]!));
}
