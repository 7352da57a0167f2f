import { denyingVerbs } from '../../../../language/en/words/word-sets.ts';
import { AGAINST, AND, FEW, IT, OF, OUT, THAT, TO, TOO, WHICH, WHO, WHOM, WITH } from '../../../../language/en/grammar/grammar-hashes.ts';
import { DENYING_PAIRS, LACKS, PHRASE_PAIRS, SOME_FEW, SPEAKING_OUT } from '../../../../language/en/grammar/polarity.ts';
import { Tag } from '../../../../language/tagger.ts';
import { RELATIVE_OPENERS } from '../../../../language/en/speech/occasions.ts';
import { TokenKind, wordHash } from '../../../../text/words/tokens.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import { isNegator } from '../phrases/negator.ts';
import { tellsWhyDenied } from './reasons.ts';
import type { View } from '../view/view.ts';

/** Pairs of words that deny, as the hash of the second to those of the first. */
const PAIRS: ReadonlyMap<number, WordSet> = new Map(Object.entries(DENYING_PAIRS).map(([second, firsts]) => [wordHash(second), new WordSet(firsts)]));
const OF_PHRASES = new WordSet(PHRASE_PAIRS);
const LACKING = new WordSet(LACKS);
const SOME = new WordSet(SOME_FEW);
const SPEAKS_OUT = new WordSet(SPEAKING_OUT);
const RELATIVES = new WordSet(RELATIVE_OPENERS);

/** True when a word denies together with the one behind it: "failed to", "ruled out", "spoke out against". */
export function deniesWithNext(view: View, i: number): boolean {
  const { hashes } = view.tokens;
  return PAIRS.get(hashes[i + 1] ?? 0)?.has(hashes[i]!) === true || (hashes[i + 1] === OUT && hashes[i + 2] === AGAINST && SPEAKS_OUT.has(hashes[i]!));
}

/** True for a word at `i` that denies the words in marks at `mark`, which its clause, begun at `from`, leads to. */
export function deniesAt(view: View, i: number, from: number, mark: number): boolean {
  const { tokens: { hashes }, tags } = view;
  if (isNegator(view, i)) return !deniesDoing(view, i, from, mark) && !isOfSubject(view, i, from, mark) && !isWithinSubject(view, i, from, mark) && !setsApart(view, i);
  if (LACKING.has(hashes[i]!)) return isOnlyPhrase(view, i + 1, mark);
  if (deniesWithNext(view, i)) return !OF_PHRASES.has(hashes[i + 1]!) || isWithoutVerb(view, i + 2, mark);
  if (hashes[i] === TOO && hashes[i + 2] === TO) return true;
  if (hashes[i] === FEW) return !SOME.has(hashes[i - 1] ?? 0) && (i === from || !OBJECT.has(tags[i - 1]!)) && hasVerb(view, i, mark);
  return denyingVerbs.has(hashes[i]!) && tags[i] === Tag.verb && !isDoing(view, i, from, mark) && !tellsWhyDenied(view, i, mark);
}

/**
 * True for the "not" of a deed left undone that is the subject of what follows: that not knowing “cost lives” denies no cost; the vote not to pay was “a shame”.
 * The words in marks, or the last before them, are what is told of it.
 */
function deniesDoing({ tokens, tags }: View, not: number, from: number, mark: number): boolean {
  const doing = not + 1;
  if (doing >= mark || tags[doing] === Tag.adj) return false;
  const isTold = mark - 1 > doing && tags[mark - 1] === Tag.aux;
  if (tokens.hashes[doing] === TO) return isTold && tags[not - 1] === Tag.noun && not > from;
  if (!tokens.text.startsWith('ing', tokens.ends[doing]! - 3)) return false;
  if (not > from && tokens.hashes[not - 1] !== THAT && tags[not - 1] !== Tag.punct && tags[not - 1] !== Tag.cconj) return false;
  return PREDICATE.has(tags[mark + 1]!) || isTold;
}

/**
 * True for a denying verb that is the subject of what follows, or hangs on it: that (the idea of) refusing help “was a shame” denies no shame. Right before the
 * words in marks stands the verb of what is told of it, with an adverb at most.
 */
function isDoing({ tokens: { hashes, text, ends }, tags }: View, doing: number, from: number, mark: number): boolean {
  if (!text.startsWith('ing', ends[doing]! - 3) || hashes[doing + 1] === THAT) return false;
  const isSubject = doing === from || hashes[doing - 1] === THAT || (hashes[doing - 1] === OF && doing - 2 >= from && tags[doing - 2] === Tag.noun);
  let verb = mark - 1;
  while (verb > doing && tags[verb] === Tag.adv) verb--;
  return isSubject && verb > doing && (tags[verb] === Tag.aux || tags[mark + 1] === Tag.aux);
}

/** Words before an object. */
const OBJECT: ReadonlySet<number> = new Set([Tag.verb, Tag.aux, Tag.adp]);

/** What a clause goes on with behind its subject. */
const PREDICATE: ReadonlySet<number> = new Set([Tag.verb, Tag.aux, Tag.adv]);

/**
 * True where the words in marks begin with their own verb, and a denial only tells who their subject is: crews that cannot pay “will be helped”; those not on
 * the list “will wait”; towns with no wall “will be helped”.
 */
function isOfSubject(view: View, not: number, from: number, mark: number): boolean {
  const { tags, tokens: { hashes } } = view;
  if (tags[mark + 1] !== Tag.aux || tags[mark - 1] === Tag.punct || hashes[mark - 1] === THAT || tags[mark - 1] === Tag.sconj) return false;
  if (hashes[not - 1] === WITH) return not + 1 < mark;
  if (not - 1 >= from && not + 1 < mark && NAMING.has(tags[not - 1]!) && !hasVerb(view, not, not + 2)) return true;
  return hasVerb(view, not + 1, mark) && isInRelative(view, not, from);
}

/**
 * True where a denial stands in a clause on the subject of what the words in marks are told of: the letter that nobody had read was “a joke”, the man who did
 * not stop at the light is not “a fool”. A noun right before their verb may be a subject of its own ("those who did not know the man was “a fool”").
 */
function isWithinSubject(view: View, not: number, from: number, mark: number): boolean {
  const { tags } = view;
  let verb = mark - 1;
  while (verb > not && (tags[verb] === Tag.adv || isNegator(view, verb))) verb--;
  while (verb - 1 > not && tags[verb - 1] === Tag.aux) verb--;
  if (verb <= not + 1 || tags[verb] !== Tag.aux) return false;
  // Behind "told the board that", "nobody" may be who all the rest is about.
  return !hasOwnSubject(view, verb) && view.tokens.hashes[not - 1] !== THAT && isOneClause(view, not, verb) && hasVerb(view, not, verb) && isInRelative(view, not, from);
}

/** True where a noun that no preposition leads to stands right before a verb: "the man was". */
function hasOwnSubject({ tags, chunks, chunkAt }: View, verb: number): boolean {
  const chunk = chunks[chunkAt[verb - 1] ?? -1];
  return chunk !== undefined && chunk.to === verb && tags[chunk.from - 1] !== Tag.adp;
}

/** True for a stretch in which no further clause opens or is joined on. */
function isOneClause({ tags, tokens: { hashes } }: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (tags[i] === Tag.punct || tags[i] === Tag.cconj || tags[i] === Tag.sconj || RELATIVES.has(hashes[i]!)) return false;
  }
  return true;
}

/** True for the "not" of "the mayor and not the board was", which tells only who it was. */
function setsApart({ chunks, chunkAt, tags, tokens: { hashes } }: View, not: number): boolean {
  const chunk = chunkAt[not + 1] ?? -1;
  if (chunk < 0 || hashes[not - 1] !== AND || (tags[not - 2] !== Tag.noun && tags[not - 2] !== Tag.propn)) return false;
  const behind = tags[chunks[chunk]!.to];
  return behind === Tag.aux || behind === Tag.verb;
}

/** True for the "who" of "it was not the mayor who": what follows is denied of whom the sentence picks out. */
export function isDeniedCleft(view: View, who: number): boolean {
  const { chunks, chunkAt, tokens: { hashes } } = view;
  const chunk = chunkAt[who - 1] ?? -1;
  if (chunk < 0 || chunks[chunk]!.to !== who) return false;
  const not = chunks[chunk]!.from - 1;
  return not > 0 && isNegator(view, not) && (hashes[not - 2] === IT || hashes[not - 1] === IT);
}

/** True for the "who" of "nobody who came was" and "there was no one who was": the words in marks are denied of all. */
export function isOfNobody(view: View, who: number, mark: number): boolean {
  const { tags } = view;
  const first = nobodyBefore(view, who);
  const none = isNegator(view, first) ? first : first - 1;
  if (none < 1 || !isNegator(view, none) || tags[mark - 1] !== Tag.aux || tags[none] === Tag.part) return false;
  return (hasVerb(view, who + 1, mark - 1) && !hasOwnSubject(view, mark - 1)) || (who === mark - 2 && tags[none - 1] === Tag.aux);
}

/** Where the phrase begins that a clause by "who" is on, over those that prepositions tie to it: "| nobody in the town who". */
function nobodyBefore({ tags, chunks, chunkAt }: View, who: number): number {
  let end = who;
  for (let k = 0; k < MOST_TIED; k++) {
    const chunk = chunks[chunkAt[end - 1] ?? -1];
    const first = chunk !== undefined && chunk.to === end ? chunk.from : end - 1;
    if (first < 2 || tags[first - 1] !== Tag.adp) return first;
    end = first - 1;
  }
  return end;
}

/** Phrases tied to one another by prepositions, at most. */
const MOST_TIED = 3;

/** What names somebody. */
const NAMING: ReadonlySet<number> = new Set([Tag.noun, Tag.propn, Tag.pron, Tag.num, Tag.det]);

/** True for a word of a clause that "who", "which" or "that" opens right behind a noun. */
function isInRelative({ tags, tokens: { hashes } }: View, at: number, from: number): boolean {
  for (let i = at - 1; i > from && at - i <= RELATIVE_REACH; i--) {
    if (tags[i] === Tag.punct) return false;
    if (hashes[i] === WHO || hashes[i] === WHOM || hashes[i] === WHICH || hashes[i] === THAT) return NAMING.has(tags[i - 1]!);
  }
  return false;
}

/** Tokens from a relative pronoun to the denial in its clause at most. */
const RELATIVE_REACH = 5;

/** True for a stretch without a noun that stands by itself, but for whose something is and what it is of: "any sign of", "the town's". */
function isOnlyPhrase({ tags, tokens: { hashes, kinds } }: View, from: number, mark: number): boolean {
  for (let i = from; i < mark; i++) {
    const isNoun = tags[i] === Tag.noun || tags[i] === Tag.propn || tags[i] === Tag.pron;
    if (tags[i] === Tag.punct || tags[i] === Tag.sconj || (isNoun && hashes[i + 1] !== OF && kinds[i + 1] !== TokenKind.clitic && !isPossessive(tags, i, mark))) return false;
  }
  return true;
}

/** True for "their" before the words in marks. */
function isPossessive(tags: Uint8Array, at: number, mark: number): boolean {
  return tags[at] === Tag.pron && at + 1 === mark;
}

/** True for a stretch that holds no auxiliary but "being": "far from being". */
function isWithoutVerb({ tags, tokens: { text, ends } }: View, from: number, mark: number): boolean {
  for (let i = from; i < mark; i++) if (tags[i] === Tag.aux && !text.startsWith('ing', ends[i]! - 3)) return false;
  return true;
}

function hasVerb({ verbsBefore }: View, from: number, to: number): boolean {
  return to > from && verbsBefore[to]! > verbsBefore[from]!;
}
