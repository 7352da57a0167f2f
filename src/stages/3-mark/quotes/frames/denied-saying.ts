import { clauseBreaks } from '../../../../language/en/words/word-sets.ts';
import { BY, GOES, LONGER, NO, NOT, THAN, THAT, UNTIL, WITH } from '../../../../language/en/grammar/grammar-hashes.ts';
import { LACKS, LONE_WORDS, NO_SUCH_THING, PROOF_WORDS, STOPPING_VERBS } from '../../../../language/en/grammar/polarity.ts';
import { Tag } from '../../../../language/tagger.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import type { Attribution } from '../attribution.ts';
import { isNegator } from '../phrases/negator.ts';
import type { View } from '../view/view.ts';
import { deniesWithNext } from './denials.ts';

const LACKING = new WordSet(LACKS);
const LONE = new WordSet(LONE_WORDS);
const NONE_SUCH = new WordSet(NO_SUCH_THING);
const PROOF = new WordSet(PROOF_WORDS);
const STOPPING = new WordSet(STOPPING_VERBS);

/**
 * True where what leads to the saying denies it, outside the verb group of the cue, which begins at token `group`: has no reason | to believe, was unable | to
 * say, stopped | saying, found | no evidence that, at no point did Quill | say.
 */
export function deniesSaying(view: View, a: Attribution, group: number): boolean {
  return (deniesBefore(view, a, group) !== deniesBehind(view, a)) !== deniesInFront(view, a);
}

/** Between who speaks and the verb group, within one clause. */
function deniesBefore(view: View, { source }: Attribution, group: number): boolean {
  const { tags, tokens: { hashes } } = view;
  if (hashes[group - 1] === LONGER && hashes[group - 2] === NO) return true;
  if (source === null || source.to > group) return false;
  let denied = false;
  for (let i = group - 1; i >= source.to; i--) {
    if (tags[i] === Tag.punct || tags[i] === Tag.cconj || hashes[i] === THAN || hashes[i] === BY) break;
    // "A clerk who asked not to be named | said": the denial is of that clause's own verb.
    if (clauseBreaks.has(hashes[i]!) || hashes[i] === THAT) return denied && view.verbsBefore[group] === view.verbsBefore[i];
    if (isNegator(view, i) ? reachesSaying(view, i, source.to) : leavesUnsaid(view, i, group)) denied = !denied;
  }
  return denied;
}

/** True for a denial of what follows, and not of a phrase beside it: "those not on the list said", "lost no time in saying", "is not the only one to say". */
function reachesSaying({ tags, tokens: { hashes } }: View, not: number, from: number): boolean {
  if (tags[not] === Tag.propn || hashes[not - 1] === WITH || (hashes[not] === NO && NONE_SUCH.has(hashes[not + 1] ?? 0))) return false;
  if (LONE.has(hashes[not + 1] ?? 0) || LONE.has(hashes[not + 2] ?? 0)) return false;
  if (hashes[not] !== NOT && hashes[not] !== NO) return true;
  for (let i = not; i >= from; i--) if (tags[i] === Tag.aux || tags[i] === Tag.verb || tags[i] === Tag.adp) return true;
  return tags[not + 1] === Tag.adv || tags[not + 1] === Tag.adj;
}

/** True for a word that leaves the verb group at `group` undone: "without | saying", "stopped | saying", "unable | to say". */
function leavesUnsaid(view: View, i: number, group: number): boolean {
  const { hashes } = view.tokens;
  return i + 1 === group && ((LACKING.has(hashes[i]!) && hashes[i - 1] !== GOES) || STOPPING.has(hashes[i]!) || deniesWithNext(view, i));
}

/** Between the cue and its words: "found no evidence that", "left without saying that". */
function deniesBehind({ tokens: { hashes, text, ends }, tags }: View, { head, content: { from } }: Attribution): boolean {
  const isDoing = (i: number): boolean => i < from && text.startsWith('ing', ends[i]! - 3);
  if (STOPPING.has(hashes[head]!) && isDoing(head + 1)) return true;
  for (let i = head + 1; i < from; i++) {
    if (LACKING.has(hashes[i]!) && isDoing(i + 1) && hashes[head] !== GOES) return true;
    if (hashes[i] === NO && (PROOF.has(hashes[i + 1]!) || (tags[i + 1] === Tag.adj && PROOF.has(hashes[i + 2] ?? 0)))) return true;
  }
  return false;
}

/** A denial in front of an auxiliary that stands before its subject: "at no point did Quill", "nor has she"; "not until May did she" says that she did. */
function deniesInFront(view: View, { source, head }: Attribution): boolean {
  if (source === null || source.from > head || view.tags[source.from - 1] !== Tag.aux) return false;
  const { from } = view.sentences[view.sentenceAt[head]!]!;
  for (let i = source.from - 2; i >= from && view.tags[i] !== Tag.punct; i--) if (isNegator(view, i)) return view.tokens.hashes[i + 1] !== UNTIL;
  return false;
}
