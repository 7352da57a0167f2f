import {
  CAPITALS_THEN_SMALL, CLASS, CLASS_COUNT, FOREIGN, HARD_SPACE_IN_WORD, LETTERS_THAT_ARE_WORDS, LONELY_ACCENT, LONELY_FOREIGN,
  PAIR_COST, STRANGERS, TRACE_OF_HARD_SPACE, classOf, ownCost,
} from '../../../language/encoding/index.ts';
import type { CharClass } from '../../../language/encoding/index.ts';

/** The last two characters of a stretch, as far as the cost of the next one depends on them. */
export interface Tail {
  readonly last: CharClass;
  readonly lastCode: number;
  readonly beforeLast: CharClass;
}

/** Which classes are letters foreign to the text's own script, so that one of them seldom stands alone. */
export interface Home {
  readonly isForeign: (charClass: CharClass) => boolean;
}

/** What it costs, in bits over the usual, that a character of this class and code point follows the tail. */
export function costOfNext(tail: Tail, codePoint: number, charClass: CharClass, home: Home): number {
  let cost = PAIR_COST[tail.last * CLASS_COUNT + charClass]! + ownCost(codePoint, charClass);
  if (charClass === CLASS.accentLower && isCapital(tail.last) && isCapital(tail.beforeLast)) cost += CAPITALS_THEN_SMALL;
  if (charClass === CLASS.lower && tail.last === CLASS.accentUpper && isCapital(tail.beforeLast)) cost += CAPITALS_THEN_SMALL / 2;
  if (charClass === CLASS.lower && tail.last === CLASS.hardSpace && tail.beforeLast === CLASS.accentUpper) cost += HARD_SPACE_IN_WORD;
  if (STRANGERS.right.has(codePoint) && STRANGERS.left.has(tail.lastCode)) cost += STRANGERS.cost;
  if (tail.lastCode === 0xc2 && charClass === CLASS.space && (tail.beforeLast === CLASS.digit || tail.beforeLast === CLASS.mark)) cost += TRACE_OF_HARD_SPACE;
  if (home.isForeign(charClass)) cost += FOREIGN;
  if (SPACES[charClass] && SPACES[tail.beforeLast]) cost += costOfLonely(tail, home);
  return cost;
}

function costOfLonely({ last, lastCode }: Tail, home: Home): number {
  if (home.isForeign(last)) return LONELY_FOREIGN;
  return (last === CLASS.accentUpper || last === CLASS.accentLower) && !LETTERS_THAT_ARE_WORDS.has(lastCode) ? LONELY_ACCENT : 0;
}

/** The tail after one more character. */
export function nextTail(tail: Tail, codePoint: number, charClass: CharClass): Tail {
  return { last: charClass, lastCode: codePoint, beforeLast: tail.last };
}

/** The tail at the end of `text.slice(0, end)`. */
export function tailAt(text: string, end: number): Tail {
  const lastCode = end === 0 ? SPACE : codePointEndingAt(text, end);
  const beforeLast = end < 2 ? SPACE : codePointEndingAt(text, end - 1);
  return { last: classOf(lastCode), lastCode, beforeLast: classOf(beforeLast) };
}

/** How implausible a whole text is, in bits over the usual; characters marked as lost are not held against it. */
export function costOfText(text: string, home: Home): number {
  let tail = tailAt(text, 0);
  let cost = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0)!;
    const charClass = classOf(codePoint);
    if (charClass !== CLASS.lost && tail.last !== CLASS.lost) cost += costOfNext(tail, codePoint, charClass, home);
    tail = nextTail(tail, codePoint, charClass);
  }
  return cost;
}

/** The script that most letters of a text are of; letters of the others are foreign to it. */
export function homeOf(text: string): Home {
  const counts = new Int32Array(CLASS_COUNT);
  const step = Math.max(1, Math.floor(text.length / SAMPLE));
  for (let i = 0; i < text.length; i += step) counts[classOf(text.charCodeAt(i))]!++;
  const letters = new Map<string, number>();
  for (const [charClass, script] of Object.entries(SCRIPT_OF)) letters.set(script, (letters.get(script) ?? 0) + counts[Number(charClass)]!);
  const home = [...letters].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
  return { isForeign: (charClass) => SCRIPT_OF[charClass] !== undefined && SCRIPT_OF[charClass] !== home };
}

const SAMPLE = 4_000;
const SPACE = 0x20;
const SPACES: Uint8Array = Uint8Array.from({ length: CLASS_COUNT }, (_, c) =>
  c === CLASS.space || c === CLASS.hardSpace || c === CLASS.opener || c === CLASS.lowQuote || c === CLASS.closer || c === CLASS.dash ? 1 : 0);

const SCRIPT_OF: Readonly<Partial<Record<CharClass, string>>> = {
  [CLASS.lower]: 'latin', [CLASS.upper]: 'latin', [CLASS.greek]: 'greek', [CLASS.greekUpper]: 'greek', [CLASS.cyrillic]: 'cyrillic',
  [CLASS.cyrillicUpper]: 'cyrillic', [CLASS.hebrew]: 'hebrew', [CLASS.arabic]: 'arabic', [CLASS.otherLetter]: 'other',
};

function isCapital(charClass: CharClass): boolean {
  return charClass === CLASS.upper || charClass === CLASS.accentUpper;
}

function codePointEndingAt(text: string, end: number): number {
  const unit = text.charCodeAt(end - 1);
  return unit >= 0xdc00 && unit < 0xe000 && end > 1 ? text.codePointAt(end - 2)! : unit;
}
