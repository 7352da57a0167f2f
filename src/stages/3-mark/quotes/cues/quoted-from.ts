import { COMMA } from '../../../../language/en/grammar/grammar-hashes.ts';
import { QUOTING_ANOTHER } from '../../../../language/en/speech/speech-verbs.ts';
import { Tag } from '../../../../language/tagger.ts';
import { tokenText, wordHash } from '../../../../text/words/tokens.ts';
import type { Attribution } from '../attribution.ts';
import { headOf } from '../phrases/phrase-head.ts';
import { roleType } from '../phrases/role-words.ts';
import type { Chunk } from '../view/noun-phrases.ts';
import { verbGroup } from '../phrases/verb-group.ts';
import { holdsMarks } from '../view/marks-within.ts';
import type { View } from '../view/view.ts';

const QUOTING = wordHash(QUOTING_ANOTHER);

/** Tokens from a verb of speech to the comma before "quoting", at most: "told | reporters in the town hall on Friday". */
const LONGEST_SCENE = 12;

/**
 * Whom the speaker of words in marks only quotes: “…,” Quill told the council, quoting | her mother Ada Vane; Quill, quoting | her mother |, said “…”; `null` where nobody is quoted, and where what
 * is quoted is no one ("quoting figures of the agency").
 */
export function quotedFrom(view: View, a: Attribution): Chunk | null {
  const { chunkAt, chunks, quotedAt, sentences, sentenceAt, tokens: { hashes } } = view;
  if (a.source === null || !holdsMarks(view, a.content.from, a.content.to)) return null;
  if (a.content.from > a.head) return quotedBefore(view, a);
  if (a.content.to > a.head) return null;
  const end = Math.min(sentences[sentenceAt[a.head]!]!.to - 1, a.head + LONGEST_SCENE);
  for (let i = a.head + 1; i < end; i++) {
    if (quotedAt[i]! >= 0) return null;
    if (hashes[i] !== QUOTING || hashes[i - 1] !== COMMA) continue;
    const object = chunks[chunkAt[i + 1]!];
    return object !== undefined && object.from === i + 1 && speaks(view, object) ? object : null;
  }
  return null;
}

/** The same before the verb: "Quill, quoting | her mother |, said", "Quoting | her mother |, Quill said". */
function quotedBefore(view: View, { source, head }: Attribution): Chunk | null {
  const { chunkAt, chunks, sentences, sentenceAt, tokens: { hashes } } = view;
  const [group] = verbGroup(view, head);
  const opening = sentences[sentenceAt[head]!]!.from;
  const quoting = source!.to + 1 < group && hashes[source!.to] === COMMA ? source!.to + 1 : opening;
  const end = quoting === opening ? source!.from : group;
  const object = hashes[quoting] === QUOTING ? chunks[chunkAt[quoting + 1]!] : undefined;
  if (object === undefined || object.from !== quoting + 1 || !speaks(view, object)) return null;
  return hashes[end - 1] === COMMA && view.verbsBefore[end] === view.verbsBefore[quoting + 1] ? object : null;
}

/** True for a name, and for a role of one or several people. */
function speaks(view: View, { from, to }: Chunk): boolean {
  const head = headOf(view, from, to);
  const type = roleType(tokenText(view.tokens, head).toLowerCase());
  return view.tags[head] === Tag.propn || type === 'person' || type === 'group';
}

/** True for the "quoting" behind a speaker: it says whose the words before it are, and has none of its own. */
export function onlyQuotes({ quotedAt, tokens: { hashes } }: View, { head, content }: Attribution): boolean {
  return hashes[head] === QUOTING && hashes[head - 1] === COMMA && quotedAt[content.from]! < 0 && content.from === head + 1;
}
