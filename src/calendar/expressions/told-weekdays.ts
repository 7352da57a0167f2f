import { LexemeKind, type Lexemes } from '../../text/words/lexemes.ts';
import { formatDay, parseDay, weekdayOf, type Day } from '../days.ts';
import { parseEdtf } from '../edtf.ts';
import { daysOf } from '../edtf-days.ts';
import { plainTense, plainWeekday, type FoundExpression, type ToldTense } from './expression.ts';
import type { Resolved } from './resolve/resolved.ts';
import { endsSentence } from './tense/sentence-end.ts';
import type { TenseWords } from './tense/tense-words.ts';

/** A day of the week that its words leave open between weeks is one of this many at the most. */
const MOST = 8;
/** How many lexemes around a day its sentence is searched for words of sequence. */
const REACH = 24;

/** The days that a text has told so far, by which a day of the week is settled that the open day of the report leaves between two weeks. */
export class ToldWeekdays {
  readonly #lexemes: Lexemes;
  readonly #words: TenseWords;
  readonly #told: { readonly day: Day; readonly at: number }[] = [];

  constructor(lexemes: Lexemes, words: TenseWords) {
    [this.#lexemes, this.#words] = [lexemes, words];
  }

  /** Takes in what an expression came to, when that is one day. */
  note({ first }: FoundExpression, { edtf }: Resolved): void {
    const day = edtf === null ? null : parseDay(edtf);
    if (day !== null) this.#told.push({ day, at: first });
  }

  /**
   * The value of a day of the week, narrowed: "ahead of Sunday's meeting" is of the Sunday that was told, and "a further 1% on Monday" follows the day that
   * the same paragraph told last. The value as it is where neither leaves exactly one.
   */
  narrow(found: FoundExpression, resolved: Resolved, tense: () => ToldTense): Resolved {
    const value = plainWeekday(found.expression) === null || resolved.edtf === null || parseDay(resolved.edtf) !== null ? null : parseEdtf(resolved.edtf);
    const open = value === null ? null : daysOf(value, MOST);
    const last = this.#told.at(-1);
    if (open === null || last === undefined) return resolved;
    const told = tense();
    const left =
      told === 'near' ? open.filter((day) => this.#told.some((one) => one.day === day)) : plainTense(told) === 'past' ? this.#behind(found, open, last) : [];
    if (left.length !== 1) return resolved;
    const edtf = formatDay(left[0]!);
    return found.expression.kind === 'weekday' ? { ...resolved, value: edtf, edtf } : { ...resolved, edtf };
  }

  #behind({ first, next }: FoundExpression, open: readonly Day[], last: { readonly day: Day; readonly at: number }): readonly Day[] {
    for (let at = last.at; at < first; at++) if (this.#lexemes.kind[at] === LexemeKind.blank) return [];
    return this.#tellsSequence(first, next) ? open.filter((day) => day > last.day && weekdayOf(day) !== weekdayOf(last.day)) : [];
  }

  #tellsSequence(first: number, next: number): boolean {
    const { word, count } = this.#lexemes;
    for (let at = first - 1; at >= 0 && at > first - REACH && !endsSentence(this.#lexemes, at, this.#words); at--) if (this.#words.sequence.has(word[at]!)) return true;
    for (let at = next; at < count && at < next + REACH && !endsSentence(this.#lexemes, at, this.#words); at++) if (this.#words.sequence.has(word[at]!)) return true;
    return false;
  }
}
