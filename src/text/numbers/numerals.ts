import { LexemeKind, touchesNext, type Lexemes } from '../words/lexemes.ts';
import { ToldNumber, type CountingWords } from './told-number.ts';

/** The words of a language that make up numbers. All keys are in lower case. */
export interface NumberWords extends CountingWords {
  /** Fractions in the singular and the plural ("third", "thirds"). */
  readonly fractions: ReadonlyMap<string, number>;
  /** Single signs such as "½". */
  readonly fractionSigns: ReadonlyMap<string, number>;
  /** First to thirty-first and the round ones. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** "a", "an": one, before a scale or a fraction. */
  readonly articles: ReadonlySet<string>;
  /** Joins parts of a number: "and". */
  readonly and: string;
  /** Stands before spoken decimals: "point". */
  readonly point: string;
}

/** A number read from a text. */
export interface Numeral {
  readonly value: number;
  /** The first lexeme that is no longer part of it. */
  readonly next: number;
  /** How it is written: figures throughout, words throughout, or an article that counts as one ("a million", "a third"). */
  readonly form: 'digits' | 'words' | 'article';
  /** True when its last part is a fraction ("a third", "2 1/2", "half"). */
  readonly fraction: boolean;
  /** True when a word of scale closes it ("3 million"). */
  readonly scaled: boolean;
}

/** The number that begins at lexeme `at`, or `null` when none does. Reads "1,234.5", "3 million", "two and a half", "twenty-one", "a third", "1 1/2". */
export function readNumeral(lexemes: Lexemes, at: number, words: NumberWords): Numeral | null {
  if (at >= lexemes.count) return null;
  if (lexemes.kind[at] === LexemeKind.number) return readDigits(lexemes, at, words);
  const form = lexemes.word[at]!;
  if (lexemes.kind[at] === LexemeKind.mark) {
    const sign = words.fractionSigns.get(form);
    return sign === undefined ? null : { value: sign, next: at + 1, form: 'digits', fraction: true, scaled: false };
  }
  if (words.articles.has(form)) return readAfterArticle(lexemes, at, words);
  const fraction = words.fractions.get(form);
  if (fraction === 0.5 || (fraction === 0.25 && words.scales.has(lexemes.word[at + 1] ?? ''))) return readHalf(lexemes, at, words, fraction);
  return readWords(lexemes, at, words);
}

/** The value of a run of digits with separators, or `null` when it is none ("12.05.2018"). */
export function valueOfDigits(form: string): number | null {
  const value = Number(form.includes(',') ? form.replaceAll(',', '') : form);
  return Number.isFinite(value) ? value : null;
}

/** No number is spelt in more words, and none has more scales in a row ("three lakh crore"): this bounds the work on hostile text. */
const MOST_LEXEMES = 24;
const MOST_SCALES = 3;

function readDigits(lexemes: Lexemes, at: number, words: NumberWords): Numeral | null {
  const whole = valueOfDigits(lexemes.word[at]!);
  if (whole === null) return null;
  let value = whole;
  let next = at + 1;
  let fraction = false;
  const part = readFractionDigits(lexemes, at, words);
  if (part !== null) {
    value = part.value;
    next = part.next;
    fraction = true;
  }
  const scaled = readScales(lexemes, next, value, words);
  const half = scaled === null ? readAndFraction(lexemes, next, words) : null;
  if (half !== null) return { value: value + half.value, next: half.next, form: 'digits', fraction: true, scaled: false };
  return { value: scaled?.value ?? value, next: scaled?.next ?? next, form: 'digits', fraction, scaled: scaled !== null };
}

/** "1/2", "10 1/2" or "10½", read from their first number. */
function readFractionDigits(lexemes: Lexemes, at: number, words: NumberWords): { value: number; next: number } | null {
  const simple = simpleFraction(lexemes, at);
  if (simple !== null) return { value: simple, next: at + 3 };
  const whole = valueOfDigits(lexemes.word[at]!)!;
  const hyphen = lexemes.word[at + 1] === '-' && touchesNext(lexemes, at) && touchesNext(lexemes, at + 1) ? 1 : 0;
  const after = at + 1 + hyphen;
  const sign = words.fractionSigns.get(lexemes.word[after] ?? '');
  if (sign !== undefined && touchesNext(lexemes, after - 1)) return { value: whole + sign, next: after + 1 };
  const follows = lexemes.kind[after] === LexemeKind.number ? simpleFraction(lexemes, after) : null;
  return follows !== null && Number.isInteger(whole) ? { value: whole + follows, next: after + 3 } : null;
}

const DENOMINATORS = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32, 64]);

function simpleFraction(lexemes: Lexemes, at: number): number | null {
  if (lexemes.word[at + 1] !== '/' || lexemes.kind[at + 2] !== LexemeKind.number || !touchesNext(lexemes, at) || !touchesNext(lexemes, at + 1)) return null;
  if (lexemes.word[at + 3] === '/' || lexemes.word[at]!.length > 2 || lexemes.word[at + 2]!.length > 2) return null;
  const [over, under] = [Number(lexemes.word[at]), Number(lexemes.word[at + 2])];
  return Number.isInteger(over) && over > 0 && over < under && DENOMINATORS.has(under) ? over / under : null;
}

function readScales(lexemes: Lexemes, at: number, start: number, words: NumberWords): { value: number; next: number } | null {
  let value = start;
  let next = at;
  for (let n = 0; ; n++) {
    // A hyphen joins the scale, be it parted from both by stray spaces ("2 - million").
    const step = lexemes.word[next] === '-' && (touchesNext(lexemes, next) || !touchesNext(lexemes, next - 1)) ? next + 1 : next;
    const scale = words.scales.get(lexemes.word[step] ?? '');
    if (scale === undefined || n === MOST_SCALES) return next === at ? null : { value, next };
    value *= scale;
    next = step + 1;
  }
}

/** "and a half", "and a quarter", "and three quarters" after a number. */
function readAndFraction(lexemes: Lexemes, at: number, words: NumberWords): { value: number; next: number } | null {
  const step = skipHyphen(lexemes, at);
  if (lexemes.word[step] !== words.and) return null;
  const first = skipHyphen(lexemes, step + 1);
  const count = words.articles.has(lexemes.word[first] ?? '') ? 1 : words.small.get(lexemes.word[first] ?? '');
  if (count === undefined) return null;
  const second = skipHyphen(lexemes, first + 1);
  const fraction = words.fractions.get(lexemes.word[second] ?? '');
  return fraction === undefined ? null : { value: count * fraction, next: second + 1 };
}

function readAfterArticle(lexemes: Lexemes, at: number, words: NumberWords): Numeral | null {
  const step = skipHyphen(lexemes, at + 1);
  const form = lexemes.word[step] ?? '';
  const fraction = words.fractions.get(form);
  if (fraction !== undefined) {
    const scaled = readScales(lexemes, step + 1, fraction, words);
    return { value: scaled?.value ?? fraction, next: scaled?.next ?? step + 1, form: 'article', fraction: true, scaled: scaled !== null };
  }
  if (!words.scales.has(form)) return null;
  const found = readWords(lexemes, step, words);
  return found === null ? null : { ...found, form: 'article' };
}

function readHalf(lexemes: Lexemes, at: number, words: NumberWords, part: number): Numeral {
  const article = words.articles.has(lexemes.word[at + 1] ?? '') ? at + 2 : at + 1;
  const scaled = readScales(lexemes, article, part, words);
  return { value: scaled?.value ?? part, next: scaled?.next ?? at + 1, form: 'words', fraction: true, scaled: scaled !== null };
}

function readWords(lexemes: Lexemes, from: number, words: NumberWords): Numeral | null {
  const told = new ToldNumber(words);
  let next = from;
  for (let at = from; at < lexemes.count && at < from + MOST_LEXEMES && told.take(lexemes.word[at]!); at = nextPart(lexemes, next, words, told.scaled)) {
    next = at + 1;
  }
  if (next === from) return null;
  const spoken = readSpokenDecimals(lexemes, next, words);
  const ended = { value: told.value + (spoken?.value ?? 0), next: spoken?.next ?? next, form: 'words', fraction: false, scaled: told.scaled } as const;
  return withFraction(lexemes, ended, words);
}

/** "point five", "point zero three" after a whole number in words. */
function readSpokenDecimals(lexemes: Lexemes, at: number, words: NumberWords): { value: number; next: number } | null {
  if (lexemes.word[at] !== words.point) return null;
  let digits = '';
  let next = at + 1;
  for (let small = words.small.get(lexemes.word[next] ?? ''); small !== undefined && small < 10; small = words.small.get(lexemes.word[next] ?? '')) {
    digits += String(small);
    next++;
  }
  return digits === '' ? null : { value: Number(`0.${digits}`), next };
}

function nextPart(lexemes: Lexemes, next: number, words: NumberWords, scaled: boolean): number {
  const step = skipHyphen(lexemes, next);
  if (scaled && lexemes.word[step] === words.and) {
    const form = lexemes.word[step + 1] ?? '';
    if (words.small.has(form) || words.tens.has(form)) return step + 1;
  }
  return step;
}

function withFraction(lexemes: Lexemes, number: Numeral, words: NumberWords): Numeral {
  const step = skipHyphen(lexemes, number.next);
  const fraction = words.fractions.get(lexemes.word[step] ?? '');
  const plural = lexemes.word[step]?.endsWith('s') === true || lexemes.word[step] === 'halves';
  if (fraction !== undefined && number.value < 20 && (number.value === 1) !== plural) {
    const scaled = readScales(lexemes, step + 1, number.value * fraction, words);
    return { ...number, value: scaled?.value ?? number.value * fraction, next: scaled?.next ?? step + 1, fraction: true, scaled: scaled !== null };
  }
  const half = readAndFraction(lexemes, number.next, words);
  return half === null ? number : { ...number, value: number.value + half.value, next: half.next, fraction: true };
}

function skipHyphen(lexemes: Lexemes, at: number): number {
  return lexemes.word[at] === '-' && touchesNext(lexemes, at - 1) && touchesNext(lexemes, at) ? at + 1 : at;
}
