import { BY, COMMA, FROM, THAT, TO, WHICH, WHO } from '../../../../language/en/grammar/grammar-hashes.ts';
import { CALLS_FROM, CONTACTING_VERBS, MET_WITH_FORMS, RECEIVING_VERBS, REPLYING_TO_VERBS, SHARING_VERBS, TELLING_PARTICIPLES, UTTERED_TEXTS } from '../../../../language/en/speech/documents.ts';
import { SPEECH_PARTICIPLES } from '../../../../language/en/speech/speech-verbs.ts';
import { Tag } from '../../../../language/tagger.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import type { Attribution } from '../attribution.ts';
import type { Chunk } from '../view/noun-phrases.ts';
import type { View } from '../view/view.ts';
import { verbGroup } from '../phrases/verb-group.ts';

const TEXTS = new WordSet([...UTTERED_TEXTS, ...CALLS_FROM]);
const SHARING = new WordSet(SHARING_VERBS);
const RECEIVING = new WordSet(RECEIVING_VERBS);
const MET_WITH = new WordSet(MET_WITH_FORMS);
const REPLYING = new WordSet(REPLYING_TO_VERBS);
const CONTACTING = new WordSet(CONTACTING_VERBS);
const PARTICIPLES = new WordSet([...SPEECH_PARTICIPLES, ...TELLING_PARTICIPLES]);

/** A text that the words before a verb name, and who made it, where that is told. */
interface Text {
  readonly noun: number;
  readonly maker: Chunk | null;
}

/**
 * An attribution by what a text says, given to whoever made the text and not to who has or shares it: "Quill shared a post by | Bram Osten | that said", "Quill
 * got a letter from | Bram Osten |, warning". Whose words somebody shares who is not told is nobody known.
 */
export function withMakerOfText(view: View, a: Attribution): Attribution {
  const { tags, tokens: { hashes } } = view;
  const [group] = verbGroup(view, a.head);
  const isParticiple = PARTICIPLES.has(hashes[a.head]!) && group === a.head;
  const isRelative = hashes[group - 1] === THAT || hashes[group - 1] === WHICH;
  if (a.source === null || a.content.from < a.head || tags[a.head] !== Tag.verb || view.quotedAt[a.head]! >= 0 || a.source.from > a.head) return a;
  if (!isParticiple && !isRelative) return a;
  const comma = isParticiple && hashes[group - 1] === COMMA;
  const text = textBefore(view, isRelative || comma ? group - 1 : group);
  if (text === null || a.source.from >= text.noun) return a;
  const verb = verbBefore(view, text.noun);
  if (verb < a.source.to || REPLYING.has(hashes[verb]!)) return a;
  if (text.maker !== null && (!comma || RECEIVING.has(hashes[verb]!))) return { ...a, source: { ...text.maker, part: false } };
  return comma ? (text.maker === null || view.tags[verb + 1] !== Tag.adp ? a : { ...a, source: null }) : SHARING.has(hashes[verb]!) ? { ...a, source: null } : a;
}

/** The text whose phrase, with "by" or "from" whom it is, ends at a token; `null` for none. */
function textBefore({ chunkAt, chunks, tags, tokens: { hashes } }: View, end: number): Text | null {
  const last = chunks[chunkAt[end - 1] ?? -1];
  if (last === undefined || last.to !== end) return null;
  if (TEXTS.has(hashes[end - 1]!)) return { noun: end - 1, maker: null };
  const link = last.from - 1;
  const isBy = link > 0 && (hashes[link] === BY || hashes[link] === FROM) && TEXTS.has(hashes[link - 1]!);
  return isBy && tags[end - 1] === Tag.propn ? { noun: link - 1, maker: last } : null;
}

/** The verb whose object, or what it is done to, the phrase of a noun is; -1 where none stands right before it. */
function verbBefore({ chunkAt, chunks, tags }: View, noun: number): number {
  let at = (chunks[chunkAt[noun]!]?.from ?? noun) - 1;
  while (at > 0 && (tags[at] === Tag.adp || tags[at] === Tag.adv)) at--;
  return tags[at] === Tag.verb ? at : -1;
}

/**
 * An attribution by what somebody gets in touch for, to whom that one turns to, given to who does so: "a lawyer who called | the mayor's office | to complain";
 * to nobody where that is not told.
 */
export function withCaller(view: View, a: Attribution): Attribution {
  const { chunkAt, chunks, tags, tokens: { hashes } } = view;
  const to = a.head - 1;
  if (a.source === null || a.source.to > to || hashes[to] !== TO || tags[a.head] !== Tag.verb) return a;
  const called = chunks[chunkAt[to - 1] ?? -1];
  if (called === undefined || called.to !== to || a.source.from < called.from) return a;
  const verb = hashes[called.from - 1] === TO ? called.from - 2 : called.from - 1;
  if (!CONTACTING.has(hashes[verb]!)) return a;
  const [group] = verbGroup(view, verb);
  const end = hashes[group - 1] === WHO ? group - 1 : group;
  const caller = chunks[chunkAt[end - 1] ?? -1];
  return { ...a, source: caller?.to === end ? { ...caller, part: false } : null };
}

/** An attribution to whoever meets with something, told in the passive, to nobody: "the plea was ignored by | Ada Quill". */
export function withoutPassiveReceiver({ tokens: { hashes } }: View, a: Attribution): Attribution {
  const isBy = a.source !== null && a.source.from === a.head + 2 && hashes[a.head + 1] === BY;
  return isBy && MET_WITH.has(hashes[a.head]!) ? { ...a, source: null } : a;
}
