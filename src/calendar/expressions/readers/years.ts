import { readNumeral } from '../../../text/numbers/numerals.ts';
import { touchesNext } from '../../../text/words/lexemes.ts';
import { formAt, fullYear, isNumberAt, skipHyphen, type Read, type Scan } from '../scan.ts';

/** A year in four digits or in words at `at`. `sure` says that a month or day before it makes any such number a year. */
export function readYear(scan: Scan, at: number, sure: boolean): { readonly year: number; readonly next: number } | null {
  const form = formAt(scan, at);
  if (form === "'") return readApostrophe(scan, at, sure);
  if (isNumberAt(scan, at)) {
    if (form.length !== 4 || form.includes('.') || form.includes(',')) return null;
    const year = Number(form);
    if (year < 1000 || year > 2199 || (touchesNext(scan.lexemes, at) && isGluedOn(scan, at + 1))) return null;
    return sure || isYearHere(scan, at, year) ? { year, next: at + 1 } : null;
  }
  return readYearWords(scan, at, sure);
}

/** "'07" after a month or a word that years stand behind. */
function readApostrophe(scan: Scan, at: number, sure: boolean): { readonly year: number; readonly next: number } | null {
  const form = formAt(scan, at + 1);
  if (!isNumberAt(scan, at + 1) || !/^\d\d$/.test(form) || !touchesNext(scan.lexemes, at) || touchesNext(scan.lexemes, at - 1) || isPluralAt(scan, at + 2)) {
    return null;
  }
  return sure || scan.words.beforeShortYear.has(formAt(scan, at - 1)) ? { year: fullYear(Number(form)), next: at + 2 } : null;
}

/** "1980s", "'80s", "the nineties", "20th century" at `at`. */
export function readEra(scan: Scan, at: number): Read | null {
  const form = formAt(scan, at);
  if (form === "'" && isNumberAt(scan, at + 1) && formAt(scan, at + 1).length === 2 && isPluralAt(scan, at + 2)) {
    return era(centuryOf(Number(formAt(scan, at + 1)[0])) + formAt(scan, at + 1)[0], at + 3);
  }
  if (isNumberAt(scan, at) && /^\d{3}0$/.test(form) && isPluralAt(scan, at + 1)) {
    return era(form.slice(0, form.endsWith('00') && Number(form) < 2000 ? 2 : 3), endOfPlural(scan, at + 1));
  }
  const decade = scan.words.decades.get(form);
  if (decade !== undefined) return era(centuryOf(decade) + String(decade), at + 1);
  return readSpokenDecade(scan, at);
}

/** The digits of the century that a decade without one most likely lies in. */
function centuryOf(decade: number): string {
  return decade < 2 ? '20' : '19';
}

function era(digits: string, next: number): Read {
  return { next, expression: { kind: 'era', digits } };
}

function readSpokenDecade(scan: Scan, at: number): Read | null {
  const { numbers } = scan.words;
  const century = numbers.small.get(formAt(scan, at)) ?? twentyOf(numbers.tens.get(formAt(scan, at)));
  const decade = century === undefined || century < 15 ? undefined : scan.words.decades.get(formAt(scan, skipHyphen(scan, at + 1)));
  return decade === undefined ? null : era(`${century}${decade}`, skipHyphen(scan, at + 1) + 1);
}

function isPluralAt(scan: Scan, at: number): boolean {
  if (formAt(scan, at) === 's' && formAt(scan, at - 1).length === 4) return true;
  return (
    (touchesNext(scan.lexemes, at - 1) && formAt(scan, at) === 's')
    || (formAt(scan, at) === "'" && formAt(scan, at + 1) === 's' && touchesNext(scan.lexemes, at - 1) && touchesNext(scan.lexemes, at))
  );
}

function endOfPlural(scan: Scan, at: number): number {
  return formAt(scan, at) === 's' ? at + 1 : at + 2;
}

/** Letters, units or a further number that are joined to the digits make them no year. */
function isGluedOn(scan: Scan, at: number): boolean {
  const form = formAt(scan, at);
  if (form === '%' || form === '$') return true;
  if (form === ':') return isNumberAt(scan, at + 1) && touchesNext(scan.lexemes, at);
  return /^[\p{L}]/u.test(form) && !form.startsWith("'");
}

function isYearHere(scan: Scan, at: number, year: number): boolean {
  const before = formAt(scan, at - 1);
  if (scan.words.moneySigns.has(before) || before === '#' || before === '+' || (before === '-' && !isNumberAt(scan, at - 2) && year < 1900)) return false;
  const after = formAt(scan, at + 1);
  if (isNumberAt(scan, at + 1) || scan.words.numbers.scales.has(after)) return false;
  const cued = scan.words.beforeYear.has(before);
  if (after === scan.words.tense.to && isNumberAt(scan, at + 2) && looksPlural(formAt(scan, at + 3))) return false;
  if (before === scan.words.tense.to && isNumberAt(scan, at - 2) && looksPlural(after)) return false;
  if (year < 1900 || year > 2059) return cued && before !== scan.words.the && !scan.words.weakYearCues.has(before) && !looksPlural(after);
  return !looksPlural(after) || (cued && !scan.words.weakYearCues.has(before));
}

function looksPlural(form: string): boolean {
  return form.length > 3 && form.endsWith('s') && !form.endsWith('ss') && !form.endsWith('us') && !form.endsWith('is') && !form.startsWith("'");
}

/** "twenty" as the first part of a year: its century. */
function twentyOf(tens: number | undefined): 20 | undefined {
  return tens === 20 ? 20 : undefined;
}

/** "nineteen ninety-seven", "two thousand five", "twenty twenty-four"; "the year two thousand" alone. */
function readYearWords(scan: Scan, at: number, sure: boolean): { year: number; next: number } | null {
  const { numbers } = scan.words;
  const form = formAt(scan, at);
  const century = twentyOf(numbers.tens.get(form)) ?? numbers.small.get(form);
  if (century !== undefined && century >= 15 && century <= 20) {
    const tens = numbers.tens.get(formAt(scan, skipHyphen(scan, at + 1)));
    if (tens !== undefined) {
      const second = skipHyphen(scan, at + 1) + 1;
      const small = numbers.small.get(formAt(scan, skipHyphen(scan, second)));
      const units = small !== undefined && small < 10 && small > 0;
      return { year: century * 100 + tens + (units ? small : 0), next: units ? skipHyphen(scan, second) + 1 : second };
    }
    const nought = scan.words.noughts.has(formAt(scan, skipHyphen(scan, at + 1)))
      ? numbers.small.get(formAt(scan, skipHyphen(scan, skipHyphen(scan, at + 1) + 1)))
      : undefined;
    if (nought !== undefined && nought < 10 && nought > 0) return { year: century * 100 + nought, next: skipHyphen(scan, skipHyphen(scan, at + 1) + 1) + 1 };
    const teen = numbers.small.get(formAt(scan, skipHyphen(scan, at + 1)));
    if (teen !== undefined && teen >= 10) return { year: century * 100 + teen, next: skipHyphen(scan, at + 1) + 1 };
  }
  const whole = century !== undefined || numbers.small.get(form) === 2 ? readNumeral(scan.lexemes, at, numbers) : null;
  if (
    whole === null
    || whole.form !== 'words'
    || whole.fraction
    || whole.next < at + 2
    || whole.value < 1500
    || whole.value > 2100
    || looksPlural(formAt(scan, whole.next))
  ) {
    return null;
  }
  return sure || scan.words.beforeYearWords.has(formAt(scan, at - 1)) ? { year: whole.value, next: whole.next } : null;
}
