import { PAST_PARTICIPLE } from '../../../../language/en/grammar/auxiliaries.ts';
import { COMMA } from '../../../../language/en/grammar/grammar-hashes.ts';
import { speechForms, timeHeads } from '../../../../language/en/words/word-sets.ts';
import type { Chunk } from '../view/noun-phrases.ts';
import type { View } from '../view/view.ts';
import { Tag } from '../../../../language/tagger.ts';
import { tokenText } from '../../../../text/words/tokens.ts';
import { verbGroup } from './verb-group.ts';

/**
 * The phrase that opens the sentence of a verb, or follows on a comma, where a participle with its object stands between both: "Residents fleeing the valley
 * | said", "those known for opposing the council | said", "For months, skippers in towns bordering Telma | have complained"; `null` elsewhere. What the participle is about is no subject of the verb.
 */
export function subjectBeforeParticiple(view: View, head: number): Chunk | null {
  const { tags, tokens: { hashes }, chunkAt, chunks, sentences, sentenceAt, quotedAt, verbsBefore } = view;
  const [group] = verbGroup(view, head);
  const { from: first } = sentences[sentenceAt[head]!]!;
  const object = group > first ? chunks[chunkAt[group - 1]!] : undefined;
  const from = object === undefined ? first : behindLastComma(view, first, object.from);
  const opening = chunks[chunkAt[from]!];
  if (tokenText(view.tokens, head).endsWith('ing') || object === undefined || object.to !== group || opening === undefined || opening.from !== from) return null;
  const participle = object.from - 1;
  if (participle < opening.to || !tokenText(view.tokens, participle).endsWith('ing') || tags[participle] !== Tag.verb) return null;
  if (timeHeads.has(hashes[opening.to - 1]!) || verbsBefore[participle]! > verbsBefore[behindHeld(view, opening.to)]!) return null;
  for (let i = opening.to; i < participle; i++) if (quotedAt[i]! >= 0) return null;
  return opening;
}

/** The token behind the last comma of `[from, to)`, or `from`. */
function behindLastComma({ tokens: { hashes } }: View, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (hashes[i] === COMMA) return i + 1;
  return from;
}

/** True for the participle that tells for what its subject is known, where that one's own verb follows: "those | known | for opposing the council said". */
export function isOfSubject(view: View, head: number, to: number): boolean {
  const subject = head > 0 ? view.chunks[view.chunkAt[head - 1]!] : undefined;
  if (subject?.to !== head || behindHeld(view, head) === head) return false;
  for (let i = head + 1; i < to; i++) if (speechForms.has(view.tokens.hashes[i]!) && subjectBeforeParticiple(view, i)?.to === head) return true;
  return false;
}

/** Behind a participle that a preposition follows, "known for", "accused of"; else the place itself. */
function behindHeld({ tags, tokens }: View, at: number): number {
  const leads = tags[at + 1] === Tag.adp || tags[at + 1] === Tag.sconj;
  return leads && tags[at] === Tag.verb && PAST_PARTICIPLE.test(tokenText(tokens, at)) ? at + 1 : at;
}
