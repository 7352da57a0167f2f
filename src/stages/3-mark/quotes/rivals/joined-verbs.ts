import { AND, BUT, BY, COMMA, OUT, THAT } from '../../../../language/en/grammar/grammar-hashes.ts';
import { PAST_FORMS_OF_BE, PRESENT_AUXILIARIES } from '../../../../language/en/grammar/auxiliaries.ts';
import { RELATIVES, SUBJECT_PRONOUNS } from '../../../../language/en/grammar/pronouns.ts';
import { IRREGULAR_PAST, JOINED_SAYINGS } from '../../../../language/en/speech/joined-sayings.ts';
import { speechForms, subordinators } from '../../../../language/en/words/word-sets.ts';
import type { Attribution } from '../attribution.ts';
import type { View } from '../view/view.ts';
import { Tag } from '../../../../language/tagger.ts';
import { tokenText } from '../../../../text/words/tokens.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import { Side } from '../contents/candidates.ts';
import { headOf } from '../phrases/phrase-head.ts';
import { roleType } from '../phrases/role-words.ts';

const JOINED = new WordSet(JOINED_SAYINGS);
const IRREGULAR = new WordSet(IRREGULAR_PAST);
const PRESENT = new WordSet(PRESENT_AUXILIARIES);
const PAST_BE = new WordSet(PAST_FORMS_OF_BE);
const RELATIVE = new WordSet(RELATIVES);
const PEOPLE = new WordSet(SUBJECT_PRONOUNS);
/** Tokens of when and how between "and" and its verb at most: "and in sweeping remarks | suggested". */
const LONGEST_ADVERBIAL = 6;
/** What a phrase behind a preposition is made of. */
const WITHIN: ReadonlySet<number> = new Set([Tag.det, Tag.adj, Tag.noun, Tag.propn, Tag.num]);
/** Tokens from the beginning of a clause to its verb at most. */
const LONGEST_SUBJECT = 8;

/** Where a speaker's second verb is joined on to what the first tells: the "and", and the verb. */
interface JoinedVerb {
  readonly and: number;
  readonly verb: number;
}

/**
 * The attributions, each that holds a second verb of its own speaker ended before it, with what that verb tells given to the same: "Quill said the quay was
 * safe | and urged families to return".
 */
export function withJoinedVerbs(view: View, found: readonly Attribution[]): Attribution[] {
  const out: Attribution[] = [];
  for (const a of found) {
    const joined = joinedVerb(view, a, (verb) => isOwn(found, a, verb));
    if (joined === null) {
      out.push(a);
      continue;
    }
    out.push({ ...a, content: { ...a.content, to: beforeAnd(view, joined.and) }, tails: [] });
    if (!found.some(({ head }) => head === joined.verb)) out.push(toldBy(view, a, joined.verb));
  }
  return out.sort((a, b) => a.head - b.head);
}

/** What the joined verb tells, up to where the words ended that took it in. */
function toldBy(view: View, a: Attribution, verb: number): Attribution {
  const from = view.tokens.hashes[verb + 1] === OUT ? verb + 2 : verb + 1;
  return { head: verb, content: { from, to: a.content.to, side: Side.right }, tails: a.tails, source: a.source, score: a.score };
}

/** True where a verb was found to tell what the speaker of an attribution said. */
function isOwn(found: readonly Attribution[], { source }: Attribution, verb: number): boolean {
  const own = found.find(({ head }) => head === verb);
  return own !== undefined && own.source?.from === source!.from;
}

/**
 * The verb within the words of an attribution that only its speaker can be the subject of, or that is known to be of that speaker; `null` for none.
 */
function joinedVerb(view: View, a: Attribution, isKnown: (verb: number) => boolean): JoinedVerb | null {
  const { tokens: { hashes }, quotedAt, tags } = view;
  const { content: { from, to }, head, source } = a;
  if (from < head || source === null || a.turn !== undefined || tags[head] !== Tag.verb || !speechForms.has(hashes[head]!) || quotedAt[from]! >= 0) return null;
  if (quotedAt[head]! >= 0) return null;
  for (let i = from + 2; i + 2 < to; i++) {
    if ((hashes[i] !== AND && hashes[i] !== BUT) || quotedAt[i]! >= 0) continue;
    const verb = verbBehind(view, i + 1, to);
    if (verb > 0 && isPast(view, verb) && isPast(view, head) && takesObject(view, verb, to) && (isKnown(verb) || isOfSpeaker(view, from, i))) return { and: i, verb };
  }
  return null;
}

/** The verb of speech behind "and", over when and how; 0 where a subject or another verb comes first. */
function verbBehind({ tokens: { hashes }, tags, quotedAt }: View, from: number, to: number): number {
  let led = false;
  for (let i = from; i < Math.min(to, from + LONGEST_ADVERBIAL); i++) {
    if (tags[i] === Tag.verb && quotedAt[i]! < 0) return JOINED.has(hashes[i]!) ? i : 0;
    led ||= tags[i] === Tag.adp;
    // A noun belongs to when and how only where a preposition leads to it.
    if (quotedAt[i]! >= 0 || !(tags[i] === Tag.adv || tags[i] === Tag.adp || (led && WITHIN.has(tags[i]!)))) return 0;
  }
  return 0;
}

function isPast({ tokens }: View, verb: number): boolean {
  return IRREGULAR.has(tokens.hashes[verb]!) || tokenText(tokens, verb).endsWith('ed');
}

/** True for a verb with words behind it that no passive has: "urged families", "warned that", "ruled out a refund". */
function takesObject({ tokens: { hashes }, tags, chunkAt, quotedAt }: View, verb: number, to: number): boolean {
  const at = verb + 1;
  if (at + 1 >= to || hashes[at] === BY) return false;
  return hashes[at] === THAT || hashes[at] === OUT || chunkAt[at]! >= 0 || quotedAt[at]! >= 0 || tags[at] === Tag.adp;
}

/**
 * True where the clause that opens at `from` has no subject that the joined verb could have: it is of now or to come, or of a thing; nor has a clause within
 * it.
 */
function isOfSpeaker(view: View, from: number, and: number): boolean {
  const { tokens: { hashes }, tags, chunkAt, chunks } = view;
  const opening = behindSideClause(view, hashes[from] === THAT ? from + 1 : from, and);
  for (let i = opening; i < Math.min(and, opening + LONGEST_SUBJECT); i++) {
    if (tags[i] === Tag.verb || tags[i] === Tag.sconj) return false;
    if (tags[i] !== Tag.aux) continue;
    if (holdsClause(view, i + 1, and)) return false;
    if (PRESENT.has(hashes[i]!)) return true;
    if (!PAST_BE.has(hashes[i]!)) return false;
    const subject = chunks[chunkAt[opening]!];
    return subject !== undefined && !maySpeak(view, headOf(view, subject.from, subject.to));
  }
  return false;
}

/** Behind the comma of "if crews are sent, | they should …"; else the place itself. */
function behindSideClause({ tokens: { hashes }, tags }: View, from: number, to: number): number {
  if (tags[from] !== Tag.sconj && !subordinators.has(hashes[from]!)) return from;
  for (let i = from + 1; i < to; i++) if (hashes[i] === COMMA) return i + 1;
  return from;
}

/** True where a further clause with its own subject stands between a verb and "and": "would pay the crews that | had saved it and urged". */
function holdsClause({ tokens: { hashes }, tags }: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (RELATIVE.has(hashes[i]!) || tags[i] === Tag.sconj || (tags[i] === Tag.aux && tags[i - 1] !== Tag.aux && tags[i - 1] !== Tag.adv)) return true;
  }
  return false;
}

/** True for a name, a person or a body. */
function maySpeak({ tags, tokens }: View, head: number): boolean {
  return tags[head] === Tag.propn || PEOPLE.has(tokens.hashes[head]!) || roleType(tokenText(tokens, head).toLowerCase()) !== null;
}

/** Where words end that "and" goes on behind, without the comma before it. */
function beforeAnd({ tokens: { hashes } }: View, and: number): number {
  return hashes[and - 1] === COMMA ? and - 1 : and;
}
