import { humanVerbs, speakingPronouns, speechVerbs, titleHeads } from '../../../../language/en/words/word-sets.ts';
import { COMMA, THAT } from '../../../../language/en/grammar/grammar-hashes.ts';
import type { Tokens } from '../../../../text/words/tokens.ts';
import { isPostNominal } from '../../names/parts.ts';
import { SCENE_ADVERBS } from '../../../../language/en/speech/occasions.ts';
import { NAMING_NOUN_OR_VERB, NOUN_OR_VERB } from '../../../../language/en/speech/speech-verbs.ts';
import { Tag } from '../../../../language/tagger.ts';
import { HashSet } from '../../../../text/hash-set.ts';
import { Shape, TokenKind } from '../../../../text/words/tokens.ts';
import { WordSet } from '../../../../text/words/word-set.ts';

const SCENES = new WordSet(SCENE_ADVERBS);
const NOUN_FORMS = new WordSet(NOUN_OR_VERB);
const NAMING = new WordSet(NAMING_NOUN_OR_VERB);
/** Words that a name between commas has at most. */
const LONGEST_APPOSED = 3;
/** Words that a description before a title has at most. */
const LONGEST_DESCRIPTION = 6;

/**
 * Mends, in place, what a tagger gets wrong around verbs of speech and what a reader sees at once: a surname that is a word as well ("Lynch
 * said", "Suharti wept"), "reports" behind a paper's name, an unheard-of calling before a name ("warned islander Mairi Beaton"), what stands between a body and
 * the title of who speaks for it ("said Orlan Foods packaged goods researcher Mairi Beaton").
 */
export function mendTags(tokens: Tokens, tags: Uint8Array): void {
  const { count, shapes, hashes } = tokens;
  let names: HashSet | null = null;
  for (let i = 0; i < count; i++) {
    const t = tags[i]!;
    if (humanVerbs.has(hashes[i]!) && i > 0 && shapes[i] === Shape.lower && shapes[i - 1] === Shape.capital) [tags[i - 1], tags[i]] = [Tag.propn, Tag.verb];
    else if (shapes[i] === Shape.capital && couldBeName(t)) {
      if (opensApart(tokens, i)) tags[i] = Tag.adv;
      else if (
        (i + 1 < count && isPostNominal(tokens, i + 1))
        || isApposed(tokens, i)
        || speaksAlone(tokens, tags, i)
        || endsBody(tokens, i)
        || isTitleInName(tokens, i)
        || isFirstName(tokens, tags, i)
      ) {
        tags[i] = Tag.propn;
      } else if (t === Tag.verb && i + 1 < count && shapes[i + 1] === Shape.lower && (names ??= namesOf(tokens, tags)).has(hashes[i]!)) tags[i] = Tag.propn;
    } else if (t === Tag.adj && i + 1 < count && hashes[i + 1] === THAT && i > 0 && tags[i - 1] === Tag.propn && tokens.text.startsWith('ed', tokens.ends[i]! - 2)) tags[i] = Tag.verb;
    else if (t !== Tag.verb && shapes[i] === Shape.lower && endsUtterance(tokens, tags, i)) tags[i] = Tag.verb;
    else if (t === Tag.noun && NAMING.has(hashes[i]!) && i > 0 && tags[i - 1] === Tag.cconj && namesSomething(tokens, tags, i + 1)) tags[i] = Tag.verb;
    else if (t === Tag.noun && NOUN_FORMS.has(hashes[i]!) && tellsBehindName(tokens, tags, i)) tags[i] = Tag.verb;
    else if (hashes[i] === THAT && (t === Tag.det || t === Tag.pron) && opensClause(tokens, tags, i)) tags[i] = Tag.sconj;
    else if (
      (t === Tag.verb || t === Tag.adv)
      && i > 0
      && i + 1 < count
      && tags[i - 1] === Tag.det
      && shapes[i] === Shape.lower
      && speechVerbs.has(hashes[i + 1]!)
    ) {
      tags[i] = Tag.noun;
    } else if (t === Tag.verb && shapes[i] === Shape.lower && isCalling(tokens, tags, i)) tags[i] = Tag.noun;
    else if (t === Tag.verb && shapes[i] === Shape.lower && describesTitle(tokens, tags, i)) tags[i] = Tag.adj;
    else if ((t === Tag.adj || t === Tag.verb) && isTitle(tokens, tags, i)) tags[i] = Tag.noun;
  }
}

/** "Outside, the neighbours said": where something happens, before a comma at the beginning of a sentence. */
function opensApart({ kinds, hashes }: Tokens, i: number): boolean {
  return hashes[i + 1] === COMMA && (i === 0 || kinds[i - 1] === TokenKind.break || kinds[i - 1] === TokenKind.stop) && SCENES.has(hashes[i]!);
}

/** One of two or three capitals between commas: "her sister, Jo Marant, said". */
function isApposed({ kinds, shapes, hashes }: Tokens, i: number): boolean {
  let from = i;
  let to = i + 1;
  while (from > 0 && i - from < LONGEST_APPOSED && shapes[from - 1]! >= Shape.capital) from--;
  while (to - i < LONGEST_APPOSED && shapes[to]! >= Shape.capital) to++;
  return to - from >= 2 && to - from <= LONGEST_APPOSED && hashes[from - 1] === COMMA && hashes[to] === COMMA && kinds[from - 1] === TokenKind.stop;
}

function couldBeName(t: number): boolean {
  return t === Tag.verb || t === Tag.adp || t === Tag.adj || t === Tag.sconj || t === Tag.other;
}

/** A capital between a quotation or the beginning of a sentence and a verb of speech: “…,” Lynch said; Hunt warned. */
function speaksAlone(tokens: Tokens, tags: Uint8Array, i: number): boolean {
  if (i + 1 >= tokens.count || !speechVerbs.has(tokens.hashes[i + 1]!) || tokens.shapes[i + 1] !== Shape.lower) return false;
  const before = i === 0 ? TokenKind.break : tokens.kinds[i - 1]!;
  return before === TokenKind.quote || (tags[i] === Tag.verb && (before === TokenKind.break || before === TokenKind.stop));
}

/** The words that stand capital as names somewhere in the text and nowhere in lower case. */
function namesOf({ count, shapes, hashes }: Tokens, tags: Uint8Array): HashSet {
  const [lower, names] = [new HashSet(count), new HashSet(count)];
  for (let i = 0; i < count; i++) if (shapes[i] === Shape.lower) lower.add(hashes[i]!);
  for (let i = 0; i < count; i++) if (shapes[i] === Shape.capital && tags[i] === Tag.propn && !lower.has(hashes[i]!)) names.add(hashes[i]!);
  return names;
}

/** True for a name, an article or a pronoun behind a verb that names it: "call | Measure 12", "label | the plan"; a noun has none behind it. */
function namesSomething({ count, shapes }: Tokens, tags: Uint8Array, i: number): boolean {
  return i < count && (tags[i] === Tag.det || tags[i] === Tag.pron || (tags[i] === Tag.propn && shapes[i]! >= Shape.capital));
}

/** "The Harbour Gazette reports:", "the campaign's website states that", ", the Daily Caller reports." */
function tellsBehindName(tokens: Tokens, tags: Uint8Array, i: number): boolean {
  if (i === 0 || i + 1 >= tokens.count) return false;
  const before = tags[i - 1]!;
  const next = tokens.kinds[i + 1]!;
  if (tokens.hashes[i + 1] === THAT) return before === Tag.propn || before === Tag.noun;
  return (
    before === Tag.propn
    && (next === TokenKind.stop || next === TokenKind.break || next === TokenKind.quote)
    && tokens.text.charCodeAt(tokens.ends[i]! - 1) === 115
  );
}

/**
 * “…,” Ada Quill recalls: behind words that end in a comma and the one who speaks, at the end of the sentence, stands a verb, whatever else the word may be.
 */
function endsUtterance({ count, kinds, shapes, hashes, text, ends }: Tokens, tags: Uint8Array, i: number): boolean {
  if (i < 3 || (i + 1 < count && kinds[i + 1] !== TokenKind.stop && kinds[i + 1] !== TokenKind.break)) return false;
  if (!text.startsWith('s', ends[i]! - 1) && !text.startsWith('ed', ends[i]! - 2)) return false;
  let at = i - 1;
  if (speakingPronouns.has(hashes[at]!)) at--;
  // “…,” the letter states.
  else if (NOUN_FORMS.has(hashes[i]!) && shapes[at] === Shape.lower) {
    while (at > i - 1 - LONGEST_APPOSED && tags[at] !== Tag.det && kinds[at] === TokenKind.word) at--;
    at -= tags[at] === Tag.det ? 1 : 0;
  } else while (at > i - 1 - LONGEST_APPOSED && shapes[at]! >= Shape.capital && kinds[at] === TokenKind.word) at--;
  return at < i - 1 && at > 0 && kinds[at] === TokenKind.quote && hashes[at - 1] === COMMA;
}

/** A word in lower case between a verb of speech behind a quotation and a name: “…,” warned islander Mairi Beaton. */
function isCalling(tokens: Tokens, tags: Uint8Array, i: number): boolean {
  return (
    i > 1
    && i + 1 < tokens.count
    && tags[i + 1] === Tag.propn
    && tokens.shapes[i + 1]! >= Shape.capital
    && speechVerbs.has(tokens.hashes[i - 1]!)
    && tokens.kinds[i - 2] === TokenKind.quote
  );
}

/** The "that" of "told the Gazette that President Oduya …", which is no "that president". */
function opensClause(tokens: Tokens, tags: Uint8Array, i: number): boolean {
  if (i === 0 || i + 1 >= tokens.count || tokens.shapes[i + 1]! < Shape.capital) return false;
  return tags[i - 1] === Tag.noun || tags[i - 1] === Tag.propn || speechVerbs.has(tokens.hashes[i - 1]!);
}

/** The last word of a body before a title and a name: “…,” Harbour Watch analyst Lena Roe said. */
function endsBody({ count, shapes, hashes }: Tokens, i: number): boolean {
  return (
    i > 0
    && i + 2 < count
    && shapes[i - 1] === Shape.capital
    && shapes[i + 1] === Shape.lower
    && titleHeads.has(hashes[i + 1]!)
    && shapes[i + 2] === Shape.capital
  );
}

/** A title between a body and a name that looks like a verb: “after Superior Court Judge Ada Quill ruled”. */
function isTitleInName({ count, shapes, hashes }: Tokens, i: number): boolean {
  return i > 0 && i + 1 < count && shapes[i - 1] === Shape.capital && shapes[i + 1] === Shape.capital && titleHeads.has(hashes[i]!);
}

/**
 * A word between a body that a verb of speech is turned to and the title of who speaks for it: “…,” said Orlan Foods packaged goods researcher Mairi
 * Beaton.
 */
function describesTitle(tokens: Tokens, tags: Uint8Array, i: number): boolean {
  const { count, shapes, hashes, kinds } = tokens;
  // What stands before is looked at first: few verbs have a body and a quotation there, and titles are asked of a list.
  let at = i - 1;
  while (at > i - LONGEST_DESCRIPTION && at >= 0 && shapes[at] === Shape.lower && isDescription(tags[at]!)) at--;
  const body = at;
  while (at >= 0 && kinds[at] === TokenKind.word && shapes[at]! >= Shape.capital) at--;
  if (at >= body || at <= 0 || kinds[at - 1] !== TokenKind.quote || !speechVerbs.has(hashes[at]!)) return false;
  let title = i + 1;
  while (title < count && title < i + LONGEST_DESCRIPTION && shapes[title] === Shape.lower && isDescription(tags[title]!) && !titleHeads.has(hashes[title]!)) {
    title++;
  }
  return title + 1 < count && titleHeads.has(hashes[title]!) && shapes[title + 1]! >= Shape.capital;
}

/** A title between a noun and the name of one who speaks: “…,” said harbour expert Ida Voss. */
function isTitle({ count, shapes, hashes }: Tokens, tags: Uint8Array, i: number): boolean {
  if (i === 0 || i + 1 >= count || tags[i - 1] !== Tag.noun || shapes[i + 1] !== Shape.capital || !titleHeads.has(hashes[i]!)) return false;
  let [from, to] = [i - 1, i + 1];
  while (from > 0 && from > i - LONGEST_DESCRIPTION && isDescription(tags[from]!) && !speechVerbs.has(hashes[from]!)) from--;
  while (to < count && shapes[to]! >= Shape.capital) to++;
  return speechVerbs.has(hashes[from]!) || (to < count && speechVerbs.has(hashes[to]!));
}

/** A given name that the tagger does not know, between a title and a surname: bridge engineer Ida Voss. */
function isFirstName({ count, shapes, hashes }: Tokens, tags: Uint8Array, i: number): boolean {
  return (
    i > 0
    && i + 1 < count
    && shapes[i - 1] === Shape.lower
    && titleHeads.has(hashes[i - 1]!)
    && tags[i - 1] === Tag.noun
    && shapes[i + 1] === Shape.capital
    && tags[i + 1] === Tag.propn
  );
}

function isDescription(tag: number): boolean {
  return tag === Tag.noun || tag === Tag.adj || tag === Tag.verb || tag === Tag.propn;
}
