import { ABOUT, AND, COMMA, OF } from '../../../../language/en/grammar/grammar-hashes.ts';
import { denyingVerbs, formsOfBe, speechForms } from '../../../../language/en/words/word-sets.ts';
import { Tag } from '../../../../language/tagger.ts';
import type { Attribution } from '../attribution.ts';
import type { Chunk } from '../view/noun-phrases.ts';
import type { View } from '../view/view.ts';
import { verbGroup } from '../phrases/verb-group.ts';

/** Tokens between commas behind a subject, at most: "Ada Quill, | after a long pause |, said". */
const LONGEST_ASIDE = 40;

/**
 * An attribution to nobody, or to whom the words are "of", given to the name with which the clause of its verb opens, over what commas set beside it: | "Ada Quill,
 * after a long pause, said of Bram Osten"; "Ada Quill, hoping to win, firmly denied".
 */
export function withSubjectOverAside(view: View, a: Attribution): Attribution {
  const isOfTopic = isTopic(view, a);
  if ((a.source !== null && !isOfTopic) || view.tags[a.head] !== Tag.verb || view.quotedAt[a.head]! >= 0 || a.content.from < a.head) return a;
  const verb = view.tokens.hashes[a.head]!;
  if (!speechForms.has(verb) && !denyingVerbs.has(verb)) return a;
  const subject = subjectOf(view, a.head);
  return subject === null && !isOfTopic ? a : { ...a, source: subject === null ? null : { from: subject.from, to: subject.to, part: false } };
}

/** True for a source of whom the words are: "said of | Bram Osten". */
function isTopic({ tokens: { hashes } }: View, { source, head, content }: Attribution): boolean {
  return source !== null && source.from === head + 2 && (hashes[head + 1] === OF || hashes[head + 1] === ABOUT) && content.from >= source.to;
}

/** The name that the clause of a verb opens with, with the verb right behind it or behind the comma that closes what is set beside it; `null` for none. */
function subjectOf(view: View, head: number): Chunk | null {
  const { tokens: { hashes }, tags, chunkAt, chunks, sentences, sentenceAt, quotedAt } = view;
  let [group] = verbGroup(view, head);
  for (let i = group; i < head; i++) if (formsOfBe.has(hashes[i]!)) return null;
  while (group > 0 && tags[group - 1] === Tag.adv) group--;
  const { from: first } = sentences[sentenceAt[head]!]!;
  const opening = clauseStart(view, first, group);
  const subject = chunks[chunkAt[opening]!];
  if (subject === undefined || subject.from !== opening || tags[subject.to - 1] !== Tag.propn || subject.to > group) return null;
  if (subject.to === group) return subject;
  if (hashes[subject.to] !== COMMA || hashes[group - 1] !== COMMA || group - 1 <= subject.to || group - subject.to > LONGEST_ASIDE) return null;
  for (let i = subject.to; i < group; i++) if (quotedAt[i]! >= 0 || opensClause(view, i)) return null;
  return subject;
}

/** Where the clause of a verb group begins: behind the last ", and" whose name an aside follows, else with the sentence. */
function clauseStart({ tokens: { hashes }, tags, chunkAt, chunks }: View, first: number, group: number): number {
  for (let i = group - 3; i > first; i--) {
    const subject = hashes[i] === AND && hashes[i - 1] === COMMA ? chunks[chunkAt[i + 1]!] : undefined;
    if (subject !== undefined && subject.from === i + 1 && tags[subject.to - 1] === Tag.propn && hashes[subject.to] === COMMA) return i + 1;
  }
  return first;
}

/** True for a conjunction behind a comma: another clause may open there. */
function opensClause({ tags, tokens: { hashes } }: View, at: number): boolean {
  return tags[at] === Tag.cconj && hashes[at - 1] === COMMA;
}
