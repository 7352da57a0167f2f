import { AS, COMMA, LIKE, THAT } from '../../../../language/en/grammar/grammar-hashes.ts';
import { ISSUING_VERBS } from '../../../../language/en/speech/documents.ts';
import { GOING_ON_FORMS } from '../../../../language/en/speech/speech-verbs.ts';
import { denyingVerbs, questionWords, subordinators } from '../../../../language/en/words/word-sets.ts';
import { Tag } from '../../../../language/tagger.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import { verbGroup } from '../phrases/verb-group.ts';
import type { Proposal } from '../proposal.ts';
import type { Chunk } from '../view/noun-phrases.ts';
import type { View } from '../view/view.ts';

const ISSUING = new WordSet(ISSUING_VERBS);
const GOING_ON = new WordSet(GOING_ON_FORMS);
/** Most tokens of the subject of a side clause. */
const LONGEST_SUBJECT = 8;

/**
 * True for words behind a verb of a clause on something, or of a side clause, that are what the main clause tells: "the office cited in | the letter does not
 * exist", "the photo Quill posted | did not show it", "when she declined, | he closed the hall". Nobody says that there.
 */
export function runsIntoMainVerb(view: View, { head, content: { from, to }, source }: Proposal): boolean {
  if (from <= head || from > head + 3 || view.tags[head] !== Tag.verb || view.quotedAt[from]! >= 0 || view.quotedAt[head]! >= 0) return false;
  // "The danger she sees in | this plan is “haste”" tells what she sees.
  const isHers = source !== null && view.tags[source.from] === Tag.pron;
  return (!isHers && isObjectBeforeVerb(view, head, from, to)) || isVerbBehindIssuing(view, head, from) || isBehindSideClause(view, head, from);
}

/** True for a phrase that a preposition ties to the verb, before the verb of another subject. */
function isObjectBeforeVerb(view: View, head: number, from: number, to: number): boolean {
  const { tokens: { hashes }, tags, chunkAt, chunks } = view;
  const leads = tags[from - 1] === Tag.adp && from - 1 > head && hashes[from - 1] !== LIKE && !subordinators.has(hashes[from - 1]!);
  const phrase = leads && tags[from] !== Tag.pron && !questionWords.has(hashes[from]!) && hashes[from] !== THAT ? chunks[chunkAt[from]!] : undefined;
  return phrase !== undefined && phrase.from === from && phrase.to < to && tags[phrase.to] === Tag.aux && !endsWithSubject(view, phrase);
}

/** True for a phrase that took in the subject of a clause on it: "the interview Quill | did". */
function endsWithSubject({ tags }: View, { from, to }: Chunk): boolean {
  return tags[to - 1] === Tag.propn && tags.subarray(from, to).includes(Tag.noun);
}

/** True for an auxiliary right behind a verb by which somebody issues something: "the photo Quill posted | did". */
function isVerbBehindIssuing({ tokens: { hashes }, tags }: View, head: number, from: number): boolean {
  return from === head + 1 && tags[from] === Tag.aux && ISSUING.has(hashes[head]!);
}

/** True for words behind the comma of a side clause that ends with the verb: "when Quill refused, | …"; "as Quill said, | …" leads to hers. */
function isBehindSideClause(view: View, head: number, from: number): boolean {
  const { tokens: { hashes }, tags } = view;
  if (hashes[head + 1] !== COMMA || from !== head + 2) return false;
  const [group] = verbGroup(view, head);
  const { from: first } = view.sentences[view.sentenceAt[head]!]!;
  for (let i = group - 2; i >= Math.max(first, group - LONGEST_SUBJECT); i--) {
    if (subordinators.has(hashes[i]!)) return hashes[i] !== AS || denyingVerbs.has(hashes[head]!) || GOING_ON.has(hashes[head]!);
    if (tags[i] === Tag.punct || tags[i] === Tag.verb) return false;
  }
  return false;
}
