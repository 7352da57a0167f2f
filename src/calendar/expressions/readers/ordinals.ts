import { touchesNext } from '../../../text/words/lexemes.ts';
import { formAt, isNumberAt, skipHyphen, type Scan } from '../scan.ts';

/** "third", "twenty-first", "20th" at lexeme `at`, with the lexeme after it; `null` when there is none. */
export function readOrdinal(scan: Scan, at: number): { readonly value: number; readonly next: number } | null {
  const { numbers } = scan.words;
  const form = formAt(scan, at);
  if (isNumberAt(scan, at)) {
    const whole = touchesNext(scan.lexemes, at) && scan.words.ordinalEndings.has(formAt(scan, at + 1)) && form.length <= 3;
    return whole ? { value: Number(form), next: at + 2 } : null;
  }
  const simple = numbers.ordinals.get(form);
  if (simple !== undefined) return { value: simple, next: at + 1 };
  const tens = numbers.tens.get(form);
  const last = tens === undefined ? undefined : numbers.ordinals.get(formAt(scan, skipHyphen(scan, at + 1)));
  return last === undefined || last > 9 ? null : { value: tens! + last, next: skipHyphen(scan, at + 1) + 1 };
}
