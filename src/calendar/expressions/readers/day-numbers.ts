import { readNumeral } from '../../../text/numbers/numerals.ts';
import { touchesNext } from '../../../text/words/lexemes.ts';
import { readOrdinal } from './ordinals.ts';
import { formAt, isCapitalAt, isNumberAt, type Scan } from '../scan.ts';
import { readYear } from './years.ts';

/** The number of a day in its month, from 1 to 31, and where what follows it begins. */
export interface DayRead {
  readonly day: number;
  readonly next: number;
}

/** "12", "4th", "twenty-first", and after a month ("May fifteen") the cardinal in words; `null` where no day of a month stands. */
export function readDayNumber(scan: Scan, at: number, afterMonth = false): DayRead | null {
  const form = formAt(scan, at);
  if (isNumberAt(scan, at)) {
    if (form.length > 2) return null;
    const day = Number(form);
    if (day < 1 || day > 31) return null;
    const ordinal = touchesNext(scan.lexemes, at) && scan.words.ordinalEndings.has(formAt(scan, at + 1));
    if (
      !ordinal
      && touchesNext(scan.lexemes, at)
      && (formAt(scan, at + 1) === '%' || (formAt(scan, at + 1) === ':' && isNumberAt(scan, at + 2) && touchesNext(scan.lexemes, at + 1)))
    ) {
      return null;
    }
    return { day, next: ordinal ? at + 2 : at + 1 };
  }
  const ordinal = readOrdinal(scan, at);
  if (ordinal !== null) return ordinal.value > 31 ? null : { day: ordinal.value, next: ordinal.next };
  return afterMonth && readYear(scan, at, true) === null ? readSpoken(scan, at) : null;
}

/** "on fifteen August", "twenty five January nineteen eighty six": a cardinal in words is a day after "on" or before a year. */
export function readSpokenDay(scan: Scan, at: number): DayRead | null {
  const spoken = readSpoken(scan, at);
  if (spoken === null || !scan.words.months.has(formAt(scan, spoken.next)) || !isCapitalAt(scan, spoken.next)) return null;
  return formAt(scan, at - 1) === scan.words.on || readYear(scan, spoken.next + 1, true) !== null ? spoken : null;
}

function readSpoken(scan: Scan, at: number): DayRead | null {
  const { numbers } = scan.words;
  if (!numbers.small.has(formAt(scan, at)) && !numbers.tens.has(formAt(scan, at))) return null;
  const spoken = readNumeral(scan.lexemes, at, numbers);
  return spoken === null || spoken.form !== 'words' || spoken.fraction || spoken.value < 1 || spoken.value > 31
    ? null
    : { day: spoken.value, next: spoken.next };
}
