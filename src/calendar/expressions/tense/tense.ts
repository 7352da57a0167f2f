import { LexemeKind, type Lexemes } from '../../../text/words/lexemes.ts';
import { plainTense, plainWeekday, type FoundExpression, type Tense, type TimeExpression, type ToldTense } from '../expression.ts';
import { asideBefore } from './aside.ts';
import { deadlineBefore } from './deadline.ts';
import { endsSentence } from './sentence-end.ts';
import { isInvited, isToTakePlace } from './invited.ts';
import { hasTakenPlace, isDoneOn, namesMishap } from './over.ts';
import { presentAbout } from './present.ts';
import { hadPutOff, isGrownFrom, isOldDay, isPutOff, oldDayBefore } from './put-off.ts';
import { tenseOf } from './tense-of.ts';
import type { TenseWords } from './tense-words.ts';

/** How many lexemes back a verb of the past still tells, and how many one that looks ahead: plans are told from farther. */
const REACH_BACK = 12;
const REACH_BACK_AHEAD = 30;
/** What follows may open with a long aside. */
const REACH_ON = 20;
/** A verb of the past at most this many lexemes before leaves no doubt: "began in January". */
const CLOSE = 2;

/** The tenses around the expressions of a text, each looked for when it is first asked for: most values hang on none. */
export class Tenses {
  readonly #lexemes: Lexemes;
  readonly #words: TenseWords;
  readonly #found: readonly FoundExpression[];
  readonly #known: (ToldTense | undefined)[] = [];

  constructor(lexemes: Lexemes, words: TenseWords, found: readonly FoundExpression[]) {
    [this.#lexemes, this.#words, this.#found] = [lexemes, words, found];
  }

  /** The tense around the expression of this index. */
  of(index: number): ToldTense {
    const found = this.#found[index]!;
    return this.#known[index] ??= found.listed === true ? this.of(index - 1) : tenseOfFound(this.#lexemes, found, this.#words);
  }
}

/** False for expressions whose value is the same in every tense. */
export function hangsOnTense(expression: TimeExpression): boolean {
  switch (expression.kind) {
    case 'fixed': return expression.laid !== undefined;
    case 'era': case 'reported-quarter': return false;
    case 'relative': return expression.unit === 'weekend';
    case 'offset': return expression.from !== undefined;
    case 'date': return expression.order === 'open' || (expression.year === null && expression.yearShift === null);
    case 'clock': return expression.on !== null && hangsOnTense(expression.on);
    default: return true;
  }
}

/** The tense around an expression; about a bare day of the week, and a month or date without its year, the present tells too. */
export function tenseOfFound(lexemes: Lexemes, { first, next, expression }: FoundExpression, words: TenseWords): ToldTense {
  const weekday = plainWeekday(expression) !== null;
  const weekend = expression.kind === 'relative' && expression.unit === 'weekend';
  if (isYearless(expression) && namesMishap(lexemes, next, words)) return 'done';
  const present = weekday || weekend || isYearless(expression) ? presentAbout(lexemes, first, next, words) : null;
  if (present === 'future') return weekday || weekend ? present : 'planned';
  const around = tenseAround(lexemes, first, next, words);
  const told = around === 'done' && expression.kind === 'date' && expression.day !== null && !isDoneOn(lexemes, first, words) ? 'past' : around;
  if (weekday && present !== null) return plainTense(told) === 'future' ? told : present;
  // "They included the laying of a mine at the outer fence of the depot in June": the one verb of the sentence, however far.
  if (told === 'none' && isYearless(expression) && lexemes.word[first - 1] === words.in && isToldFarBefore(lexemes, first, words, 0)) return 'past';
  if (!weekday || told !== 'none') return told;
  // "Before Sunday's vote", of which no verb tells whether it is over.
  const eve = words.before === lexemes.word[first - 1] && lexemes.word[next] === words.present.possessive;
  return lexemes.word[first - 1] === words.by ? 'future' : eve ? 'open' : 'none';
}

function isYearless(expression: TimeExpression): boolean {
  if (expression.kind === 'holiday') return expression.year === null && expression.shift === null && expression.yearShift === undefined;
  if (expression.kind === 'season' || expression.kind === 'part') return expression.year === null && expression.shift === null;
  return expression.kind === 'date' && expression.month !== null && expression.year === null && expression.shift === null && expression.yearShift === null;
}

/**
 * Whether the words of the same sentence around lexemes `[first, next)` tell of what was or of what is to come: the nearest verb that tells wins, one
 * before it first.
 */
export function tenseAround(lexemes: Lexemes, first: number, next: number, words: TenseWords): ToldTense {
  const { word } = lexemes;
  // "as early as Tuesday" looks ahead whatever the verb; "until Tuesday" does where no verb tells.
  if (word[first - 1] === words.as && word[first - 3] === words.as && words.soonWords.has(word[first - 2]!)) return 'future';
  if (isMeantFor(lexemes, first, next, words)) return 'future';
  if (isInvited(lexemes, first, words) || isToTakePlace(lexemes, first, words)) return 'future';
  if (isGrownFrom(lexemes, first, words)) return 'past';
  if (isPutOff(lexemes, first, words)) return hadPutOff(lexemes, first, words) ? 'either' : 'till';
  if (isOldDay(lexemes, first, next, words)) return 'none';
  const deadline = deadlineBefore(lexemes, first, words);
  if (deadline !== null) return deadline;
  // A verb before "until" tells of what goes on till then.
  const until = words.untilWords.has(word[first - 1] ?? '');
  const held = tenseBefore(lexemes, until ? first - 1 : first, words);
  if (until && plainTense(held) === 'future') return 'till';
  if (until && isSaidBehind(lexemes, next, words)) return held === 'none' ? 'till' : 'open';
  // "The grant, which runs until 31 December, was cut": what follows the comma tells of another day, but for "when".
  const opens = first < 2 || endsSentence(lexemes, first - 2, words);
  if (until && !opens && held === 'none' && word[next] === ',' && !words.whenWords.has(word[next + 1] ?? '')) return 'till';
  const before = until ? 'none' : held;
  if (before !== 'none') return namesPoll(lexemes, next, words) && before === 'past' ? 'none' : before;
  // "Raised the quota from 4 to 5 million on Wednesday, in a notice that takes effect on Monday": what follows a comma tells of another day.
  if (word[next] === ',' && !until && isToldFarBefore(lexemes, first, words, FIGURES_BETWEEN)) return 'past';
  const after = tenseAfter(lexemes, next, words);
  if (!until || after === 'past') return after;
  // "From April until the end of June" goes with the day that it runs from.
  if (oldDayBefore(lexemes, first - 1, words) !== null) return 'future';
  return plainTense(held) === 'past' ? 'either' : 'till';
}

/** True where the nearest verb before a day is one of the past, farther back than such verbs tell by themselves, and so many figures at least part them. */
function isToldFarBefore(lexemes: Lexemes, first: number, words: TenseWords, least: number): boolean {
  let figures = 0;
  for (let at = first - 1; at >= 0 && at > first - REACH_BACK_AHEAD; at--) {
    if (endsSentence(lexemes, at, words) || lexemes.word[at] === ',') return false;
    if (lexemes.kind[at] === LexemeKind.number) figures++;
    const tense = tenseOf(lexemes, at, words);
    if (tense !== 'none') return tense === 'past' && figures >= least && !words.undertaking.has(lexemes.word[at]!);
  }
  return false;
}

/** "From 4 to 5 million": so many figures make a clause long. */
const FIGURES_BETWEEN = 2;

function tenseBefore(lexemes: Lexemes, first: number, words: TenseWords): ToldTense {
  if (isNow(lexemes, first, words)) return 'future';
  let [comma, behind, planned] = [false, false, false];
  for (let at = first - 1; at >= 0 && at > first - REACH_BACK_AHEAD; at--) {
    if (endsSentence(lexemes, at, words)) return 'none';
    const aside = lexemes.word[at] === ',' ? asideBefore(lexemes, at, words) : null;
    if (aside !== null) at = aside;
    comma ||= lexemes.word[at] === ',';
    behind ||= words.behind.has(lexemes.word[at]!);
    // "Shut until Sunday after a landslip on Thursday": the day till when is told already.
    if (behind && words.untilWords.has(lexemes.word[at]!)) return 'past';
    // "Ahead of the vote, the mayor on Monday …" says nothing of the Monday.
    if (comma && words.eves.has(lexemes.word[at]!)) continue;
    const tense = tenseOf(lexemes, at, words);
    if (mayBe(lexemes, at, words)) return planned ? 'future' : 'open';
    if (tense === 'future' && wasToBe(lexemes, at, first, words)) return 'unsettled';
    if (isPlanOfPast(lexemes, at, words)) return 'open';
    if (tense === 'past' && planned) return 'open';
    const near = first - at < REACH_BACK;
    if (tense === 'past') return first - at <= CLOSE || (near && hasTakenPlace(lexemes, at, first, words)) ? 'done' : near ? 'past' : 'none';
    if (tense === 'future' && isPlanned(lexemes, at, words)) planned = true;
    else if (tense !== 'none') return words.eves.has(lexemes.word[at]!) ? 'near' : near && words.surely.has(lexemes.word[at]!) ? 'planned' : tense;
  }
  return planned ? 'future' : 'none';
}

/** So many lexemes behind a day the sentence may go on with what came in between. */
const REACH_BUT = 12;

/** "Had been due to meet on Monday", "was to open on Friday but stayed shut": whether the day is over is not told. */
function wasToBe({ word, count }: Lexemes, at: number, day: number, words: TenseWords): boolean {
  let be = at - 1;
  while (word[be] === words.to || words.beforeTo.has(word[be] ?? '')) be--;
  if (words.hadBefore.has(word[be] ?? '')) return true;
  // "The hostages, due to be freed on Monday, were still held".
  if (word[be] === ',' && word[day + 1] === ',') return words.wasBe.has(word[day + 2] ?? '') || words.hadBefore.has(word[day + 2] ?? '');
  const was = words.wasBe.has(word[be] ?? '');
  if (was && words.hadBefore.has(word[be - 1] ?? '')) return true;
  for (let next = day + 1; next < count && next < day + REACH_BUT && word[next] !== '.'; next++) {
    if (was ? words.foiled.has(word[next]!) : words.calledOff.has(word[next]!) && words.wasBe.has(word[next - 1]!)) return true;
  }
  return false;
}

/** "Was to meet on Monday": the plan is told, and not whether its day is over. */
function isPlanOfPast({ word }: Lexemes, at: number, words: TenseWords): boolean {
  return words.wasBe.has(word[at]!) && word[at + 1] === words.to && !words.present.beforeObject.has(word[at + 2] ?? '');
}

/** "Could rise again on Monday", not "could have risen" and no month of May. */
function mayBe({ word, text, start }: Lexemes, at: number, words: TenseWords): boolean {
  return words.possible.has(word[at]!) && word[at + 1] !== words.have && /\p{Ll}/u.test(text[start[at]!]!);
}

/** "Shut until Monday, the mayor said": who says it tells nothing of the day. */
function isSaidBehind(lexemes: Lexemes, next: number, words: TenseWords): boolean {
  if (lexemes.word[next] !== ',') return false;
  for (let at = next + 1; at < lexemes.count && at < next + REACH_ON; at++) {
    if (endsSentence(lexemes, at, words)) return false;
    const tense = tenseOf(lexemes, at, words);
    if (tense !== 'none') return tense === 'past' && words.reporting.has(lexemes.word[at]!);
  }
  return false;
}

/** "Called off a scheduled talk Monday": whether what was planned was for a day gone by is not told. */
function isPlanned({ word }: Lexemes, at: number, words: TenseWords): boolean {
  return words.plannedAs.has(word[at]!) && words.present.beforeObject.has(word[at - 1] ?? '');
}

function tenseAfter(lexemes: Lexemes, next: number, words: TenseWords): Tense | 'open' {
  // What somebody claims on a day says nothing of when: "claims Monday that he will stay".
  if (lexemes.word[next] === words.that) return 'none';
  for (let at = next; at < lexemes.count && at < next + REACH_ON; at++) {
    if (endsSentence(lexemes, at, words) || words.quotationMarks.has(lexemes.word[at]!)) break;
    if (mayBe(lexemes, at, words)) return 'open';
    const tense = tenseOf(lexemes, at, words);
    if (tense !== 'none') return tense;
  }
  return 'none';
}

/**
 * "Declared a strike for Friday.", "a meeting for Friday at noon": what is for a day is to come; what is "for Friday's fire" or "for Friday deliveries"
 * may be over.
 */
function isMeantFor({ word }: Lexemes, first: number, next: number, words: TenseWords): boolean {
  return word[first - 1] === words.for && next - first <= 2 && words.behindDay.has(word[next] ?? '');
}

/** "The vote is Thursday", "is on Thursday". */
function isNow({ word }: Lexemes, first: number, words: TenseWords): boolean {
  return words.presentBe.has(word[word[first - 1] === words.on ? first - 2 : first - 1] ?? '');
}

/** True where the expression names something that is spoken of from afar by its day or month: "the November elections". */
function namesPoll({ word }: Lexemes, next: number, words: TenseWords): boolean {
  return words.polls.has(word[next] ?? '') || words.polls.has(word[next + 1] ?? '');
}
