import type { Tokens } from '../../../text/tokens.ts';
import { NOUN_OR_VERB, SPEECH_VERBS } from '../../../language/en/speech-verbs.ts';
import { Tag } from '../../../language/tagger.ts';
import { Shape, TokenKind, wordHash } from '../../../text/tokens.ts';
import { WordSet } from '../../../text/word-set.ts';

const SPEECH = new WordSet(SPEECH_VERBS);
const THAT = wordHash('that');
const NOUN_FORMS = new WordSet(NOUN_OR_VERB);

/**
 * Mends, in place, what a tagger gets wrong around verbs of speech and what a reader sees at once: a surname that is a word as well ("Lynch
 * said"), "reports" behind a paper's name, an unheard-of calling before a name ("warned islander Mairi Beaton").
 */
export function mendTags(tokens: Tokens, tags: Uint8Array): void {
  const { count, shapes, hashes } = tokens;
  let names: ReadonlySet<number> | null = null;
  for (let i = 0; i < count; i++) {
    const t = tags[i]!;
    if (shapes[i] === Shape.capital && couldBeName(t)) {
      if (speaksAlone(tokens, tags, i)) tags[i] = Tag.propn;
      else if (t === Tag.verb && i + 1 < count && shapes[i + 1] === Shape.lower && (names ??= namesOf(tokens, tags)).has(hashes[i]!)) tags[i] = Tag.propn;
    } else if (t === Tag.adj && i + 1 < count && hashes[i + 1] === THAT && i > 0 && tags[i - 1] === Tag.propn && tokens.text.startsWith('ed', tokens.ends[i]! - 2)) tags[i] = Tag.verb;
    else if (t === Tag.noun && NOUN_FORMS.has(hashes[i]!) && tellsBehindName(tokens, tags, i)) tags[i] = Tag.verb;
    else if (hashes[i] === THAT && (t === Tag.det || t === Tag.pron) && opensClause(tokens, tags, i)) tags[i] = Tag.sconj;
    else if ((t === Tag.verb || t === Tag.adv) && i > 0 && i + 1 < count && tags[i - 1] === Tag.det && shapes[i] === Shape.lower && SPEECH.has(hashes[i + 1]!)) tags[i] = Tag.noun;
    else if (t === Tag.verb && shapes[i] === Shape.lower && isCalling(tokens, tags, i)) tags[i] = Tag.noun;
  }
}

function couldBeName(t: number): boolean {
  return t === Tag.verb || t === Tag.adp || t === Tag.adj || t === Tag.sconj || t === Tag.other;
}

/** A capital between a quotation or the beginning of a sentence and a verb of speech: “…,” Lynch said; Hunt warned. */
function speaksAlone(tokens: Tokens, tags: Uint8Array, i: number): boolean {
  if (i + 1 >= tokens.count || !SPEECH.has(tokens.hashes[i + 1]!) || tokens.shapes[i + 1] !== Shape.lower) return false;
  const before = i === 0 ? TokenKind.break : tokens.kinds[i - 1]!;
  return before === TokenKind.quote || (tags[i] === Tag.verb && (before === TokenKind.break || before === TokenKind.stop));
}

/** The words that stand capital as names somewhere in the text and nowhere in lower case. */
function namesOf({ count, shapes, hashes }: Tokens, tags: Uint8Array): ReadonlySet<number> {
  const names = new Set<number>();
  for (let i = 0; i < count; i++) if (shapes[i] === Shape.capital && tags[i] === Tag.propn) names.add(hashes[i]!);
  for (let i = 0; i < count; i++) if (shapes[i] === Shape.lower) names.delete(hashes[i]!);
  return names;
}

/** "The Harbour Gazette reports:", "the campaign's website states that", ", the Daily Caller reports." */
function tellsBehindName(tokens: Tokens, tags: Uint8Array, i: number): boolean {
  if (i === 0 || i + 1 >= tokens.count) return false;
  const before = tags[i - 1]!;
  const next = tokens.kinds[i + 1]!;
  if (tokens.hashes[i + 1] === THAT) return before === Tag.propn || before === Tag.noun;
  return before === Tag.propn && (next === TokenKind.stop || next === TokenKind.break || next === TokenKind.quote) && tokens.text.charCodeAt(tokens.ends[i]! - 1) === 115;
}

/** A word in lower case between a verb of speech behind a quotation and a name: “…,” warned islander Mairi Beaton. */
function isCalling(tokens: Tokens, tags: Uint8Array, i: number): boolean {
  return i > 1 && i + 1 < tokens.count && tags[i + 1] === Tag.propn && tokens.shapes[i + 1]! >= Shape.capital && SPEECH.has(tokens.hashes[i - 1]!) && tokens.kinds[i - 2] === TokenKind.quote;
}

/** The "that" of "told the Gazette that President Oduya …", which is no "that president". */
function opensClause(tokens: Tokens, tags: Uint8Array, i: number): boolean {
  if (i === 0 || i + 1 >= tokens.count || tokens.shapes[i + 1]! < Shape.capital) return false;
  return tags[i - 1] === Tag.noun || tags[i - 1] === Tag.propn || SPEECH.has(tokens.hashes[i - 1]!);
}
