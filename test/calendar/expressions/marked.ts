import type { Read, Scan } from '../../../src/calendar/expressions/scan.ts';
import type { TimeExpression } from '../../../src/calendar/expressions/expression.ts';
import { timeWords } from '../../../src/language/en/time/time-words.ts';
import { lexemesOf } from '../../../src/text/words/lexemes.ts';

/** What a reader of expressions is asked about: English words, and the lexeme at which it is to begin. */
export interface Asked {
  readonly scan: Scan;
  readonly at: number;
}

/** The text with a bar before the word at which a reader is to begin; its first word where there is no bar. */
export function asked(marked: string): Asked {
  const bar = Math.max(0, marked.indexOf('|'));
  const lexemes = lexemesOf(marked.replaceAll('|', ''));
  const at = lexemes.start.findIndex((start) => start >= bar);
  return { scan: { lexemes, words: timeWords }, at };
}

/** The text again, with bars around what a reader read in it, and the expression without what it leaves open; `null` where nothing was read. */
export function told(reader: (scan: Scan, at: number) => Read | null, marked: string): readonly [string, object] | null {
  const { scan, at } = asked(marked);
  const read = reader(scan, at);
  if (read === null) return null;
  const { start, end, text } = scan.lexemes;
  const [from, to] = [start[at]!, end[read.next - 1]!];
  return [`${text.slice(0, from)}|${text.slice(from, to)}|${text.slice(to)}`, closed(read.expression)];
}

/** An expression without the fields that are `null`. */
export function closed(expression: TimeExpression): object {
  const fields = Object.entries(expression).filter(([, value]) => value !== null);
  return Object.fromEntries(fields.map(([name, value]) => [name, isExpression(value) ? closed(value) : value]));
}

function isExpression(value: unknown): value is TimeExpression {
  return typeof value === 'object' && value !== null && 'kind' in value;
}
