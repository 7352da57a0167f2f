import type { View } from '../view/view.ts';
import { OBJECT_RELATIVES } from '../../../../language/en/grammar/pronouns.ts';
import { CALLED_FORMS } from '../../../../language/en/speech/speech-verbs.ts';
import { Tag } from '../../../../language/tagger.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import { verbGroup } from '../phrases/verb-group.ts';

const CALLED = new WordSet(CALLED_FORMS);
const RELATIVE = new WordSet(OBJECT_RELATIVES);
/** Tokens before the participle within which a relative makes it a verb of its subject. */
const REACH = 12;

/** True for what a thing is called by nobody told: "a group, dubbed “the herons”, met", "a plan labelled “a farce”"; "what he called “a farce”" is his. */
export function isCalledByNobody(view: View, head: number): boolean {
  const { tokens, tags, quotedAt } = view;
  if (!CALLED.has(tokens.hashes[head]!) || quotedAt[head]! >= 0 || (quotedAt[head + 1] ?? -1) < 0 || verbGroup(view, head)[0] !== head) return false;
  const { from } = view.sentences[view.sentenceAt[head]!]!;
  if (head === from || (tags[head - 1] !== Tag.punct && tags[head - 1] !== Tag.noun)) return false;
  for (let i = Math.max(from, head - REACH); i < head; i++) if (RELATIVE.has(tokens.hashes[i]!)) return false;
  return true;
}
