import { dayOf, type Day } from '../days.ts';
import type { FoundExpression } from './expression.ts';
import type { Lexemes } from '../../text/words/lexemes.ts';

/** A day that is spoken of without its year ever after, told by the words beside it: "the Sept. 11 attacks". */
export interface KnownDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Words behind it by which that day is meant, and those that are joined to it in front ("post-"). */
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

/** The expression with the year of the known day that it names; itself where it names none, or one that was still to come on `anchor`. */
export function withKnownYear(lexemes: Lexemes, days: readonly KnownDay[], found: FoundExpression, anchor: Day): FoundExpression {
  const { expression, first, next } = found;
  if (expression.kind !== 'date' || expression.year !== null || expression.yearShift !== null || expression.day === null) return found;
  const known = days.find(
    ({ month, day, before, after }) =>
      month === expression.month && day === expression.day && (after.has(lexemes.word[next] ?? '') || before.has(lexemes.word[first] ?? '')),
  );
  return known === undefined || anchor < dayOf(known.year, known.month, known.day) ? found : { ...found, expression: { ...expression, year: known.year } };
}
