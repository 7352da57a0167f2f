import { LexemeKind, type Lexemes } from '../../text/lexemes.ts';
import type { FoundExpression, Tense, TimeExpression } from './expression.ts';
import type { TimeWords } from './time-words.ts';

/** How many lexemes on either side are looked at; what follows may open with a long aside. */
const REACH_BACK = 12;
const REACH_ON = 20;
/** Most lexemes between such an opening and its verb, the opening counted. */
const LONGEST_SUBJECT = 5;

/** The tenses around the expressions of a text, each looked for when it is first asked for: most values hang on none. */
export class Tenses {
  readonly #lexemes: Lexemes;
  readonly #words: TimeWords;
  readonly #found: readonly FoundExpression[];
  readonly #known: (Tense | undefined)[] = [];

  constructor(lexemes: Lexemes, words: TimeWords, found: readonly FoundExpression[]) {
    [this.#lexemes, this.#words, this.#found] = [lexemes, words, found];
  }

  /** The tense around the expression of this index. */
  of(index: number): Tense {
    const { first, next } = this.#found[index]!;
    return this.#known[index] ??= tenseAround(this.#lexemes, first, next, this.#words);
  }
}

/** False for expressions whose value is the same in every tense. */
export function hangsOnTense(expression: TimeExpression): boolean {
  switch (expression.kind) {
    case 'fixed': return expression.laid !== undefined;
    case 'era': case 'reported-quarter': return false;
    case 'relative': return expression.unit === 'weekend';
    case 'offset': return expression.from !== undefined;
    case 'date': return expression.year === null && expression.yearShift === null;
    case 'clock': return expression.on !== null && hangsOnTense(expression.on);
    default: return true;
  }
}

/**
 * Whether the words of the same sentence around lexemes `[first, next)` tell of what was or of what is to come: the nearest verb that tells wins, one
 * before it first.
 */
export function tenseAround(lexemes: Lexemes, first: number, next: number, words: TimeWords): Tense {
  const { word } = lexemes;
  // "as early as Tuesday" looks ahead whatever the verb; "until Tuesday" does where no verb tells.
  if (word[first - 1] === words.as && word[first - 3] === words.as && words.soonWords.has(word[first - 2]!)) return 'future';
  // A verb before "until" tells of what goes on till then.
  const until = words.untilWords.has(word[first - 1] ?? '');
  for (let at = first - 1; !until && at >= 0 && at > first - REACH_BACK; at--) {
    if (endsSentence(lexemes, at)) break;
    const tense = tenseOf(lexemes, at, words);
    if (tense !== 'none') return tense;
  }
  for (let at = next; at < lexemes.count && at < next + REACH_ON; at++) {
    if (endsSentence(lexemes, at)) break;
    const tense = tenseOf(lexemes, at, words);
    if (tense !== 'none') return tense;
  }
  return until ? 'future' : 'none';
}

function tenseOf(lexemes: Lexemes, at: number, words: TimeWords): Tense {
  const form = lexemes.word[at]!;
  if (lexemes.kind[at] !== LexemeKind.word) return 'none';
  const after = lexemes.word[at + 1] ?? '';
  if (form === words.toWord) return words.beforeTo.has(lexemes.word[at - 1] ?? '') ? 'future' : 'none';
  if (words.futureVerbs.has(form)) return 'future';
  if (words.futureBeforeTo.has(form)) return after === words.toWord ? 'future' : 'none';
  // In "will be held" the verb before tells.
  if (words.be === lexemes.word[at - 1]) return 'none';
  if (words.presentBe.has(lexemes.word[at - 1] ?? '') && opensAhead(lexemes, at - 2, words)) return 'future';
  if (words.pastVerbs.has(form)) return 'past';
  return form.length > 4 && form.endsWith(words.pastEnding) && !form.endsWith(words.noPastEnding) && after !== words.toWord ? 'past' : 'none';
}

/** True where the clause whose subject ends at `last` is one of those in which the present looks ahead: "when the former mayor is sentenced". */
function opensAhead({ word }: Lexemes, last: number, words: TimeWords): boolean {
  for (let at = last; at >= 0 && at > last - LONGEST_SUBJECT; at--) if (words.aheadOpeners.has(word[at]!)) return true;
  return false;
}

function endsSentence(lexemes: Lexemes, at: number): boolean {
  const form = lexemes.word[at]!;
  if (lexemes.kind[at] === LexemeKind.blank || form === ';' || form === '?' || form === '!') return true;
  if (form !== '.') return false;
  // The point of an abbreviation ("Nov. 9", "U.S. forces") does not end a sentence; one after a long word and before a capital does.
  const length = at > 0 ? lexemes.end[at - 1]! - lexemes.start[at - 1]! : 0;
  return length > 4 || at + 1 >= lexemes.count;
}
