import {
  askingVerbs, claimNouns, clauseBreaks, denyingVerbs, invertedConditions, negators, opinionVerbs, questionWords,
} from '../../../../language/en/words/word-sets.ts';
import { AGAINST, AS, BECAUSE, COLON, DOUBT, EVEN, IF, NOR, OF, ON, SHORT, THAT, TO, WHETHER, WHO } from '../../../../language/en/grammar/grammar-hashes.ts';
import { QUESTION_MARK } from '../../../../text/characters.ts';
import type { Polarity } from '../../../../model/quote.ts';
import type { Attribution } from '../attribution.ts';
import type { View } from '../view/view.ts';
import {
  ASKING_LEADS, BASIS_PREPOSITIONS, BASIS_WORDS, CONTESTING_VERBS, DENYING_WORDS, HELD_TRUE, LEARNING_VERBS, PROOF_WORDS, TRUTH_WORDS,
} from '../../../../language/en/grammar/polarity.ts';
import { Tag } from '../../../../language/tagger.ts';
import { TokenKind } from '../../../../text/words/tokens.ts';
import { deniesAt, deniesWithNext, isDeniedCleft, isOfNobody } from './denials.ts';
import { excludes } from './left-open.ts';
import { deniesSaying } from './denied-saying.ts';
import { isPutTo } from '../cues/put-to.ts';
import { isNegator } from '../phrases/negator.ts';
import { verbOfClause } from '../phrases/main-verb.ts';
import { verbGroup } from '../phrases/verb-group.ts';
import { isCondition } from './conditions.ts';
import { beforeInsertion, isComma, LONGEST_INSERTION, wordBefore } from './insertions.ts';
import { WordSet } from '../../../../text/words/word-set.ts';

const LEADS = new WordSet(ASKING_LEADS);
const LEARNING = new WordSet(LEARNING_VERBS);
const FALSE = new WordSet(DENYING_WORDS);
const JUDGED = new WordSet([...DENYING_WORDS, ...TRUTH_WORDS, ...PROOF_WORDS]);
const CONTESTING = new WordSet(CONTESTING_VERBS);
const HELD = new WordSet(HELD_TRUE);

/** True for "stopped" in "stopped short of saying". */
export function fallsShort(view: View, head: number): boolean {
  return view.tokens.hashes[head + 1] === SHORT && view.tokens.hashes[head + 2] === OF;
}

/** True where nobody is told to have said it: "No minister would say", "Neither Quill nor Voss called it". */
function saidByNobody(view: View, { source }: Attribution): boolean {
  if (source === null || source.part) return false;
  const { hashes } = view.tokens;
  const { from, to } = source;
  if (isNegator(view, from) || isDeniedCleft(view, from) || (hashes[to] === WHO && isDeniedCleft(view, to))) return true;
  return from > 0 && negators.has(hashes[from - 1]!) && view.tags[from - 1] !== Tag.verb;
}

/** Two denials make an assertion; a question or a condition goes before a denial. */
export function combine(cue: Polarity, inner: Polarity): Polarity {
  if (cue === 'asked' || inner === 'asked') return 'asked';
  if (cue === 'negated' && inner === 'negated') return 'affirmed';
  return inner === 'affirmed' ? cue : inner;
}

/** What the verb group of a cue at tokens `[from, to)`, and what asks or denies around it, does to the words. */
export function cuePolarity(view: View, a: Attribution, from: number, to: number): Polarity {
  const { hashes } = view.tokens;
  let negated = false;
  for (let i = from; i < to; i++) {
    if (isNegator(view, i) || (i < a.head && hashes[i + 1] === TO && denyingVerbs.has(hashes[i]!))) negated = !negated;
  }
  const isDenial = denyingVerbs.has(hashes[a.head]!) || contestsClaim(view, a) || (excludes(view, a.head) && hashes[a.content.from] === THAT);
  if (isDenial || deniesSoon(view, a) || fallsShort(view, a.head)) negated = !negated;
  if (from + 2 < to && ((from < a.head && deniesWithNext(view, from)) || (from + 1 < a.head && deniesWithNext(view, from + 1)))) negated = !negated;
  if (deniesSaying(view, a, from)) negated = !negated;
  if (saidByNobody(view, a)) negated = !negated;
  if (hashes[a.head] === COLON && endsAsQuestion(view, a)) return 'asked';
  if (askingVerbs.has(hashes[a.head]!) && ((isPutTo(view, a.head) && view.quotedAt[a.content.from]! >= 0) || asks(view, a))) return 'asked';
  if (wantsToKnow(view, a)) return 'asked';
  if (negated && asksAfter(view, to)) return 'asked';
  return negated ? 'negated' : 'affirmed';
}

/** True for a cue that denies with the word behind it; with "out against" what it is against: "spoke out against the law because “it fails”" does not deny that. */
function deniesSoon(view: View, { head, content: { from } }: Attribution): boolean {
  return deniesWithNext(view, head) && (view.tokens.hashes[head + 2] !== AGAINST || from <= head + 3);
}

/** True for a verb that sets what somebody claims in doubt: "challenged claims that", "questioned Osten's assertion that", "cast doubt on the report that". */
function contestsClaim({ chunkAt, chunks, tokens: { hashes } }: View, { head, content }: Attribution): boolean {
  if (content.from <= head || !CONTESTING.has(hashes[head]!)) return false;
  const at = hashes[head + 1] === DOUBT && hashes[head + 2] === ON ? head + 3 : head + 1;
  const claim = chunks[chunkAt[at] ?? -1];
  return claim !== undefined && claim.from === at && claim.to <= content.to && claimNouns.has(hashes[claim.to - 1]!) && hashes[claim.to] === THAT;
}

/** True for words that no marks hold and that end in a question mark. */
function endsAsQuestion({ tokens: { text, starts }, quotedAt }: View, { content, tails }: Attribution): boolean {
  return tails.length === 0 && quotedAt[content.from]! < 0 && quotedAt[content.to - 1]! < 0 && text.charCodeAt(starts[content.to - 1]!) === QUESTION_MARK;
}

/** True when a verb that asks is followed by a question, not by a request ("asked Europe to provide"). */
function asks(view: View, a: Attribution): boolean {
  const { tokens } = view;
  const { from, to } = a.content;
  if (questionWords.has(tokens.hashes[from]!)) return true;
  for (let i = a.head + 1; i < Math.min(view.tokens.count, a.head + 10); i++) {
    if (view.quotedAt[i]! >= 0) break;
    if (questionWords.has(tokens.hashes[i]!)) return true;
    if (view.tags[i] === Tag.verb) break;
  }
  for (let i = Math.max(from, to - 3); i < to; i++) if (tokens.text.charCodeAt(tokens.starts[i]!) === QUESTION_MARK) return true;
  return false;
}

/** True for "wanted to know whether", "is keen to learn why". */
function wantsToKnow({ tokens: { hashes } }: View, { head, content: { from, to } }: Attribution): boolean {
  const at = hashes[from] === TO ? from + 1 : from;
  return from > head && at + 1 < to && hashes[at - 1] === TO && LEARNING.has(hashes[at]!) && questionWords.has(hashes[at + 1]!);
}

function asksAfter(view: View, at: number): boolean {
  return view.tokens.hashes[at] === WHETHER || view.tokens.hashes[at] === IF;
}

/**
 * What the words between the cue and the mark do to the words in marks, read from the mark to the left. Where the cue denies a claim, how the sentence
 * goes on about the claim is no second denial: dismissed the claim that it was “rotten” as nonsense.
 */
export function innerPolarity(view: View, from: number, mark: number, cue: Polarity): Polarity {
  const { tokens, tags } = view;
  let negated = false;
  let reach = true;
  let conditional = false;
  // A clause of its own leads to the marks.
  let stands = false;
  // What stands before that clause and behind its "that" denies nothing in it.
  let aside = from;
  for (let i = mark - 1; i >= from; i--) {
    i = beforeInsertion(view, i, from);
    const hash = tokens.hashes[i]!;
    if ((hash === WHETHER && !stands) || (hash === IF && LEADS.has(tokens.hashes[i - 1] ?? 0) && i - 1 >= from)) return 'asked';
    if (isCondition(view, i) && tokens.hashes[i - 1] !== EVEN && tokens.hashes[i - 1] !== AS) conditional = true;
    if (cue !== 'negated' && claimNouns.has(hash) && tokens.hashes[i + 1] === THAT && deniedBehind(view, mark)) negated = !negated;
    if (!reach || (stands && i > aside)) continue;
    if (isComma(view, i) && opensMainClause(view, i + 1, mark)) {
      stands = true;
      aside = thatBefore(view, i, from);
      reach = aside >= 0;
    } else if ((hash === WHO || hash === THAT) && isDeniedCleft(view, i)) return conditional ? 'conditional' : negated ? 'affirmed' : 'negated';
    else if (hash === WHO && isOfNobody(view, i, mark)) {
      negated = !negated;
      reach = false;
    } else if (deniesAt(view, i, from, mark)) {
      negated = !negated;
      reach = !isNegator(view, i) || !deniesAsWell(view, i);
    } else if (FALSE.has(hash) && (tokens.hashes[i + 1] === TO || tokens.hashes[i + 1] === THAT)) negated = !negated;
    else if (clauseBreaks.has(hash) && !joinsPhrases(view, i, mark) && !(hash === BECAUSE && isNegator(view, i - 1))) reach = false;
    else if (hash === THAT && i > from) {
      const before = wordBefore(view, i, from);
      const word = tokens.hashes[before]!;
      if (HELD.has(word)) reach = false;
      else if (!isBaseless(view, before, from) && !opinionVerbs.has(word) && !JUDGED.has(word)) reach = tags[before] === Tag.verb || tags[i + 1] === Tag.noun;
    } else if (tags[i] === Tag.punct && tokens.kinds[i] === TokenKind.stop && !isComma(view, i)) reach = false;
  }
  if (conditional || (invertedConditions.has(tokens.hashes[from]!) && view.sentences[view.sentenceAt[mark]!]!.from === from)) return 'conditional';
  return negated ? 'negated' : 'affirmed';
}

/**
 * True for a clause of its own from a comma to the words in marks, which what stands before the comma does not deny: while the goal cannot hold, the
 * peace must be “firm”; with no money left, the yard would “close”.
 */
function opensMainClause(view: View, from: number, mark: number): boolean {
  const verb = verbOfClause(view, from);
  if (verb < 0 || verb >= mark) return false;
  for (let i = from; i < mark; i++) if (isComma(view, i)) return false;
  return true;
}

/** The "that" behind which words in front of a clause of its own begin, up to the comma: "doubted that | after the storm, the wall"; -1 where none does. */
function thatBefore({ tokens: { hashes }, tags }: View, comma: number, from: number): number {
  for (let i = comma - 1; i > from && i > comma - LONGEST_INSERTION; i--) if (hashes[i] === THAT && FRONT.has(tags[i + 1]!)) return i;
  return -1;
}

/** What words in front of a clause begin with. */
const FRONT: ReadonlySet<number> = new Set([Tag.adp, Tag.sconj, Tag.adv, Tag.punct]);

/** True for a "that" whose clause is denied: "not true that", "no evidence that", "denied that", "never said that". */
export function opensDenied(view: View, that: number, start: number): boolean {
  const { hashes } = view.tokens;
  const at = that - 1;
  if (hashes[that] !== THAT || at < start) return false;
  if (FALSE.has(hashes[at]!)) return true;
  if (JUDGED.has(hashes[at]!)) return isNegator(view, at - 1) || (at - 2 >= start && isNegator(view, at - 2));
  return deniesClause(view, at, start);
}

/** True for a verb that denies the clause behind it: "denied", "never said". */
export function deniesClause(view: View, at: number, start: number): boolean {
  if (view.tags[at] !== Tag.verb) return false;
  let negated = denyingVerbs.has(view.tokens.hashes[at]!);
  for (let i = Math.max(start, verbGroup(view, at)[0] - 1); i < at; i++) if (isNegator(view, i)) negated = !negated;
  return negated;
}

/** True for the claim, at `noun`, of "no truth in (the latest) reports that": who lacks what denies it. */
function isBaseless({ tokens: { hashes }, tags }: View, noun: number, from: number): boolean {
  if (!claimNouns.has(hashes[noun]!)) return false;
  let at = noun - 1;
  while (at > from && at > noun - LONGEST_CLAIM && tags[at] !== Tag.adp) at--;
  return at > from && BASIS_PREPOSITION.has(hashes[at]!) && BASIS.has(hashes[at - 1]!);
}

/** So many words stand before the noun of such a claim, and one. */
const LONGEST_CLAIM = 5;
const BASIS = new WordSet(BASIS_WORDS);
const BASIS_PREPOSITION = new WordSet(BASIS_PREPOSITIONS);

/** True when a judgement such as "is false" follows the quotation in its sentence. */
function deniedBehind(view: View, mark: number): boolean {
  const { to } = view.sentences[view.sentenceAt[mark]!]!;
  for (let i = view.quoted[view.quotedAt[mark]!]!.close; i < to && view.quotedAt[i]! < 0; i++) if (FALSE.has(view.tokens.hashes[i]!)) return true;
  return false;
}

/** True for a denial beside another, which says the same and does not undo it: neither new | nor “fair”, not new and | not “fair”, cannot and will | not “pay”. */
function deniesAsWell(view: View, not: number): boolean {
  let before = not - 1;
  while (before >= 0 && view.tags[before] === Tag.aux) before--;
  return view.tokens.hashes[not] === NOR || (before >= 0 && (view.tags[before] === Tag.cconj || isComma(view, before)));
}

/** "and", "or", "as" between phrases, with no verb between it and the mark, do not end a clause. */
function joinsPhrases(view: View, i: number, mark: number): boolean {
  if (view.tags[i] !== Tag.cconj && view.tags[i] !== Tag.adp) return false;
  return view.verbsBefore[mark] === view.verbsBefore[i + 1];
}
