import { mannerVerbs, speakingPronouns, timeHeads } from '../../../../language/en/words/word-sets.ts';
import { BY, COMMA } from '../../../../language/en/grammar/grammar-hashes.ts';
import type { View } from '../view/view.ts';
import { PLAINEST_VERBS, SPEECH_VERBS, UNTURNED_VERBS } from '../../../../language/en/speech/speech-verbs.ts';
import { Tag } from '../../../../language/tagger.ts';
import { Shape, TokenKind } from '../../../../text/words/tokens.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import { roleType } from '../phrases/role-words.ts';
import { verbGroup } from '../phrases/verb-group.ts';

const SPEECH = new WordSet(SPEECH_VERBS.filter((verb) => !UNTURNED_VERBS.includes(verb)));
const PLAIN = new WordSet(PLAINEST_VERBS);

/**
 * The phrase that names who speaks where verb and subject are turned around (“…,” said Ada Quill, who …; The talks have collapsed, said a
 * diplomat): its index in `view.chunks`, or -1 where the verb stands as usual.
 */
export function turnedSubject(view: View, head: number): number {
  const chunk = head + 1 < view.tokens.count ? view.chunkAt[head + 1]! : -1;
  if (
    chunk < 0
    || view.quotedAt[head]! >= 0
    || (!SPEECH.has(view.tokens.hashes[head]!) && !PLAIN.has(view.tokens.hashes[head]!) && !isUttered(view, head))
    || view.sentenceAt[head + 1] !== view.sentenceAt[head]
  ) {
    return -1;
  }
  const { from, to } = view.chunks[chunk]!;
  if (timeHeads.has(view.tokens.hashes[to - 1]!)) return -1;
  if (closesWithSpeaker(view, head, from, to)) return chunk;
  const [group] = verbGroup(view, head);
  if (!SPEECH.has(view.tokens.hashes[head]!) && !isUttered(view, head)) return -1;
  const q = group > 0 ? view.quotedAt[group - 1]! : -1;
  if (q >= 0) return view.quoted[q]!.close === group && !isPredicate(view, to) ? chunk : -1;
  return group === head && isPredicateBefore(view, head) && !isPredicate(view, to) ? chunk : -1;
}

/**
 * True for "…, say officials" and "…, said reports from Tarn, its capital": a clause, its comma, the verb, and behind it no more than who speaks, so
 * that nothing but the clause can have been said, however many commas it holds.
 */
function closesWithSpeaker(view: View, head: number, from: number, to: number): boolean {
  const { hashes, shapes, starts, ends, text } = view.tokens;
  if (!PLAIN.has(hashes[head]!) || hashes[head - 1] !== COMMA || view.quotedAt[head - 1]! >= 0) return false;
  const { from: first, to: end } = view.sentences[view.sentenceAt[head]!]!;
  // “The council, says Quill.” needs no verb: nothing but who speaks ends the sentence.
  if ((view.verbsBefore[head]! === view.verbsBefore[first] && to + 1 < end) || view.verbsBefore[end]! > view.verbsBefore[behindParticiple(view, to)]!) return false;
  const last = text.slice(starts[to - 1], ends[to - 1]).toLowerCase();
  return (shapes[to - 1]! >= Shape.capital && view.tags[to - 1] === Tag.propn && view.tags[from] !== Tag.pron) || roleType(last) !== null;
}

/** Behind the participle that tells whose a phrase is: "a page | set up by his sister". */
function behindParticiple({ tags, tokens: { hashes, count } }: View, at: number): number {
  if (tags[at] !== Tag.verb) return at;
  for (let i = at + 1; i < count && i <= at + 2; i++) if (hashes[i] === BY) return i;
  return at;
}

/**
 * True for a verb of utterance right behind quoted words that end in a mark of their own: “…,” laughed the driver; “…!” she laughed. Behind words that end
 * in a comma, any verb is one that somebody ends the sentence with: “…,” Ada Quill recalls.
 */
export function isUttered(view: View, head: number): boolean {
  if (view.quotedAt[head]! >= 0 || (!mannerVerbs.has(view.tokens.hashes[head]!) && !endsSentence(view, head))) return false;
  const subject = head > 1 ? view.chunkAt[head - 1]! : -1;
  const at = subject >= 0 && view.quotedAt[head - 1]! < 0 ? view.chunks[subject]!.from : head;
  const q = at > 1 ? view.quotedAt[at - 1]! : -1;
  if (q < 0 || view.quoted[q]!.close !== at || view.tokens.kinds[at - 2] !== TokenKind.stop) return false;
  if (!mannerVerbs.has(view.tokens.hashes[head]!)) return at < head && view.tokens.hashes[at - 2] === COMMA && isSomebody(view, head - 1);
  return at < head || view.chunkAt[head + 1]! >= 0;
}

/** True for a verb with nothing but a stop or a comma behind it. */
function endsSentence({ tags, tokens }: View, head: number): boolean {
  return tags[head] === Tag.verb && (head + 1 >= tokens.count || tokens.kinds[head + 1] === TokenKind.stop || tokens.kinds[head + 1] === TokenKind.break);
}

/** True for a name, and for a pronoun of a person. */
function isSomebody({ tags, tokens }: View, at: number): boolean {
  return (tags[at] === Tag.propn && tokens.shapes[at]! >= Shape.capital) || speakingPronouns.has(tokens.hashes[at]!);
}

/** True for a verb right behind the phrase: then the phrase is its subject, and not the speaker. */
function isPredicate(view: View, at: number): boolean {
  return view.tags[at] === Tag.verb || view.tags[at] === Tag.aux;
}

/** True when a whole clause with its verb stands before the one comma before the cue. */
function isPredicateBefore(view: View, head: number): boolean {
  const { from } = view.sentences[view.sentenceAt[head]!]!;
  const { hashes } = view.tokens;
  let first = from;
  while (first < head && (view.tags[first] === Tag.adv || view.tags[first] === Tag.cconj)) first++;
  if (head - first < 4 || hashes[head - 1] !== COMMA || view.chunkAt[first]! < 0) return false;
  return view.stopsBefore[head - 1] === view.stopsBefore[from] && view.verbsBefore[head - 1]! > view.verbsBefore[from]!;
}
