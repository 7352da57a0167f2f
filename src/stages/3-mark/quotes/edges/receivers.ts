import { COMMA, TO } from '../../../../language/en/grammar/grammar-hashes.ts';
import { MEETING_VERBS, MET_NOUNS } from '../../../../language/en/speech/speech-verbs.ts';
import { speechForms } from '../../../../language/en/words/word-sets.ts';
import { Tag } from '../../../../language/tagger.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import type { Attribution } from '../attribution.ts';
import type { SourceCandidate } from '../sources/source-candidates.ts';
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
  if (source !== null && source.from === head + 2 && hashes[head + 1] === TO && speechForms.has(hashes[head]!)) return { ...a, source: behindReceiver(view, source.to) ?? source };
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

/** Who speaks behind the one spoken to: "…,” said to this paper | its chair, Ada Quill"; `null` where nobody stands there. */
function behindReceiver({ chunkAt, chunks, tags, tokens: { hashes } }: View, at: number): SourceCandidate | null {
  const role = chunks[chunkAt[at]!];
  if (role === undefined || role.from !== at || (tags[at] !== Tag.pron && tags[at] !== Tag.det && tags[at] !== Tag.propn)) return null;
  const name = hashes[role.to] === COMMA ? chunks[chunkAt[role.to + 1]!] : undefined;
  return { from: role.from, to: name !== undefined && name.from === role.to + 1 && tags[name.to - 1] === Tag.propn ? name.to : role.to, part: false };
}

/** The noun of what others ask that stands between a verb and the words, as its object; else -1. */
function nounBefore({ chunkAt, chunks, tokens: { hashes } }: View, head: number, to: number): number {
  const object = chunks[chunkAt[head + 1]!];
  return object !== undefined && object.to <= to && MET.has(hashes[object.to - 1]!) ? object.to - 1 : -1;
}
