import { ADDRESS_BEHIND_OFFICE } from '../../../../language/en/names/titles.ts';
import { COMMA, FOR, OF, THE, TO, WHICH, WHO } from '../../../../language/en/grammar/grammar-hashes.ts';
import type { Attribution } from '../attribution.ts';
import type { Cast } from './cast.ts';
import type { View } from '../view/view.ts';
import { FUNCTION_WORDS } from '../../../../language/en/grammar/function-words.ts';
import { HONORIFICS } from '../../../../language/en/names/titles.ts';
import { titleHeads } from '../../../../language/en/words/word-sets.ts';
import { Tag } from '../../../../language/tagger.ts';
import { Shape, TokenKind, tokenText } from '../../../../text/words/tokens.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import { roleType } from '../phrases/role-words.ts';
import { behindShortTitles } from '../phrases/short-titles.ts';
import { verbGroup } from '../phrases/verb-group.ts';

const HONORED = new WordSet(Object.keys(HONORIFICS));
/** Tokens of a phrase before the comma and the name. */
const LONGEST_PHRASE = 24;
/** How many words may stand between the end of a phrase and the name whose title it opens. */
const LONGEST_TITLE = 5;
/** How many tokens a role, a comma, an article and a description may have. */
const LONGEST_DESCRIPTION = 8;

/** The name that stands in apposition to a role: "the minister of ports, Ada Quill". */
export function apposed(view: View, cast: Cast, head: number, range: readonly [number, number]): string | null {
  const { tokens } = view;
  for (let i = head + 1; i < range[1]; i++) {
    if (tokens.hashes[i] !== COMMA) continue;
    const short = behindShortTitles(tokens, i + 1);
    const first = short === i + 1 && HONORED.has(tokens.hashes[Math.min(i + 1, range[1] - 1)]!) ? i + 2 : short;
    const titled = namedWithTitle(view, cast, i + 1, range[1]);
    if (titled !== null) return titled;
    const named = first < range[1] ? cast.mentionAt(first) : null;
    const entity = named === null ? undefined : cast.entity(named);
    const type = entity?.type;
    // Behind a place two words may be a place too; behind whom one speaks for they are a name.
    const beside = i === head + 1 || (tokens.hashes[head + 1] === FOR && entity?.name.includes(' ') === true);
    const isBody = type === undefined && tokens.hashes[first] === THE && roleType(tokenText(tokens, head).toLowerCase()) !== 'person';
    if (isBody) return cast.bodyAt(Math.min(first + 1, range[1] - 1));
    const role = roleType(tokenText(tokens, head).toLowerCase());
    if (type === 'other' && role === null && isOwned(view, head) && entity!.name.includes(' ') && closesAt(view, cast, named!, first)) return named;
    if (type === 'other' && role === 'person' && isToACommonNoun(view, head, i) && entity!.name.includes(' ')) return named;
    return (type === 'person' || (type === 'other' && beside && (role === 'person' || (role === 'organization' && i === head + 1))))
      ? named
      : null;
  }
  return describedBehind(view, cast, head);
}

/** True for an office "to" something that a plain noun before the comma names: "ambassador to the compact, | Ada Quill" is no place in a place. */
function isToACommonNoun({ tokens: { hashes, shapes } }: View, head: number, comma: number): boolean {
  return hashes[head + 1] === TO && shapes[comma - 1] === Shape.lower;
}

/** True for a plain noun that is somebody's: "its chief | negotiator", "the port's | tinkerer". */
function isOwned({ chunkAt, chunks, tags, tokens: { kinds, shapes } }: View, head: number): boolean {
  const { from } = chunks[chunkAt[head]!] ?? { from: head };
  if (from >= head || shapes[head] !== Shape.lower) return false;
  return tags[from] === Tag.pron || kinds.subarray(from, head).includes(TokenKind.clitic);
}

/** True for a name right behind its comma that the next comma closes. */
function closesAt({ tokens: { hashes, count } }: View, cast: Cast, named: string, first: number): boolean {
  return hashes[Math.min(count - 1, lastOfMention(cast, named, first, first + LONGEST_TITLE) + 1)] === COMMA;
}

/**
 * The person whom a role and then a description of their own name, between commas: "its chair, the timber merchant Ada Quill, said", "her colleague, former
 * winger Ada Quill, agreed".
 */
function describedBehind({ tokens, tags }: View, cast: Cast, head: number): string | null {
  if (tokens.hashes[head + 1] !== COMMA || roleType(tokenText(tokens, head).toLowerCase()) !== 'person') return null;
  const bare = tokens.hashes[head + 2] !== THE;
  if (bare && (tokens.shapes[head + 2] !== Shape.lower || (tags[head + 2] !== Tag.noun && tags[head + 2] !== Tag.adj))) return null;
  const end = Math.min(tokens.count, head + LONGEST_DESCRIPTION);
  for (let i = bare ? head + 2 : head + 3; i < end && tokens.kinds[i] === TokenKind.word; i++) {
    const named = cast.mentionAt(i);
    if (named === null) {
      if (isForm(tokens, i)) continue;
      if (tokens.shapes[i]! >= Shape.capital || FUNCTION_WORDS.has(tokenText(tokens, i).toLowerCase())) return null;
      continue;
    }
    const behind = lastOfMention(cast, named, i, end + LONGEST_TITLE) + 1;
    const isLast = tokens.hashes[behind] === COMMA && !(bare && tags[behind + 1] === Tag.cconj);
    const { type, name } = cast.entity(named)!;
    return i > head + (bare ? 2 : 3) && isLast && (type === 'person' || (type === 'other' && name.includes(' '))) ? named : null;
  }
  return null;
}

/** True for a form of address before a name: "the Rev | Ada Quill". */
function isForm({ hashes, shapes }: View['tokens'], i: number): boolean {
  return shapes[i] === Shape.capital && (HONORED.has(hashes[i]!) || titleHeads.has(hashes[i]!));
}

/** The person named behind a title that opens an apposition: "his deputy, | Captain Ada Quill"; `null` for none. */
function namedWithTitle({ tokens }: View, cast: Cast, from: number, to: number): string | null {
  for (let i = from + 1; i < Math.min(to, from + LONGEST_TITLE) && tokens.kinds[i] === TokenKind.word; i++) {
    if (FUNCTION_WORDS.has(tokenText(tokens, i).toLowerCase())) return null;
    const named = titleHeads.has(tokens.hashes[i - 1]!) && tokens.shapes[i]! >= Shape.capital ? cast.mentionAt(i) : null;
    const entity = named === null ? undefined : cast.entity(named);
    if (entity?.type === 'person' || (entity?.type === 'other' && entity.name.includes(' '))) return named;
  }
  return null;
}

/**
 * The person whose name follows where the phrase ends within the title before it: "Colonel | Ada Quill", "Central | bank Governor Ada Quill".
 * A first word that is no title counts only where it opens its sentence, since any word has a capital there.
 */
export function titledBehind(view: View, cast: Cast, { source, head: cue }: Attribution, head: number): string | null {
  const { tokens, sentences, sentenceAt } = view;
  const { from, to } = source!;
  const opens = to === from + 1 && (sentences[sentenceAt[from]!]!.from === from || tokens.kinds[from - 1] === TokenKind.quote);
  if (!opens && !titleHeads.has(tokens.hashes[head]!)) return null;
  const end = from < cue ? cue : to + LONGEST_TITLE;
  for (let i = to; i < Math.min(end, to + LONGEST_TITLE, tokens.count) && tokens.kinds[i] === TokenKind.word; i++) {
    const named = cast.mentionAt(i);
    if (named !== null && cast.entity(named)?.type === 'person') return titleHeads.has(tokens.hashes[i - 1]!) ? named : null;
    if ((view.tags[i] === Tag.verb && tokens.shapes[i] === Shape.lower) || FUNCTION_WORDS.has(tokenText(tokens, i).toLowerCase())) return null;
  }
  return null;
}

/**
 * The person whose name and title follow on a body's own name that a small word parts: "Bank of | Sellin governor Ada Quill", "National Council | for
 * Ports President Ada Quill". `head` is a token of that name, `cue` the verb; `null` where a verb, a comma or a word of grammar stands between that leads
 * to no further name, or nobody is named.
 */
export function headOfBody(view: View, cast: Cast, named: string | null, head: number, cue: number): string | null {
  const { tokens } = view;
  const type = named === null ? undefined : cast.entity(named)?.type;
  if (type === 'person' || type === 'group' || type === 'document' || (named === null && tokens.shapes[head]! < Shape.capital)) return null;
  let first = head + 1;
  while (named !== null && first < tokens.count && cast.mentionAt(first) === named) first++;
  const end = Math.min(tokens.count, first + LONGEST_TITLE, head < cue ? cue : tokens.count);
  for (let i = first; i < end && tokens.kinds[i] === TokenKind.word; i++) {
    const behind = cast.mentionAt(i);
    if (behind !== null && cast.entity(behind)?.type === 'person') {
      return titleHeads.has(tokens.hashes[i - 1]!) && !isPossessor(tokens, lastOfMention(cast, behind, i, tokens.count)) ? behind : null;
    }
    const links = (tokens.hashes[i] === FOR || tokens.hashes[i] === OF) && tokens.shapes[i + 1]! >= Shape.capital;
    if (view.tags[i] === Tag.verb || (!links && FUNCTION_WORDS.has(tokenText(tokens, i).toLowerCase()))) return null;
  }
  return null;
}

/** True for the last token of a name to which something belongs. */
function isPossessor(tokens: View['tokens'], last: number): boolean {
  return /^['’]s?(?!\p{L})/u.test(tokens.text.slice(tokens.ends[last]!, tokens.ends[last]! + 3)) || /['’]s?$/u.test(tokenText(tokens, last));
}

/** Who holds an office with "of" in it that stands before the name: "Secretary of State Ada Quill". */
export function officeHolder(view: View, cast: Cast, from: number, head: number, range: readonly [number, number]): string | null {
  const { tokens } = view;
  if (tokens.shapes[head]! < Shape.capital || !titleHeads.has(tokens.hashes[head]!) || tokens.hashes[head + 1] !== OF) return null;
  for (let i = head + 2; i < range[1] && tokens.kinds[i] === TokenKind.word; i++) {
    const named = cast.mentionAt(i);
    if (named !== null && cast.entity(named)?.type === 'person') return from === range[0] ? named : null;
  }
  return null;
}

/**
 * The person named behind the title with which a phrase ends, over a comma: "the Department of Roads and Ferries director, Ada Quill, said", "said the
 * Tide Bank's chief economist, Ada Quill". `range` is the phrase with what hangs on it, `cue` the verb.
 */
export function namedBehindTitle(view: View, cast: Cast, [from, to]: readonly [number, number], cue: number): string | null {
  const { tokens } = view;
  const end = from < cue ? Math.max(to, verbGroup(view, cue)[0]) : to;
  for (let i = from + 1; i + 1 < end && i < from + LONGEST_PHRASE; i++) {
    if (tokens.hashes[i] === WHICH || tokens.hashes[i] === WHO) return null;
    if (tokens.hashes[i] !== COMMA || !titleHeads.has(tokens.hashes[i - 1]!)) continue;
    if (holdsSecondPhrase(view, from, i)) return null;
    const named = cast.mentionAt(i + 1);
    const last = lastOfMention(cast, named, i + 1, end);
    const closes = last + 1 === end || (tokens.hashes[last + 1] === COMMA && (last + 2 === end || view.verbsBefore[i] === view.verbsBefore[Math.min(i, to)]));
    if (named !== null && cast.entity(named)?.type === 'person' && closes) return named;
  }
  return null;
}

/** Longest office, in tokens, that is looked through for the name of its holder. */
const LONGEST_POST = 10;

/**
 * The person whose office goes on behind the head of a phrase, up to the name: "the ambassador | to the Free Ports Ada Quill", "Home Secretary | Sir Bram
 * Osten"; `null` where the title at the head leads to no name.
 */
export function holderOfPost({ tokens: { text, starts, ends, hashes } }: View, cast: Cast, head: number): string | null {
  if (!titleHeads.has(hashes[head]!)) return null;
  const next = cast.names.slice(cast.firstMention(ends[head]!)).find(({ entity }) => cast.entity(entity)?.type === 'person');
  if (next === undefined || next.span[0] > starts[Math.min(head + LONGEST_POST, starts.length - 1)]!) return null;
  const before = text.slice(starts[Math.max(0, head - LONGEST_POST)], next.span[0]).trimEnd().replace(ADDRESS_BEHIND_OFFICE, '');
  const isTold = cast.entity(next.entity)!.roles.some((role) => before.endsWith(role) && starts[Math.max(0, head - LONGEST_POST)]! + before.length - role.length <= starts[head]!);
  return isTold ? next.entity : null;
}

/** True for "Quill and her deputy": two, of whom only the second is named behind the comma. */
function holdsSecondPhrase({ tags }: View, from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++) if (tags[i] === Tag.cconj && (tags[i + 1] === Tag.pron || tags[i + 1] === Tag.det)) return true;
  return false;
}

/** The last token of the name that a token begins. */
function lastOfMention(cast: Cast, named: string | null, at: number, end: number): number {
  let last = at;
  while (named !== null && last + 1 < end && cast.mentionAt(last + 1) === named) last++;
  return last;
}
