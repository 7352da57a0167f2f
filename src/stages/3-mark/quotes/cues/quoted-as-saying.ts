import type { Chunk } from '../view/noun-phrases.ts';
import type { View } from '../view/view.ts';
import { ACCORDING, COMMA, THAT } from '../../../../language/en/grammar/grammar-hashes.ts';
import { speechVerbs } from '../../../../language/en/words/word-sets.ts';
import { AS_SAYING_BY, QUOTING_VERBS } from '../../../../language/en/speech/speech-verbs.ts';
import { Tag } from '../../../../language/tagger.ts';
import { wordHash } from '../../../../text/words/tokens.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import { verbGroup } from '../phrases/verb-group.ts';

const QUOTING = new WordSet(QUOTING_VERBS);
const AS = wordHash(AS_SAYING_BY.as);
const SAYING = wordHash(AS_SAYING_BY.saying);
const BY = wordHash(AS_SAYING_BY.by);
/** Tokens of an "according to …" between commas. */
const LONGEST_INSERTION = 12;

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

/** True for the "according" of "Quill said, according to the agency, that …": it passes on what hangs on "said". */
export function isInserted(view: View, head: number): boolean {
  const { hashes, count } = view.tokens;
  if (hashes[head] !== ACCORDING || hashes[head - 1] !== COMMA || !speechVerbs.has(hashes[head - 2]!) || view.quotedAt[head - 1]! >= 0) return false;
  for (let i = head + 2; i + 1 < count && i < head + LONGEST_INSERTION; i++) if (hashes[i] === COMMA) return hashes[i + 1] === THAT;
  return false;
}

/** True for the "quoted" of "was quoted as saying": the words hang on "saying". */
export function leavesToSaying(view: View, head: number): boolean {
  const { hashes } = view.tokens;
  return hashes[head + 1] === AS && hashes[head + 2] === SAYING && QUOTING.has(hashes[head]!);
}
