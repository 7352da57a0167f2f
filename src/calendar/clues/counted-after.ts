import { LexemeKind, type Lexemes } from '../../text/words/lexemes.ts';
import type { FoundExpression, TimeUnit } from '../expressions/expression.ts';
import type { AfterClue } from './clue.ts';
import type { ClueWords } from './clue-words.ts';

/** Most lexemes of a clause that names what a count begins with. */
const CLAUSE = 24;

/** The days of the units that a report counts by from what came before. */
const DAYS: Partial<Record<TimeUnit, number>> = { day: 1, week: 7, fortnight: 14, month: 30 };

/** Reads "two weeks after the deal", "a week after the truce was signed in Lidov" at a length, or `null`. */
export function afterClueAt(lexemes: Lexemes, { first, next, expression }: FoundExpression, sentence: number, words: ClueWords): AfterClue | null {
  const counted = expression.kind === 'fixed' ? expression.counted : undefined;
  const days = counted === undefined ? undefined : DAYS[counted.unit];
  if (counted === undefined || days === undefined || !Number.isInteger(counted.count) || !words.countedAfter.has(lexemes.word[next] ?? '')) return null;
  const named: string[] = [];
  // "After the flood of 11 January" has its day with it.
  if (namesDay(lexemes, next + 1)) return null;
  for (let at = next + 1; at < lexemes.count && at <= next + CLAUSE && !endsClause(lexemes, at); at++) {
    if (lexemes.kind[at] === LexemeKind.word) named.push(lexemes.word[at]!);
  }
  const exact = counted.unit === 'day';
  return named.length === 0
    ? null
    : { kind: 'after', days: counted.count * days, exact, words: named, sentence, span: [lexemes.start[first]!, lexemes.end[next]!] };
}

function namesDay(lexemes: Lexemes, from: number): boolean {
  for (let at = from; at < lexemes.count && at <= from + CLAUSE && !endsClause(lexemes, at); at++) if (lexemes.kind[at] === LexemeKind.number) return true;
  return false;
}

function endsClause({ word, kind }: Lexemes, at: number): boolean {
  return kind[at] === LexemeKind.blank || STOPS.has(word[at]!);
}

const STOPS: ReadonlySet<string> = new Set([',', '.', ';', ':', '?', '!', '(', '-', '\u2013', '\u2014']);
