import { LexemeKind, type Lexemes } from '../../text/words/lexemes.ts';
import { plainWeekday, type FoundExpression } from './expression.ts';
import type { Resolved } from './resolve/resolved.ts';
import { endsSentence } from './tense/sentence-end.ts';
import { tenseOf } from './tense/tense-of.ts';
import type { TenseWords } from './tense/tense-words.ts';

/** How many lexemes lie at most between the two days of a saying, between its subject and the first day, and from the mark of quotation on. */
const BETWEEN = 12;
const SUBJECT = 14;
const QUOTED = 120;

/**
 * Which of the expressions found, by index, are the days of a saying, which is about no day: "You can't dance on Monday and mourn on Tuesday". It stands in a
 * quotation, has a subject that is anybody, and tells of something else on each of two days in the present.
 */
export function sayingDays(lexemes: Lexemes, found: readonly FoundExpression[], words: TenseWords): ReadonlySet<number> {
  const days = new Set<number>();
  for (let i = 1; i < found.length; i++) {
    if (!isSaying(lexemes, found[i - 1]!, found[i]!, words)) continue;
    days.add(i - 1);
    days.add(i);
  }
  return days;
}

/** What is left of the value of a day that belongs to a saying: the day of the week. */
export function ofNoWeek({ expression }: FoundExpression, resolved: Resolved): Resolved {
  const weekday = plainWeekday(expression)?.weekday;
  return { ...resolved, value: weekday === undefined ? 'XXXX-XX-XX' : `XXXX-WXX-${weekday}`, edtf: null };
}

function isSaying(lexemes: Lexemes, one: FoundExpression, other: FoundExpression, words: TenseWords): boolean {
  const [a, b] = [plainWeekday(one.expression), plainWeekday(other.expression)];
  if (a === null || b === null || a.weekday === b.weekday || other.first - one.next > BETWEEN) return false;
  let deeds = 0;
  for (let at = one.next; at < other.first; at++) {
    if (endsSentence(lexemes, at, words) || tenseOf(lexemes, at, words) !== 'none') return false;
    if (lexemes.kind[at] === LexemeKind.word && !words.betweenDays.has(lexemes.word[at]!)) deeds++;
  }
  return deeds > 0 && isAnybodys(lexemes, one.first, words) && isQuoted(lexemes, one.first, words);
}

/** True where the sentence before the first day has anybody for its subject and no verb that tells of what was or will be. */
function isAnybodys(lexemes: Lexemes, first: number, words: TenseWords): boolean {
  for (let at = first - 1; at >= 0 && at > first - SUBJECT && !endsSentence(lexemes, at, words); at--) {
    if (words.anybody.has(lexemes.word[at]!)) return true;
    if (tenseOf(lexemes, at, words) !== 'none') return false;
  }
  return false;
}

function isQuoted({ word, kind }: Lexemes, first: number, words: TenseWords): boolean {
  let marks = 0;
  for (let at = first - 1; at >= 0 && at > first - QUOTED && kind[at] !== LexemeKind.blank; at--) if (words.quotationMarks.has(word[at]!)) marks++;
  return marks % 2 === 1;
}
