import type { Chunk } from '../view/noun-phrases.ts';
import type { View } from '../view/view.ts';
import { AS_SAYING_BY, QUOTING_VERBS } from '../../../../language/en/speech/speech-verbs.ts';
import { Tag } from '../../../../language/tagger.ts';
import { wordHash } from '../../../../text/words/tokens.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import { verbGroup } from '../phrases/verb-group.ts';

const QUOTING = new WordSet(QUOTING_VERBS);
const AS = wordHash(AS_SAYING_BY.as);
const SAYING = wordHash(AS_SAYING_BY.saying);
const BY = wordHash(AS_SAYING_BY.by);

/** The speaker of "saying" in "quoted Ada Quill as saying" and "Ada Quill was quoted as saying"; `null` for any other word. */
export function quotedSpeaker(view: View, head: number): Chunk | null {
  const { hashes } = view.tokens;
  if (hashes[head] !== SAYING || hashes[head - 1] !== AS) return null;
  const { from } = view.sentences[view.sentenceAt[head]!]!;
  if (head - from < 3) return null;
  if (!QUOTING.has(hashes[head - 2]!)) {
    const object = view.chunkAt[head - 2]!;
    return object >= 0 && view.chunks[object]!.from > from && QUOTING.has(hashes[view.chunks[object]!.from - 1]!) ? view.chunks[object]! : null;
  }
  let [before] = verbGroup(view, head - 2);
  if (before === head - 2) return null;
  if (before > from && view.tags[before - 1] === Tag.punct) before--;
  const subject = before > from ? view.chunkAt[before - 1]! : -1;
  return subject >= 0 ? view.chunks[subject]! : null;
}

/** Who passes the words on in "was quoted as saying by the agency", or `null`. */
export function relayerBehind(view: View, head: number): Chunk | null {
  const chunk = head + 2 < view.tokens.count ? view.chunkAt[head + 2]! : -1;
  return chunk >= 0 && view.tokens.hashes[head + 1] === BY && quotedSpeaker(view, head) !== null ? view.chunks[chunk]! : null;
}

/** True for the "quoted" of "was quoted as saying": the words hang on "saying". */
export function leavesToSaying(view: View, head: number): boolean {
  const { hashes } = view.tokens;
  return hashes[head + 1] === AS && hashes[head + 2] === SAYING && QUOTING.has(hashes[head]!);
}
