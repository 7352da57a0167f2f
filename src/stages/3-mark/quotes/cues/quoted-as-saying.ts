import type { Chunk } from '../view/noun-phrases.ts';
import type { View } from '../view/view.ts';
import { ACCORDING, COMMA, THAT, TO, WHO } from '../../../../language/en/grammar/grammar-hashes.ts';
import { speechVerbs } from '../../../../language/en/words/word-sets.ts';
import { AS_SAYING_BY, HEARD_FORMS, HEARD_SAYINGS, HEARING_VERBS, QUOTING_VERBS, SPEECH_PARTICIPLES } from '../../../../language/en/speech/speech-verbs.ts';
import { Tag } from '../../../../language/tagger.ts';
import { wordHash } from '../../../../text/words/tokens.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import { verbGroup } from '../phrases/verb-group.ts';

const QUOTING = new WordSet(QUOTING_VERBS);
const HEARING = new WordSet(HEARING_VERBS);
const HEARD_SAYING = new WordSet(HEARD_SAYINGS);
const HEARD = new WordSet(HEARD_FORMS);
const PARTICIPLES = new WordSet(SPEECH_PARTICIPLES);
const AS = wordHash(AS_SAYING_BY.as);
const SAYING = wordHash(AS_SAYING_BY.saying);
const BY = wordHash(AS_SAYING_BY.by);
/** Tokens from "by" to "saying" in "quoted by the agency as saying". */
const LONGEST_RELAYER = 10;
/** Tokens from whom somebody quotes to "saying". */
const LONGEST_OBJECT = 14;
/** Tokens of an "according to …" between commas. */
const LONGEST_INSERTION = 12;

/** The speaker of "saying" in "quoted Ada Quill as saying", "Ada Quill was quoted as saying" and "recalled Ada Quill saying"; `null` for any other word. */
export function quotedSpeaker(view: View, head: number): Chunk | null {
  const { hashes } = view.tokens;
  const heard = heardSaying(view, head);
  if (heard !== null) return heard;
  if (hashes[head] !== SAYING || hashes[head - 1] !== AS) return null;
  const { from } = view.sentences[view.sentenceAt[head]!]!;
  if (head - from < 3) return null;
  if (!QUOTING.has(hashes[head - 2]!)) {
    const by = byBefore(view, head, from);
    if (by >= 0) return subjectOf(view, by - 1, from);
    return objectOf(view, head, from);
  }
  return subjectOf(view, head - 2, from);
}

/** Whom somebody heard say it, the phrase right before the participle: "recalled | Ada Quill | saying", "listened to | him | insisting", "heard | him | say"; `null` for nobody. */
function heardSaying({ chunkAt, chunks, tags, verbsBefore, sentences, sentenceAt, quotedAt, tokens: { hashes } }: View, head: number): Chunk | null {
  const isBare = HEARD_SAYING.has(hashes[head]!);
  const chunk = head > 1 && (isBare || PARTICIPLES.has(hashes[head]!)) ? chunks[chunkAt[head - 1]!] : undefined;
  if (chunk === undefined || chunk.to !== head || chunk.from < 1 || (tags[head - 1] !== Tag.propn && tags[head - 1] !== Tag.pron)) return null;
  // What a side clause tells of hearing is part of what somebody else tells.
  if (isBare) return HEARD.has(hashes[chunk.from - 1]!) && verbsBefore[chunk.from - 1] === verbsBefore[sentences[sentenceAt[head]!]!.from] && quotedAt[head]! < 0 ? chunk : null;
  return HEARING.has(hashes[hashes[chunk.from - 1] === TO ? chunk.from - 2 : chunk.from - 1]!) ? chunk : null;
}

/** Whom somebody quotes: the phrase behind the verb, with what tells more of it between: "cited two people | familiar with the matter | as saying". */
function objectOf({ chunkAt, chunks, verbsBefore, tokens: { hashes } }: View, head: number, from: number): Chunk | null {
  for (let i = head - 2; i > from && i > head - LONGEST_OBJECT; i--) {
    if (!QUOTING.has(hashes[i - 1]!)) continue;
    const object = chunkAt[i]!;
    return object >= 0 && chunks[object]!.from === i && verbsBefore[head - 1] === verbsBefore[i] ? chunks[object]! : null;
  }
  return null;
}

/** The "by" of "was quoted by the agency as | saying", in the sentence from token `from` on; -1 for none. */
function byBefore({ tokens: { hashes } }: View, head: number, from: number): number {
  for (let i = head - 3; i > from && i > head - LONGEST_RELAYER; i--) if (hashes[i] === BY) return QUOTING.has(hashes[i - 1]!) ? i : -1;
  return -1;
}

/**
 * Who "was quoted", the participle at `quoting`, over a clause about that person between commas: "Ada Quill, who left in May, was quoted"; `from` is where
 * the sentence begins.
 */
function subjectOf(view: View, quoting: number, from: number): Chunk | null {
  const { chunkAt, chunks, tags, tokens: { hashes } } = view;
  let [before] = verbGroup(view, quoting);
  if (before === quoting) return null;
  if (before > from && tags[before - 1] === Tag.punct) {
    before--;
    for (let i = before - 1; i > from + 1; i--) if (hashes[i] === WHO && hashes[i - 1] === COMMA) before = i - 1;
  }
  const subject = before > from ? chunkAt[before - 1]! : -1;
  return subject >= 0 ? chunks[subject]! : null;
}

/** Who passes the words on in "was quoted as saying by the agency" and "was quoted by the agency as saying", or `null`. */
export function relayerBehind(view: View, head: number): Chunk | null {
  const { chunkAt, chunks, tokens: { count, hashes } } = view;
  if (quotedSpeaker(view, head) === null) return null;
  const by = hashes[head + 1] === BY ? head + 1 : byBefore(view, head, view.sentences[view.sentenceAt[head]!]!.from);
  const chunk = by >= 0 && by + 1 < count ? chunkAt[by + 1]! : -1;
  return chunk < 0 ? null : chunks[chunk]!;
}

/** True for the "according" of "Quill said, according to the agency, that …": it passes on what hangs on "said". */
export function isInserted(view: View, head: number): boolean {
  const { hashes, count } = view.tokens;
  if (hashes[head] !== ACCORDING || hashes[head - 1] !== COMMA || !speechVerbs.has(hashes[head - 2]!) || view.quotedAt[head - 1]! >= 0) return false;
  for (let i = head + 2; i + 1 < count && i < head + LONGEST_INSERTION; i++) if (hashes[i] === COMMA) return hashes[i + 1] === THAT;
  return false;
}

/** True for the "quoted" of "was quoted as saying", "was quoted by the agency as saying", "recalled Ada Quill saying": the words hang on "saying". */
export function leavesToSaying(view: View, head: number): boolean {
  const { hashes, count } = view.tokens;
  if (HEARING.has(hashes[head]!) && hearsSaying(view, hashes[head + 1] === TO ? head + 2 : head + 1)) return true;
  if (!QUOTING.has(hashes[head]!)) return false;
  if (hashes[head + 1] === AS) return hashes[head + 2] === SAYING;
  for (let i = head + 2; hashes[head + 1] === BY && i + 1 < Math.min(count, head + LONGEST_RELAYER); i++) {
    if (hashes[i] === AS && hashes[i + 1] === SAYING) return byBefore(view, i + 1, view.sentences[view.sentenceAt[head]!]!.from) === head + 1;
  }
  return false;
}

/** True where the phrase at `at` has a participle of speech right behind it: "recalled | Ada Quill | saying". */
function hearsSaying(view: View, at: number): boolean {
  const chunk = view.chunks[view.chunkAt[at] ?? -1];
  return chunk !== undefined && chunk.from === at && heardSaying(view, chunk.to) !== null;
}
