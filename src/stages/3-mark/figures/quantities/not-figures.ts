import { BEHIND_BLOCK, DECADE_ENDING, DIGIT_ENDINGS, figureGrammar } from '../../../../language/en/figures/figure-grammar.ts';
import { numberWords } from '../../../../language/en/figures/number-words.ts';
import { indexNames, labelNouns } from '../../../../language/en/figures/count-words.ts';
import { figureWords } from '../../../../language/en/figures/figure-words.ts';
import { readNumeral, valueOfDigits } from '../../../../text/numbers/numerals.ts';
import { isPlural, readNoun } from '../nouns.ts';
import { magnitudeBefore } from './magnitude.ts';
import { isMinus, readPart, scaleLetter, type Part } from './parts.ts';
import { form, isCapital, isNumber, isWord, overHyphen, printed, touches, type FigureScan } from '../scan.ts';
import { readCurrencyBefore, readUnitAfter } from '../units.ts';

/** True where a calendar date, a clock or a year holds the number; lengths and distances in time are quantities too. */
export function isInDate(scan: FigureScan, at: number): boolean {
  const index = scan.timeAt[at]!;
  if (index < 0) return false;
  const time = scan.times[index]!;
  if (time.type === 'DURATION') return false;
  if (time.type === 'SET') return true;
  const numeral = readNumeral(scan.lexemes, at, numberWords);
  return numeral === null || !figureWords.timeUnits.has(form(scan, overHyphen(scan, numeral.next)));
}

/** The lexeme after a code, an ordinal or part of a name that holds digits, or `null` where the number stands by itself. */
export function skipCode(scan: FigureScan, at: number): number | null {
  if (!isNumber(scan, at)) return null;
  if (valueOfDigits(form(scan, at)) === null) return at + 1;
  const glued = touches(scan, at) && isWord(scan, at + 1);
  if (glued && DIGIT_ENDINGS.has(form(scan, at + 1))) {
    return form(scan, at + 1) === DECADE_ENDING && form(scan, at).length < 3 && !form(scan, at).endsWith('0') ? null : at + 2;
  }
  const joined =
    (isWord(scan, at - 1) && touches(scan, at - 1)) || (form(scan, at - 1) === '-' && touches(scan, at - 1) && touches(scan, at - 2) && isWord(scan, at - 2));
  if (endsDesignation(scan, at)) return at + 1;
  if (joined && readCurrencyBefore(scan, at) === null && !isMinus(scan, at) && form(scan, at - 2) !== figureGrammar.to && magnitudeBefore(scan, at) === null) {
    return at + 1;
  }
  if (
    form(scan, at - 1) === '#'
    || (form(scan, at - 1) === '/' && touches(scan, at - 1) && touches(scan, at - 2) && isNumber(scan, at - 2) && !isMoney(scan, at - 2))
  ) {
    return at + 1;
  }
  if (glued && readUnitAfter(scan, at + 1) === null && scaleLetter(scan, at + 1, true) === null) return at + 2;
  return null;
}

/** "A350-900": digits behind a hyphen, behind digits that a letter touches. */
function endsDesignation(scan: FigureScan, at: number): boolean {
  return form(scan, at - 1) === '-' && [at - 1, at - 2, at - 3].every((place) => touches(scan, place)) && isNumber(scan, at - 2) && isWord(scan, at - 3);
}

/** "737 Max jet": a number before a capital and no plural is the name of a type. */
export function isDesignation(scan: FigureScan, part: Part, noun: number, end: number): boolean {
  return (
    part.digits && part.value !== 1 && noun === part.next && isCapital(scan, noun) && /\p{Ll}/u.test(printed(scan, noun)) && !isPlural(form(scan, end - 1))
  );
}

function isMoney(scan: FigureScan, at: number): boolean {
  return readCurrencyBefore(scan, at) !== null;
}

/** "no one", "one-on-one", "the class of '08": number words and digits that neither count nor measure. */
export function isIdiom(scan: FigureScan, at: number): boolean {
  const before = form(scan, at - 1);
  if (isNumber(scan, at)) return before === "'" && touches(scan, at - 1) && form(scan, at).length === 2;
  if (before === '-' && touches(scan, at - 1) && touches(scan, at - 2) && isWord(scan, at - 2)) {
    return !numberWords.tens.has(form(scan, at - 2)) && !isMinus(scan, at);
  }
  return form(scan, at) === figureGrammar.one && figureWords.noOne.has(before);
}

/** A number word with a capital inside a name: "the One Nation Act". */
export function isInName(scan: FigureScan, at: number): boolean {
  return isWord(scan, at) && isCapital(scan, at) && !startsSentence(scan, at) && isCapital(scan, at + 1);
}

/** The lexeme after a score ("3-1"), or `null`. */
export function skipScore(scan: FigureScan, first: Part): number | null {
  if (!first.digits || first.before !== null || first.after !== null || first.fraction) return null;
  const mark = form(scan, first.next);
  if (
    (mark !== '-' && mark !== '\u2013' && mark !== ':' && mark !== '/')
    || touches(scan, first.next - 1) !== touches(scan, first.next)
    || !isNumber(scan, first.next + 1)
  ) {
    return null;
  }
  if (mark === ':') return first.next + 2;
  const after = first.next + 2;
  if (mark === '/' || (form(scan, after) === '-' && touches(scan, after - 1) && touches(scan, after) && isNumber(scan, after + 1))) return after;
  const second = readPart(scan, first.next + 1);
  if (second === null || second.after !== null || (second.value <= first.value && second.numberEnd === after)) {
    return second === null || second.after === null ? after : null;
  }
  if (second.numberEnd > after || readNoun(scan, after, false, false) !== null && first.value < second.value && isPluralNext(scan, after)) return null;
  return first.value >= 200 || second.value >= 200 ? null : after;
}

function isPluralNext(scan: FigureScan, at: number): boolean {
  const noun = readNoun(scan, at, false, false);
  return noun !== null && !figureWords.resultNouns.some((word) => noun.unit.startsWith(word));
}

/** "3. The Council decided": the number of a paragraph or point, alone at the head of its line. */
export function isListNumber({ lexemes }: FigureScan, at: number): boolean {
  const { text, start, end } = lexemes;
  const mark = text[end[at]!];
  if ((mark !== '.' && mark !== ')') || end[at]! - start[at]! > 3 || !/^[ \t]\S/.test(text.slice(end[at]! + 1, end[at]! + 3))) return false;
  const before = text[start[at]! - 1];
  return before === undefined || before === '\n' || (before === '(' && mark === ')' && (text[start[at]! - 2] ?? '\n') === '\n');
}

/** "Article 5", "page 12", "No. 3". */
export function isLabel(scan: FigureScan, part: Part): boolean {
  const before = form(scan, part.first - 1) === '.' ? part.first - 2 : part.first - 1;
  return labelNouns.has(form(scan, before)) && (part.digits || isCapital(scan, before));
}

/** "The 3400 block of Weir Lane". */
export function isHouseNumber(scan: FigureScan, part: Part): boolean {
  return part.digits && form(scan, part.next) === figureGrammar.block && BEHIND_BLOCK.has(form(scan, part.next + 1));
}

/** "iPhone 11 Pro", "Stoxx 50": a number after a name and before no plain noun belongs to the name. */
export function isNamed(scan: FigureScan, part: Part, noun: number, end: number): boolean {
  if (indexNames.has(form(scan, part.first - 1)) && part.digits) return true;
  if (!part.digits || part.first === 0 || !isCapital(scan, part.first - 1) || !isWord(scan, part.first - 1)) return false;
  if (scan.timeAt[part.first - 1]! >= 0 || startsSentence(scan, part.first - 1) || isGapped(scan, part.first)) return false;
  return isCapital(scan, noun) || !isPlural(form(scan, end - 1));
}

/** "The League won 74 seats, the Union 71 and the Greens 17": behind a comma or "and" a name has its number without the noun that was told before. */
export function isGapped(scan: FigureScan, at: number): boolean {
  let joint = at - 1;
  while (isWord(scan, joint) && isCapital(scan, joint)) joint--;
  if (form(scan, joint) === figureGrammar.the) joint--;
  if (!JOINTS.has(form(scan, joint))) return false;
  for (let i = joint - 1; i > joint - REACH_OF_GAP && i >= 0 && !STOPS.has(form(scan, i)); i--) {
    if (isNumber(scan, i) && isWord(scan, i + 1) && !isCapital(scan, i + 1) && isPlural(form(scan, i + 1))) return true;
  }
  return false;
}

/** How many lexemes back the number stands whose noun is told. */
const REACH_OF_GAP = 24;
const JOINTS: ReadonlySet<string> = new Set([',', ';', figureGrammar.and]);
const STOPS: ReadonlySet<string> = new Set(['.', '\n', '?', '!']);

/** Whether lexeme `at` is the first word of a sentence, where a capital tells nothing. */
export function startsSentence(scan: FigureScan, at: number): boolean {
  const before = form(scan, at - 1);
  return at === 0 || before === '.' || before === '\n' || before === '"' || before === '\u201c' || before === '?' || before === '!';
}
