import { TO } from '../../../../language/en/grammar/grammar-hashes.ts';
import type { Chunk } from '../view/noun-phrases.ts';
import type { View } from '../view/view.ts';
import type { Features } from '../../../../language/features.ts';
import { CLAUSE_CONJUNCTIONS, SUBJECT_RELATIVES, VERB_NEGATORS } from '../../../../language/en/speech/content-words.ts';
import { Tag } from '../../../../language/tagger.ts';
import { Shape } from '../../../../text/words/tokens.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import { headOf } from '../phrases/phrase-head.ts';
import { verbGroup } from '../phrases/verb-group.ts';

const NOT = new WordSet(VERB_NEGATORS);
const THAT = new WordSet(CLAUSE_CONJUNCTIONS);
const WHO = new WordSet(SUBJECT_RELATIVES);

/** How many tokens the gap before a verb group may hold. */
const LONGEST_GAP = 40;

/** How many roles a word may have to a cue: itself, head of the phrase before it and of the one behind, its neighbours, the verbs around. */
export const CUE_ROLES = 8;

/**
 * Collects what tells whether the token at `i` attributes words or thoughts to somebody, and puts the hashes of the words in their roles to it
 * into `roles`; 0 for none.
 */
export function cueFeatures(view: View, i: number, f: Features, roles: Int32Array): void {
  const sentence = view.sentences[view.sentenceAt[i]!]!;
  const [from] = verbGroup(view, i);
  f.clear();
  wordFeatures(view, i, sentence, f);
  groupFeatures(view, i, from, f);
  const subject = subjectFeatures(view, i, from, sentence.from, f);
  const object = objectFeatures(view, i, sentence.to, f);
  quoteFeatures(view, i, from, sentence.from, sentence.to, f);
  placeFeatures(view, i, sentence, f);
  neighbourFeatures(view, i, sentence.from, sentence.to, f);
  f.pair(33, view.paragraphOf[view.sentenceAt[i]!]! === 0 ? 1 : 0, view.tags[i]!);
  fillRoles(view, i, subject, object, roles);
}

/** Puts down the words in their roles to a cue, whose subject and object stand at these tokens, -1 for none. */
function fillRoles(view: View, i: number, subject: number, object: number, roles: Int32Array): void {
  const { hashes, count } = view.tokens;
  const hashOf = (k: number): number => (k < 0 || k >= count ? 0 : hashes[k]!);
  roles[0] = hashOf(i);
  roles[1] = hashOf(subject);
  roles[2] = hashOf(object);
  roles[3] = hashOf(i + 1);
  roles[4] = hashOf(i - 1);
  roles[5] = hashOf(view.verbBefore[i]!);
  roles[6] = hashOf(view.verbBehind[i]!);
  roles[7] = hashOf(i + 2);
}

/** The word itself, and the words and tags right beside it in its sentence. */
function wordFeatures(view: View, i: number, sentence: Chunk, f: Features): void {
  const word = view.tokens.hashes[i]!;
  const stem = view.stems[i]!;
  const t = view.tags[i]!;
  const before = hashAt(view, sentence, i - 1);
  const next = hashAt(view, sentence, i + 1);
  const second = hashAt(view, sentence, i + 2);
  const tagBefore = tagAt(view, sentence, i - 1);
  const nextTag = tagAt(view, sentence, i + 1);
  const secondTag = tagAt(view, sentence, i + 2);
  const end = ending(view, i);
  f.add(0, t);
  f.add(1, word);
  f.add(2, stem);
  f.pair(3, stem, next);
  f.pair(4, stem, nextTag);
  f.pair(5, stem, isQuoted(view, i));
  f.pair(6, word, before);
  f.pair(7, stem, tagBefore);
  f.pair(8, t, next);
  f.pair(9, t * 32 + nextTag, secondTag);
  f.pair(10, next, second);
  f.add(11, before);
  f.add(12, tagBefore * 32 + tagAt(view, sentence, i - 2));
  f.pair(13, before, hashAt(view, sentence, i - 2));
  f.add(14, end);
  f.pair(15, end, nextTag);
  f.pair(39, nextTag, secondTag * 32 + tagAt(view, sentence, i + 3));
  f.pair(40, stem, secondTag);
  f.pair(41, stem, second);
}

/** The hash of a token of a sentence; numbers of their own stand for what lies before it and behind. */
function hashAt({ tokens }: View, { from, to }: Chunk, k: number): number {
  return k < from ? 2 : k >= to ? 3 : tokens.hashes[k]!;
}

/** The same of its class. */
function tagAt({ tags }: View, { from, to }: Chunk, k: number): number {
  return k < from ? 20 : k >= to ? 21 : tags[k]!;
}

/** Where the word stands in its sentence, and whether in quotation marks. */
function placeFeatures(view: View, i: number, sentence: Chunk, f: Features): void {
  const inQuote = isQuoted(view, i);
  f.pair(30, inQuote, Math.min(8, (sentence.to - sentence.from) >> 2));
  f.pair(31, Math.min(8, (i - sentence.from) >> 1), Math.min(6, (sentence.to - i) >> 1));
  f.pair(32, inQuote, view.tags[i]!);
}

/** 1 for a token in quotation marks, else 0. */
function isQuoted(view: View, i: number): number {
  return view.quotedAt[i]! >= 0 ? 1 : 0;
}

function ending(view: View, i: number): number {
  const { tokens } = view;
  const end = tokens.ends[i]!;
  let key = 0;
  for (let k = Math.max(tokens.starts[i]!, end - 3); k < end; k++) key = key * 37 + (tokens.text.charCodeAt(k) | 32);
  return key;
}

/** What the verb group is made of: auxiliaries, negation, an infinitive and what governs it. */
function groupFeatures(view: View, i: number, from: number, f: Features): void {
  const { tokens, tags, stems } = view;
  let negated = 0;
  let infinitive = 0;
  for (let k = from; k < i; k++) {
    if (
      NOT.has(tokens.hashes[k]!)
      || (tags[k] === Tag.aux
        && tokens.text.charCodeAt(tokens.ends[k]! - 1) === 116
        && tokens.ends[k]! - tokens.starts[k]! > 3
        && tokens.text.includes("'t", tokens.starts[k]))
    )
      negated = 1;
    if (tokens.hashes[k] === TO) infinitive = 1;
  }
  const auxiliary = from < i ? tokens.hashes[from]! : 0;
  f.add(16, auxiliary);
  f.pair(17, auxiliary, stems[i]!);
  f.pair(18, infinitive, negated);
  if (infinitive === 1 && from > 0) {
    f.add(19, stems[from - 1]!);
    f.pair(20, stems[from - 1]!, stems[i]!);
  }
}

/** Who stands before the verb group; the head of that phrase, or -1. */
function subjectFeatures(view: View, i: number, from: number, start: number, f: Features): number {
  const { tokens, tags, stems } = view;
  let k = from - 1;
  let commas = 0;
  while (k >= start && k > from - LONGEST_GAP && view.chunkAt[k]! < 0) {
    if (tags[k] === Tag.punct) commas++;
    if (tags[k] === Tag.verb) break;
    k--;
  }
  const stem = stems[i]!;
  const chunk = k >= start && k > from - LONGEST_GAP ? view.chunkAt[k]! : -1;
  const head = chunk < 0 ? 0 : headOf(view, view.chunks[chunk]!.from, view.chunks[chunk]!.to);
  const kind = chunk < 0 ? 0 : subjectKind(view, head);
  const gap = Math.min(3, from - 1 - k);
  f.add(21, chunk < 0 ? 0 : stems[head]!);
  f.pair(22, kind, gap);
  f.pair(23, kind, stem);
  f.pair(24, kind * 4 + Math.min(3, commas), tags[i]!);
  f.pair(25, chunk < 0 ? 0 : stems[head]!, stem);
  if (from > start) f.add(26, WHO.has(tokens.hashes[from - 1]!) ? 1 : tags[from - 1] === Tag.punct ? 2 : 0);
  if (chunk < 0) return -1;
  f.add(42, view.chunks[chunk]!.from > start ? tokens.hashes[view.chunks[chunk]!.from - 1]! : 5);
  return head;
}

/** 1 pronoun, 2 name, 3 plural or singular noun … */
function subjectKind(view: View, head: number): number {
  const { tokens, tags } = view;
  if (tags[head] === Tag.pron) return 1 + 8 * (tokens.hashes[head]! & 7);
  if (tags[head] === Tag.propn || tokens.shapes[head]! >= Shape.capital) return 2;
  return tokens.text.charCodeAt(tokens.ends[head]! - 1) === 115 ? 3 : 4;
}

/** What stands behind: an object, "that", a clause; the head of the phrase right behind, or -1. */
function objectFeatures(view: View, i: number, end: number, f: Features): number {
  const { tokens, tags, stems } = view;
  const stem = stems[i]!;
  let that = 0;
  let verbs = 0;
  for (let k = i + 1; k < end && k < i + 9; k++) {
    if (that === 0 && THAT.has(tokens.hashes[k]!)) that = k - i < 3 ? k - i : 3;
    if (tags[k] === Tag.verb || tags[k] === Tag.aux) verbs++;
  }
  f.add(27, that);
  f.pair(28, that, stem);
  f.pair(29, Math.min(2, verbs), stem);
  const chunk = i + 1 < end ? view.chunkAt[i + 1]! : -1;
  if (chunk < 0) return -1;
  const { to } = view.chunks[chunk]!;
  const head = headOf(view, i + 1, to);
  f.pair(34, to < end ? tokens.hashes[to]! : 3, stem);
  f.pair(43, to < end ? tags[to]! : 21, tags[i]!);
  f.pair(44, to < end ? tags[to]! : 21, stem);
  f.add(45, stems[head]!);
  return head;
}

/** The verbs before and behind in the sentence, the verbs of speech among them, and the style of the text. */
function neighbourFeatures(view: View, i: number, from: number, to: number, f: Features): void {
  const { stems, tags, sayingsBefore, style } = view;
  const stem = stems[i]!;
  const t = tags[i]!;
  const before = view.verbBefore[i]! < 0 || i - view.verbBefore[i]! > 24 ? 0 : stems[view.verbBefore[i]!]!;
  const behind = view.verbBehind[i]! < 0 || view.verbBehind[i]! - i > 24 ? 0 : stems[view.verbBehind[i]!]!;
  const sayings = (sayingsBefore[i]! > sayingsBefore[from]! ? 1 : 0) + (sayingsBefore[to]! > sayingsBefore[i + 1]! ? 2 : 0);
  f.add(46, before);
  f.pair(47, before, stem);
  f.add(48, behind);
  f.pair(49, behind, stem);
  f.pair(50, before, t);
  f.pair(51, sayings, t);
  f.pair(52, sayings, stem);
  f.pair(53, sayings, behind);
  f.pair(54, style.quoted, t);
  f.pair(55, style.quoted, stem);
  f.pair(56, style.personal, t);
  f.pair(57, style.length, t);
}

/** Where quotation marks stand around. */
function quoteFeatures(view: View, i: number, from: number, start: number, end: number, f: Features): void {
  const { quotedAt, stems } = view;
  const own = quotedAt[i]!;
  let before = 9;
  for (let k = from - 1; k >= Math.max(0, from - 9); k--) {
    if (quotedAt[k]! >= 0 && quotedAt[k] !== own) {
      before = Math.min(8, from - 1 - k);
      break;
    }
  }
  let after = 9;
  for (let k = i + 1; k < end && k < i + 9; k++) {
    if (quotedAt[k]! >= 0 && quotedAt[k] !== own) {
      after = k - i;
      break;
    }
  }
  f.pair(35, before, after);
  f.pair(36, Math.min(before, 4), stems[i]!);
  f.pair(37, Math.min(after, 4), stems[i]!);
  f.pair(38, before, i - start < 12 ? 1 : 0);
}
