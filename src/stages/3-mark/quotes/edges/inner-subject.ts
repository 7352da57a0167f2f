import { AND, BUT, COMMA, THAT, WHICH, WHO } from '../../../../language/en/grammar/grammar-hashes.ts';
import { SUBJECT_PRONOUNS } from '../../../../language/en/grammar/pronouns.ts';
import { TOLD_WITHIN } from '../../../../language/en/speech/speech-verbs.ts';
import { denyingVerbs, speechForms, subordinators } from '../../../../language/en/words/word-sets.ts';
import { Tag } from '../../../../language/tagger.ts';
import { Shape, TokenKind, tokenText } from '../../../../text/words/tokens.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import type { Attribution } from '../attribution.ts';
import { headOf } from '../phrases/phrase-head.ts';
import { roleType } from '../phrases/role-words.ts';
import { verbGroup } from '../phrases/verb-group.ts';
import type { View } from '../view/view.ts';

const PLAIN = new WordSet(TOLD_WITHIN);
/** What parts a clause on whoever speaks, or on somebody else, from their name. */
const APART: ReadonlySet<number> = new Set([COMMA, THAT, WHICH, WHO]);
const PEOPLE = new WordSet(SUBJECT_PRONOUNS);

/**
 * An attribution by the verb of a clause within another's words, given to the subject of that clause where it was given to whoever tells of it: "Quill told the
 * court that | Bram Osten | had said the dam would fail".
 */
export function withInnerSubject(view: View, a: Attribution): Attribution {
  const { source, head, content } = a;
  if (source === null || source.part || source.to + 1 >= head || content.from < head || !PLAIN.has(view.tokens.hashes[head]!) || view.quotedAt[head]! >= 0) return a;
  const [group] = verbGroup(view, head);
  const from = subjectBefore(view, group, source.to);
  if (from >= group || !(opensInner(view, from - 1) || joinsClause(view, source.to, from - 1))) return a;
  return maySpeak(view, headOf(view, from, group)) ? { ...a, source: { from, to: group, part: false } } : a;
}

/** Where the subject begins that ends at `group`, behind `floor`: a phrase, with the words in capitals before it, some of which may be read as verbs; else `group`. */
function subjectBefore({ chunks, chunkAt, tags, tokens: { hashes, shapes, kinds } }: View, group: number, floor: number): number {
  const chunk = chunks[chunkAt[group - 1] ?? -1];
  let from = chunk?.to === group && chunk.from >= floor ? chunk.from : group;
  // The "that" before a name may be read as its article.
  if (hashes[from] === THAT && tags[from + 1] === Tag.propn) from++;
  while (from - 1 > floor && kinds[from - 1] === TokenKind.word && shapes[from - 1]! >= Shape.capital) from--;
  return from;
}

/** True for a "that", and for a verb that leads to a clause without it: "denied | Osten had said". */
function opensInner({ tags, tokens: { hashes } }: View, at: number): boolean {
  return hashes[at] === THAT || (tags[at] === Tag.verb && (speechForms.has(hashes[at]!) || denyingVerbs.has(hashes[at]!)));
}

/** True for the "and" behind a clause of the first one's: "Quill welcomed the news and | the mayor said"; not behind one on whoever speaks: "aides who met Quill and". */
function joinsClause({ chunks, chunkAt, tags, verbsBefore, tokens: { hashes } }: View, from: number, at: number): boolean {
  if ((hashes[at] !== AND && hashes[at] !== BUT) || verbsBefore[at]! === verbsBefore[from]!) return false;
  // "after he | and Osten wrote", "when Quill | and Osten wrote": both.
  const before = chunks[chunkAt[at - 1] ?? -1];
  if (before !== undefined && (tags[at - 1] === Tag.pron || tags[before.from - 1] === Tag.sconj || subordinators.has(hashes[before.from - 1]!))) return false;
  for (let i = from; i < at; i++) if (APART.has(hashes[i]!)) return false;
  return true;
}

/** True for a name, a person or a body. */
function maySpeak({ tags, tokens }: View, head: number): boolean {
  return tags[head] === Tag.propn || tokens.shapes[head]! >= Shape.capital || PEOPLE.has(tokens.hashes[head]!) || roleType(tokenText(tokens, head).toLowerCase()) !== null;
}
