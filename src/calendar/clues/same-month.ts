import { LexemeKind, type Lexemes } from '../../text/words/lexemes.ts';
import type { FoundExpression } from '../expressions/expression.ts';
import type { MonthClue } from './clue.ts';
import type { ClueWords } from './clue-words.ts';

const REACH = 8;

/** Reads "the summit later this month in Lidov" at an expression for this month, or `null`. */
export function monthClueAt(lexemes: Lexemes, { first, next, expression }: FoundExpression, words: ClueWords): MonthClue | null {
  if (expression.kind !== 'relative' || expression.unit !== 'month' || expression.by !== 0) return null;
  const side = sideOf(lexemes, first, words);
  if (side === null) return null;
  const occasion = occasionNear(lexemes, first, next, words);
  if (occasion === null) return null;
  return {
    kind: 'month',
    side,
    occasion: lexemes.word[occasion]!,
    names: namesNear(lexemes, Math.min(occasion, first) - 4, next + 6),
    span: [lexemes.start[first]!, lexemes.end[next - 1]!],
  };
}

/** The expression may take in the word "later", or follow it. */
function sideOf(lexemes: Lexemes, first: number, words: ClueWords): 'later' | 'earlier' | null {
  for (const at of [first, first - 1]) {
    if (words.later.has(lexemes.word[at] ?? '')) return 'later';
    if (words.earlier.has(lexemes.word[at] ?? '')) return 'earlier';
  }
  return null;
}

function occasionNear(lexemes: Lexemes, first: number, next: number, words: ClueWords): number | null {
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    if (isStop(lexemes, at)) break;
    if (words.occasions.has(lexemes.word[at]!)) return at;
  }
  for (let at = next; at < Math.min(lexemes.count, next + REACH); at++) {
    if (isStop(lexemes, at)) break;
    if (words.occasions.has(lexemes.word[at]!)) return at;
  }
  return null;
}

/** Capitalised words between two lexemes, without those that open a sentence. */
function namesNear(lexemes: Lexemes, from: number, to: number): readonly string[] {
  const names: string[] = [];
  for (let at = Math.max(1, from); at < Math.min(lexemes.count, to); at++) {
    if (lexemes.kind[at] !== LexemeKind.word || isStop(lexemes, at - 1)) continue;
    const form = lexemes.text.slice(lexemes.start[at]!, lexemes.end[at]!);
    if (/^\p{Lu}/u.test(form) && form.length > 2 && form !== 'The') names.push(form);
  }
  return [...new Set(names)];
}

function isStop(lexemes: Lexemes, at: number): boolean {
  const form = lexemes.word[at]!;
  return form === '.' || form === '!' || form === '?' || form === ';' || form === '\n';
}
