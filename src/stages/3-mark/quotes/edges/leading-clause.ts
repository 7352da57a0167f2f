import { subordinators, titleModifiers } from '../../../../language/en/words/word-sets.ts';
import { COMMA, THAT } from '../../../../language/en/grammar/grammar-hashes.ts';
import { Tag } from '../../../../language/tagger.ts';
import type { ContentCandidate } from '../contents/candidates.ts';
import { Side } from '../contents/candidates.ts';
import { verbGroup } from '../phrases/verb-group.ts';
import type { Proposal } from '../proposal.ts';
import type { View } from '../view/view.ts';


/**
 * The clause that a sentence opens with, where the words behind the cue only tell what stood beside it: of "The yard will close, Quill said on Monday, a
 * week after the vote" the first clause. Contents of any other shape stay as they are.
 */
export function leadingClause(view: View, content: ContentCandidate, { head, source }: Pick<Proposal, 'head' | 'source'>): ContentCandidate {
  if (content.side !== Side.right || source === null || !isAside(view, head, content.from)) return content;
  const sentence = view.sentences[view.sentenceAt[head]!]!;
  const comma = commaBefore(view, source.from, sentence.from);
  const isBetween = source.to === verbGroup(view, head)[0] && comma > sentence.from + 1;
  return isBetween && isMainClause(view, sentence.from, comma) ? { from: sentence.from, to: comma, side: Side.left } : content;
}

/** The comma before the phrase of a name with its office, or -1 where another word stands between. */
function commaBefore({ tokens: { hashes }, tags }: View, from: number, least: number): number {
  let at = from - 1;
  while (
    at > least
    && from - at < LONGEST_OFFICE
    && (titleModifiers.has(hashes[at]!) || tags[at] === Tag.noun || tags[at] === Tag.propn || tags[at] === Tag.adj || tags[at] === Tag.det)
  )
    at--;
  return hashes[at] === COMMA ? at : -1;
}

/** Most words of an office before a name. */
const LONGEST_OFFICE = 8;

/** True for words behind a comma that neither go on with a sentence nor stand in quotation marks, with no verb between the cue and them. */
function isAside({ tokens: { hashes }, tags, quotedAt, verbsBefore }: View, head: number, from: number): boolean {
  return (
    hashes[from - 1] === COMMA
    && verbsBefore[from] === verbsBefore[head + 1]
    && quotedAt[from]! < 0
    && hashes[from] !== THAT
    && tags[from] !== Tag.verb
    && tags[from] !== Tag.aux
    && tags[from] !== Tag.cconj
  );
}

/** True for a subject with its verb, outside of quotation marks, that no word makes a side clause. */
function isMainClause({ tokens: { hashes }, tags, quotedAt, verbsBefore }: View, from: number, to: number): boolean {
  const first = tags[from]!;
  return (
    verbsBefore[to]! > verbsBefore[from]!
    && quotedAt[to - 1]! < 0
    && first !== Tag.adp
    && first !== Tag.sconj
    && first !== Tag.adv
    && first !== Tag.verb
    && !subordinators.has(hashes[from]!)
  );
}
