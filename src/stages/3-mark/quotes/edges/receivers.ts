import { MEETING_VERBS, MET_NOUNS } from '../../../../language/en/speech/speech-verbs.ts';
import { Tag } from '../../../../language/tagger.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import type { Attribution } from '../attribution.ts';
import type { View } from '../view/view.ts';

const MEETING = new WordSet(MEETING_VERBS);
const MET = new WordSet(MET_NOUNS);

/**
 * An attribution of what others ask or hold to whoever meets with it, to nobody: "Quill drew | a call for her resignation", "has endured | questions about
 * whether she will quit".
 */
export function withoutReceiver(view: View, a: Attribution): Attribution {
  const { tags, tokens: { hashes } } = view;
  const { source, head, content } = a;
  if (source === null || source.to > head || content.from < head) return a;
  if (MEETING.has(hashes[head]!)) {
    const noun = nounBefore(view, head, content.from);
    return noun < 0 ? a : { ...a, head: noun, source: null };
  }
  // Behind such a verb the noun may be read as a verb: "faced calls".
  if (!MET.has(hashes[head]!) || (tags[head] !== Tag.noun && !MEETING.has(hashes[head - 1]!))) return a;
  for (let i = head - 1; i >= source.to; i--) if (tags[i] === Tag.verb) return MEETING.has(hashes[i]!) ? { ...a, source: null } : a;
  return a;
}

/** The noun of what others ask that stands between a verb and the words, as its object; else -1. */
function nounBefore({ chunkAt, chunks, tokens: { hashes } }: View, head: number, to: number): number {
  const object = chunks[chunkAt[head + 1]!];
  return object !== undefined && object.to <= to && MET.has(hashes[object.to - 1]!) ? object.to - 1 : -1;
}
