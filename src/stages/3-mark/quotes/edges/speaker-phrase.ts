import { callingVerbs, denyingVerbs, formsOfBe, phraseLinks, sayingWords, speechForms, timeHeads } from '../../../../language/en/words/word-sets.ts';
import { ACCORDING, AND, COMMA } from '../../../../language/en/grammar/grammar-hashes.ts';
import type { Attribution } from '../attribution.ts';
import type { Chunk } from '../view/noun-phrases.ts';
import type { View } from '../view/view.ts';
import { STATES_IN_SHORT } from '../../../../language/en/names/abbreviations.ts';
import { BOTH, SUBJECT_PRONOUNS } from '../../../../language/en/grammar/pronouns.ts';
import { Tag } from '../../../../language/tagger.ts';
import { TokenKind, tokenText, wordHash } from '../../../../text/words/tokens.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import { isHeldByOthers } from '../cues/passive.ts';
import { isNegator } from '../phrases/negator.ts';
import { roleType } from '../phrases/role-words.ts';
import { subjectList } from '../phrases/subject-list.ts';
import { isUnbroken } from '../phrases/unbroken.ts';
import { verbGroup } from '../phrases/verb-group.ts';

const EACH_OF_TWO = wordHash(BOTH);
const STATES = new WordSet(STATES_IN_SHORT);
/** Pronouns that stand for one who speaks. */
const PERSON = new WordSet(SUBJECT_PRONOUNS);

/**
 * An attribution whose content ends within the phrase that names the speaker, cut before that phrase: "Two men were held, the Office for Lower Norrby
 * said", or by the speaker's whole phrase behind a comma or quoted words.
 */
export function withWholeSpeaker(view: View, a: Attribution): Attribution {
  const { source, content, head } = a;
  const first = source === null ? null : firstOfTwo(view, source.from, content);
  if (first !== null) return { ...a, content: { ...content, to: first.from - 1 }, source: { ...first, part: false } };
  if (source !== null && source.from > content.from + 1 && source.from < content.to && source.to >= content.to) {
    if (view.tokens.kinds[source.from - 1] === TokenKind.quote) return { ...a, content: { ...content, to: source.from } };
    if (view.tokens.hashes[source.from - 1] === COMMA) return { ...a, content: { ...content, to: source.from - 1 } };
  }
  if (source === null || source.part || source.from > head || content.to !== source.from || !phraseLinks.has(view.tokens.hashes[source.from - 1]!)) return a;
  const from = phraseStart(view, source.from, content.from);
  return isBreak(view, from - 1) && from - 1 > content.from && view.quotedAt[from]! < 0
    ? { ...a, content: { ...content, to: from - 1 }, source: { ...source, from } }
    : a;
}

/** The name behind a comma that "and" joins to the source, where the content took both in: "The quay is shut, | Ada Quill and Bram Osten said"; else `null`. */
function firstOfTwo(view: View, source: number, { from, to }: Attribution['content']): Chunk | null {
  const { chunkAt, chunks, tags, tokens: { hashes } } = view;
  const before = to === source && source - 2 > from && hashes[source - 1] === AND && tags[source - 2] === Tag.propn ? chunkAt[source - 2]! : -1;
  if (before < 0 || tags[source] !== Tag.propn || view.quotedAt[source]! >= 0) return null;
  const { from: first } = chunks[before]!;
  return first - 1 > from && hashes[first - 1] === COMMA && view.verbsBefore[first]! > view.verbsBefore[from]! ? chunks[before]! : null;
}

/**
 * An attribution whose source goes on behind a stroke or the mark of whose somebody is: "An NBX/Tide Journal poll showed", "The Skippers' Ada Quill said",
 * "…, said the Skippers' delegate".
 */
export function throughMark(view: View, a: Attribution): Attribution {
  const { tokens, chunkAt, chunks } = view;
  if (a.source === null || a.source.to + 1 >= tokens.count || !isUnbroken(tokens, a.source.to)) return a;
  const chunk = chunkAt[a.source.to + 1]!;
  const isWhole = chunk >= 0 && (a.source.from === a.head + 1 || (a.source.from === a.head + 2 && tokens.hashes[a.head] === ACCORDING) || chunks[chunk]!.to === verbGroup(view, a.head)[0]);
  const isFree = a.content.to <= a.head || a.content.from >= (chunks[chunk]?.to ?? 0);
  return isWhole && isFree ? { ...a, source: { ...a.source, to: chunks[chunk]!.to, part: false } } : a;
}

/** An attribution whose source is the name of a town, before its state and the body that speaks: "Merriton, Mich. police said". */
export function withoutTown(view: View, a: Attribution): Attribution {
  const { tokens, chunkAt, chunks } = view;
  if (a.source === null || a.source.to + 3 > a.head || tokens.hashes[a.source.to] !== COMMA || !STATES.has(tokens.hashes[a.source.to + 1]!)) return a;
  const at = a.source.to + (tokens.kinds[a.source.to + 2] === TokenKind.stop ? 3 : 2);
  const chunk = chunkAt[at]!;
  return chunk >= 0 && chunks[chunk]!.from === at && chunks[chunk]!.to === verbGroup(view, a.head)[0]
    ? { ...a, source: { ...chunks[chunk]!, part: false } }
    : a;
}

/**
 * An attribution by a verb whose subject is owned by the source, which is the whole of it then: "His lawyers claimed", "Ada Quill's husband, knowing that".
 */
export function throughOwned(view: View, a: Attribution): Attribution {
  const chunk = a.source?.part === true && a.source.from < a.head && view.tags[a.head] === Tag.verb ? view.chunkAt[a.source.from]! : -1;
  if (chunk >= 0 && isPersonBeforeComma(view, view.chunks[chunk]!, a.head)) return { ...a, source: { ...view.chunks[chunk]!, part: false } };
  if (chunk < 0 || view.chunks[chunk]!.to !== verbGroup(view, a.head)[0] || view.tokens.text.startsWith('ing', view.tokens.ends[a.head]! - 3)) return a;
  return { ...a, source: { ...view.chunks[chunk]!, part: false } };
}

/** True for a phrase for a person, with a participle right behind its comma. */
function isPersonBeforeComma({ tokens }: View, { to }: Chunk, head: number): boolean {
  return head === to + 1 && tokens.hashes[to] === COMMA && roleType(tokenText(tokens, to - 1).toLowerCase()) === 'person';
}

/**
 * An attribution by "according to" whose words begin within the phrase that names the speaker, behind that phrase: "According to Quill & | Osten's Ada Vane,
 * sales …".
 */
export function behindAccording(view: View, a: Attribution): Attribution {
  const { chunkAt, chunks, tokens: { hashes } } = view;
  if (hashes[a.head] !== ACCORDING || a.content.from < a.head + 3) return a;
  const chunk = chunkAt[a.head + 2]!;
  if (chunk < 0 || chunks[chunk]!.to <= a.content.from || hashes[chunks[chunk]!.to] !== COMMA || chunks[chunk]!.to + 1 >= a.content.to) return a;
  const { from, to } = chunks[chunk]!;
  return { ...a, content: { ...a.content, from: to + 1 }, source: { from, to, part: false } };
}

/**
 * An attribution whose source is an article that "most", or one of two adjectives, parts from its noun, through the noun: "The most recent projections show",
 * "The nearly five-month inquiry found", "the lively and sometimes combative mayor".
 */
export function throughDegree(view: View, a: Attribution): Attribution {
  const { tags, chunkAt, chunks } = view;
  const noun = a.source === null || a.source.part ? -1 : behindAdjectives(view, a.source);
  if (noun >= 0) return { ...a, source: { ...a.source!, to: chunks[noun]!.to } };
  if (a.source === null || a.source.to !== a.source.from + 1 || tags[a.source.from] !== Tag.det || tags[a.source.to] !== Tag.adv) return a;
  const chunk = a.source.to + 1 < chunkAt.length ? chunkAt[a.source.to + 1]! : -1;
  if (chunk >= 0 && chunks[chunk]!.from === a.source.to + 1) return { ...a, source: { ...a.source, to: chunks[chunk]!.to } };
  const second = isHyphened(view, a.source.to + 1) ? chunks[chunkAt[a.source.to + 2] ?? -1] : undefined;
  return second?.from === a.source.to + 2 && second.to === verbGroup(view, a.head)[0] ? { ...a, source: { ...a.source, to: second.to } } : a;
}

/** True for "five-month". */
function isHyphened({ tokens }: View, at: number): boolean {
  return at < tokens.count && tokenText(tokens, at).includes('-');
}

/** Words that may stand between two adjectives and before the second: "and sometimes". */
const BETWEEN_ADJECTIVES = 3;

/**
 * The phrase of the noun behind an article with two adjectives that "and" joins, where the source ends with the first: "the lively | and combative mayor";
 * else -1.
 */
function behindAdjectives({ tags, chunkAt, chunks, tokens: { hashes } }: View, { from, to }: Chunk): number {
  if (tags[from] !== Tag.det || tags[to - 1] !== Tag.adj || hashes[to] !== AND) return -1;
  let at = to + 1;
  while (at < to + BETWEEN_ADJECTIVES && tags[at] === Tag.adv) at++;
  const chunk = at < chunkAt.length && tags[at] === Tag.adj ? chunkAt[at]! : -1;
  return chunk >= 0 && tags[chunks[chunk]!.to - 1] === Tag.noun ? chunk : -1;
}

/**
 * An attribution whose source is the second of two whose people speak, with their phrase: "Prosecutors and lawyers for both Ada Quill and | Bram Osten | said".
 */
export function throughBoth(view: View, a: Attribution): Attribution {
  const { tags, chunkAt, chunks, tokens: { hashes, kinds } } = view;
  const { source, head } = a;
  if (source === null || source.part || source.from > head || source.from < 4 || hashes[source.from - 1] !== AND) return a;
  if (source.to !== verbGroup(view, head)[0]) return a;
  const first = chunks[chunkAt[kinds[source.from - 2] === TokenKind.stop ? source.from - 3 : source.from - 2]!];
  if (first === undefined || first.from < 3 || tags[first.from] === Tag.pron || tags[source.from] !== Tag.propn) return a;
  const both = hashes[first.from] === EACH_OF_TWO ? first.from : first.from - 1;
  const people = hashes[both] === EACH_OF_TWO && phraseLinks.has(hashes[both - 1]!) ? chunks[chunkAt[both - 2]!] : undefined;
  if (people === undefined || people.to !== both - 1 || roleType(tokenText(view.tokens, people.to - 1).toLowerCase()) === null) return a;
  const before = hashes[people.from - 1] === AND && people.from > 1 ? chunks[chunkAt[people.from - 2]!] : undefined;
  return { ...a, source: { ...source, from: before?.to === people.from - 1 ? before.from : people.from } };
}

/**
 * An attribution by a passive that tells what others say or hold of its subject, to nobody: | "The mayor is expected to". Whom a denial names stays: "no
 * mayor".
 */
export function withoutPassiveSubject(view: View, a: Attribution): Attribution {
  const { source, head } = a;
  if (source === null || source.from > head || source.part || !isHeldByOthers(view, head) || isNegator(view, source.from)) return a;
  return { ...a, source: null };
}

/** An attribution to nobody, given to the subject that opens the sentence right before its verb: "Ryan fired back: “…”", "Osten reportedly told". */
export function withPlainSubject(view: View, a: Attribution): Attribution {
  const { tags, chunkAt, chunks, quotedAt, tokens } = view;
  if (a.source !== null || tags[a.head] !== Tag.verb || quotedAt[a.head]! >= 0 || a.content.from < a.head) return a;
  const verb = tokens.hashes[a.head]!;
  if (quotedAt[a.content.from]! < 0 && !speechForms.has(verb) && !denyingVerbs.has(verb) && !callingVerbs.has(verb)) return a;
  let [group] = verbGroup(view, a.head);
  // Who "was told" or "is said" to have done something is not who tells.
  if (group < a.head && isPassive(view, group, a.head)) return a;
  while (group > 0 && tags[group - 1] === Tag.adv) group--;
  group = beforeTime(view, group);
  const chunk = group > 0 ? chunkAt[group - 1]! : -1;
  if (chunk < 0 || view.sentences[view.sentenceAt[a.head]!]!.from !== chunks[chunk]!.from) return a;
  const [from, to] = [chunks[chunk]!.from, group];
  if (timeHeads.has(tokens.hashes[to - 1]!) || timeHeads.has(tokens.hashes[from]!)) return a;
  const tells = tags[to - 1] === Tag.propn || PERSON.has(tokens.hashes[to - 1]!) || isRole(view, from, to);
  return tells ? { ...a, source: { from, to, part: false } } : a;
}

/** True for "the union", and for "police": a role with its article, a body or several without one. */
function isRole({ tags, tokens }: View, from: number, to: number): boolean {
  const type = roleType(tokenText(tokens, to - 1).toLowerCase());
  return type !== null && (tags[from] === Tag.det || type === 'organization' || type === 'group');
}

/** Where a phrase that tells when begins that ends at `at`: "Quill | last night branded", "Quill | on Monday said"; else `at`. */
function beforeTime({ chunkAt, chunks, tags, tokens: { hashes } }: View, at: number): number {
  const chunk = at > 1 && timeHeads.has(hashes[at - 1]!) ? chunkAt[at - 1]! : -1;
  if (chunk < 0) return at;
  const { from } = chunks[chunk]!;
  let first = at - 1;
  // A name and a time may be one phrase: "Mr Quill | last night", "Quill | Monday".
  while (first > from && (tags[first - 1] === Tag.adj || tags[first - 1] === Tag.det || tags[first - 1] === Tag.num)) first--;
  return first > 0 && tags[first - 1] === Tag.adp ? first - 1 : first;
}

function isPassive({ tokens: { hashes } }: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (formsOfBe.has(hashes[i]!)) return true;
  return false;
}

/** An attribution to nobody whose content took in the subject of its verb, with it: "The quay is shut, | the port said Monday". */
export function withTakenSubject(view: View, a: Attribution): Attribution {
  if (a.source !== null || a.content.to > a.head || view.quotedAt[a.content.to - 1]! >= 0) return a;
  const [group] = verbGroup(view, a.head);
  const chunk = a.content.to === group ? view.chunkAt[group - 1]! : -1;
  const subject = chunk < 0 ? 0 : view.chunks[chunk]!.from;
  const isNobody = view.tags[subject] === Tag.pron && group < a.head;
  if (subject === 0 || !isBreak(view, subject - 1) || !(isNobody || sayingWords.has(view.tokens.hashes[a.head]!))) return a;
  const { from: first } = view.sentences[view.sentenceAt[a.head]!]!;
  const from = a.content.from < subject ? a.content.from : first;
  if (view.verbsBefore[subject]! === view.verbsBefore[from]!) return a;
  const source = group === a.head && !isNobody ? { from: subject, to: group, part: false } : null;
  return { ...a, content: { ...a.content, from, to: subject - 1 }, source };
}

/** A comma, or a dash between words. */
function isBreak({ tokens: { hashes, kinds, starts, ends } }: View, i: number): boolean {
  return hashes[i] === COMMA || (kinds[i] === TokenKind.dash && starts[i]! > ends[i - 1]!);
}

/** Where the phrases begin that "of", "for" … tie to the one at `at`. */
function phraseStart({ tokens, chunkAt, chunks }: View, at: number, least: number): number {
  let from = at;
  while (from - 2 > least && phraseLinks.has(tokens.hashes[from - 1]!) && chunkAt[from - 2]! >= 0) from = chunks[chunkAt[from - 2]!]!.from;
  return from;
}

/**
 * An attribution to one of the names that are examples of who speaks, or tell whose or where they are, given to all of it: | "firms like Merrow and Tidewell
 * said", | "the mayors of Tarn, Orla and Kest said".
 */
export function withWholeList(view: View, a: Attribution): Attribution {
  const list = a.source !== null && a.source.from > a.head ? null : subjectList(view, a.head);
  if (list === null || list.noun === null || (a.source !== null && (a.source.from < list.from || a.source.to > list.to))) return a;
  const pieces = [[a.content.from, a.content.to] as const, ...a.tails]
    .filter(([from]) => from < list.from || from >= list.to)
    .map(([from, to]) => [from, from < list.from ? Math.min(to, list.from) : to] as const);
  const [first, ...tails] = pieces;
  if (first === undefined) return a;
  return { ...a, content: { ...a.content, from: first[0], to: first[1] }, tails, source: { from: list.from, to: list.to, part: false } };
}
