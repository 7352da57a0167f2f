import { AND, COMMA, HAD, THAT } from '../../../../language/en/grammar/grammar-hashes.ts';
import { SUBJECT_PRONOUNS } from '../../../../language/en/grammar/pronouns.ts';
import { INNER_DOINGS } from '../../../../language/en/speech/joined-sayings.ts';
import { PRESS_NOUNS } from '../../../../language/en/speech/occasions.ts';
import { speechForms } from '../../../../language/en/words/word-sets.ts';
import { tokenText } from '../../../../text/words/tokens.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import type { Attribution } from '../attribution.ts';
import { Tag } from '../../../../language/tagger.ts';
import { headOf } from '../phrases/phrase-head.ts';
import { roleType } from '../phrases/role-words.ts';
import type { View } from '../view/view.ts';

const DOINGS = new WordSet(INNER_DOINGS);
const PEOPLE = new WordSet(SUBJECT_PRONOUNS);
const PRESS = new WordSet(PRESS_NOUNS);

/**
 * The attributions without those of a verb that goes on about somebody within another's words: of "Quill said the firm had found the fault and told regulators"
 * it was the firm that told, so that all of it is what Quill said.
 */
export function withoutInnerDoings(view: View, found: readonly Attribution[]): Attribution[] {
  const out: Attribution[] = [];
  for (const a of found) {
    const outer = DOINGS.has(view.tokens.hashes[a.head]!) ? out.at(-1) : undefined;
    if (outer !== undefined && goesOnWithin(view, outer, a)) out[out.length - 1] = { ...outer, content: { ...outer.content, to: a.content.to }, tails: a.tails };
    else out.push(a);
  }
  return out;
}

/** True for a second participle behind the "had" of one who may tell something, and who is not who says all of it. */
function goesOnWithin(view: View, outer: Attribution, { head, source, content }: Attribution): boolean {
  const { tokens: { hashes }, chunkAt, chunks, quotedAt } = view;
  const and = head - 1;
  if (hashes[and] !== AND || source?.from !== outer.source?.from || content.from < head || quotedAt[content.from]! >= 0) return false;
  if (outer.content.from < outer.head || !speechForms.has(hashes[outer.head]!) || outer.content.to < and - 1 || hashes[and - 1] === COMMA) return false;
  const audience = chunks[chunkAt[head + 1]!];
  if (audience !== undefined && PRESS.has(hashes[audience.to - 1]!)) return false;
  const opening = hashes[outer.content.from] === THAT ? outer.content.from + 1 : outer.content.from;
  const subject = chunks[chunkAt[opening]!];
  return subject !== undefined && hashes[subject.to] === HAD && maySpeak(view, headOf(view, subject.from, subject.to)) && !holdsVerb(view, subject.to + 2, and);
}

/** True for a name, a person or a body. */
function maySpeak({ tags, tokens }: View, head: number): boolean {
  return tags[head] === Tag.propn || PEOPLE.has(tokens.hashes[head]!) || roleType(tokenText(tokens, head).toLowerCase()) !== null;
}

function holdsVerb({ tags }: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tags[i] === Tag.aux || tags[i] === Tag.sconj) return true;
  return false;
}
