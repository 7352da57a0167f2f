import { nameAbbreviations, speechVerbs } from '../../language/en/words/word-sets.ts';
import {
  ELLIPSIS, EXCLAMATION_MARK, FULL_STOP, IDEOGRAPHIC_STOP, QUESTION_MARK, RIGHT_DOUBLE_QUOTE,
  RIGHT_GUILLEMET, RIGHT_SINGLE_QUOTE, SPACE, STRAIGHT_APOSTROPHE, STRAIGHT_QUOTE,
} from '../../text/characters.ts';
import type { Span } from '../../model/span.ts';
import type { PartedNumbers } from '../../text/numbers/parted-numbers.ts';
import { JOINING_ABBREVIATIONS, LOOSE_ABBREVIATIONS, NUMBER_ABBREVIATION, SENTENCE_OPENERS } from '../../language/en/names/abbreviations.ts';
import { trimSpan } from '../../text/span.ts';
import { hashRange } from '../../text/words/tokens.ts';
import { isDigit, isLetter, isSpace, isUpper } from '../../text/words/unit-kinds.ts';
import { WordSet } from '../../text/words/word-set.ts';

const JOINING = new WordSet(JOINING_ABBREVIATIONS);
const LOOSE = new WordSet(LOOSE_ABBREVIATIONS);
const OPENERS = new WordSet(SENTENCE_OPENERS);

/**
 * Adds the sentences of a paragraph to `out`; abbreviations are known for English and for texts of unknown language. No sentence ends inside
 * a number that a stray space parts, or before a closing mark that one parts from its words.
 */
export function sentenceSpans(text: string, paragraph: Span, language: string | null, stray: PartedNumbers, out: Span[]): void {
  const english = language === null || language === 'en';
  let start = paragraph[0];
  const opened = { upTo: start, marks: 0 };
  for (let i = paragraph[0]; i < paragraph[1]; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== FULL_STOP && unit !== EXCLAMATION_MARK && unit !== QUESTION_MARK && unit !== ELLIPSIS && unit !== IDEOGRAPHIC_STOP) continue;
    if (unit === FULL_STOP) i = lastOfParted(text, i, paragraph[1]);
    const end = strayCloserAfter(text, closersAfter(text, i + 1, paragraph[1]), paragraph[1], opened);
    if (end >= paragraph[1]) break;
    const next = spacesAfter(text, end, paragraph[1]);
    if (next === end && unit !== IDEOGRAPHIC_STOP) continue;
    if (next < paragraph[1] && stray.numberAfter(i) < 0 && breaksAt(text, i, end, next, english)) {
      addParted(text, [start, end], out);
      start = next;
    }
    i = Math.max(i, end - 1);
  }
  if (start < paragraph[1]) addParted(text, [start, paragraph[1]], out);
}

/** No writer's sentence is longer, in units; what is, is a table or a list, and what later looks into sentences is bounded by it. */
const LONGEST = 2_000;

/** Adds a sentence, or a stretch without an end in parts: each up to the last white space that it can hold, else up to its last unit. */
function addParted(text: string, [start, end]: Span, out: Span[]): void {
  let from = start;
  while (end - from > LONGEST) {
    let to = from + LONGEST;
    while (to > from && !isSpace(text.charCodeAt(to))) to--;
    if (to === from) to = from + LONGEST - (isLowSurrogate(text.charCodeAt(from + LONGEST)) ? 1 : 0);
    out.push(trimSpan(text, [from, to]));
    from = spacesAfter(text, to, end);
  }
  if (from < end) out.push([from, end]);
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}

/** The last stop of an ellipsis whose stops are set apart, ". . .", that begins at `at`; else `at` itself. */
function lastOfParted(text: string, at: number, end: number): number {
  let last = at;
  while (text.charCodeAt(last) === FULL_STOP && last + 2 < end && isSpace(text.charCodeAt(last + 1)) && text.charCodeAt(last + 2) === FULL_STOP) last += 2;
  return endsParted(text, last) ? last : at;
}

/** True for the last stop of ". . .". */
function endsParted(text: string, at: number): boolean {
  return text.charCodeAt(at) === FULL_STOP && text.charCodeAt(at - 2) === FULL_STOP && text.charCodeAt(at - 4) === FULL_STOP && isSpace(text.charCodeAt(at - 1)) && isSpace(text.charCodeAt(at - 3));
}

/** True when the terminator at `at`, whose closing marks end at `end`, ends a sentence before `next`. */
function breaksAt(text: string, at: number, end: number, next: number, english: boolean): boolean {
  const first = opensWith(text, next);
  if (isLetter(first) && !isUpper(first) && first < 0x3000) return false;
  const unit = text.charCodeAt(at);
  if (unit !== FULL_STOP) return !(english && end > at + 1 && attributionFollows(text, next));
  if (at > 0 && (text.charCodeAt(at - 1) === FULL_STOP || endsParted(text, at))) return isUpper(first) || !isLetter(first);
  return !(english && end === at + 1 && isAbbreviation(text, at, next));
}

function isAbbreviation(text: string, at: number, next: number): boolean {
  let start = at;
  while (start > 0 && (isLetter(text.charCodeAt(start - 1)) || (text.charCodeAt(start - 1) === FULL_STOP && start < at))) start--;
  if (start === at) return false;
  const length = at - start;
  const upper = isUpper(text.charCodeAt(start));
  const hash = hashRange(text, start, at);
  if (upper && nameAbbreviations.has(hash) && (text.slice(start, at) !== NUMBER_ABBREVIATION || isDigit(text.charCodeAt(next)))) return true;
  if (length === 1 && text.charCodeAt(next + 1) !== FULL_STOP && followsInitial(text, start)) return !opensSentence(text, next);
  if (length === 1) return upper && text[start] !== 'I';
  if (text.lastIndexOf('.', at - 1) >= start || LOOSE.has(hash)) return !opensSentence(text, next);
  return !upper && JOINING.has(hash);
}

/** True when the letter at `at` follows another, a full stop and a stray space: the "m" of "p. m.", the "S" of "U. S.". */
function followsInitial(text: string, at: number): boolean {
  if (at < 3 || text.charCodeAt(at - 1) !== SPACE || text.charCodeAt(at - 2) !== FULL_STOP) return false;
  return isLetter(text.charCodeAt(at - 3)) && isUpper(text.charCodeAt(at - 3)) === isUpper(text.charCodeAt(at)) && !isLetter(text.charCodeAt(at - 4));
}

/** Marks behind an abbreviation with which its sentence goes on: "Telma, Wash. — ", "(AP)", "Orla Corp., ". */
const GOES_ON = /[\u2013\u2014,;:&]/;

/** A bracket in which nothing but a party, a state or letters stand, with the sentence's next word behind it: "Tom Quill Jr. (D-Tel.) resigned". */
const GOES_ON_BEHIND = /^\([^()\n]{1,30}\)(?:[,;]| \p{Ll})/u;
const LONGEST_BRACKET = 40;

/** True when the word at `next` is one that sentences open with, so that the stop after an abbreviation is both. */
function opensSentence(text: string, next: number): boolean {
  if (text.charAt(next) === '(' && GOES_ON_BEHIND.test(text.slice(next, next + LONGEST_BRACKET))) return false;
  if (!isLetter(text.charCodeAt(next))) return !isDigit(text.charCodeAt(next)) && !GOES_ON.test(text.charAt(next));
  let end = next;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  return OPENERS.has(hashRange(text, next, end));
}

/** True when a verb of speech stands within four words: “Never!” Anna Lindqvist shouted. */
function attributionFollows(text: string, next: number): boolean {
  let i = next;
  for (let words = 0; words < 5; words++) {
    let end = i;
    while (end < text.length && isLetter(text.charCodeAt(end))) end++;
    if (end === i) return false;
    if (speechVerbs.has(hashRange(text, i, end))) return words > 0 || !isUpper(text.charCodeAt(i));
    if (text.charCodeAt(end) === FULL_STOP) end++;
    if (text.charCodeAt(end) !== SPACE) return false;
    i = end + 1;
  }
  return false;
}

/** The first letter or figure at `at`, behind any opening marks. */
function opensWith(text: string, at: number): number {
  let i = at;
  while (i < text.length && i < at + 4 && /["'“”‘’«»(\[„‚]/.test(text.charAt(i))) i++;
  return i < text.length ? text.charCodeAt(i) : 0;
}

function closersAfter(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && /[.!?…"'”’»)\]]/.test(text.charAt(i))) i++;
  return i;
}

/**
 * The end of a closing mark that a stray space parts from what it closes, or `from` itself. A straight mark closes where the paragraph ends
 * or where an odd number of them stands before it; `opened` keeps the count, so that a paragraph is counted over once.
 */
function strayCloserAfter(text: string, from: number, end: number, opened: { upTo: number; marks: number }): number {
  if (text.charCodeAt(from) !== SPACE || from + 1 >= end) return from;
  const mark = text.charCodeAt(from + 1);
  if (mark !== STRAIGHT_QUOTE && mark !== STRAIGHT_APOSTROPHE && mark !== RIGHT_DOUBLE_QUOTE && mark !== RIGHT_SINGLE_QUOTE && mark !== RIGHT_GUILLEMET) {
    return from;
  }
  const last = from + 2 >= end;
  if (!last && !isSpace(text.charCodeAt(from + 2))) return from;
  if (last || mark === RIGHT_DOUBLE_QUOTE || mark === RIGHT_GUILLEMET) return from + 2;
  if (mark !== STRAIGHT_QUOTE) return from;
  for (; opened.upTo < from; opened.upTo++) if (text.charCodeAt(opened.upTo) === STRAIGHT_QUOTE) opened.marks++;
  return opened.marks % 2 === 1 ? from + 2 : from;
}

function spacesAfter(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && isSpace(text.charCodeAt(i))) i++;
  return i;
}
