import { LexemeKind, type Lexemes } from '../../../text/words/lexemes.ts';
import { asideBefore } from './aside.ts';
import { presentAt } from './present-verb.ts';
import type { PresentKind } from './present-words.ts';
import { tenseOf } from './tense-of.ts';
import type { TenseWords } from './tense-words.ts';

/** How many lexemes before its day a verb of the present may stand: "raises its stake in the copper mine of the Selba valley on". */
const REACH = 14;
/** How many lexemes behind a day that a clause opens with its verb may stand: "on Tuesday, the judges of the court of appeal hear". */
const REACH_ON = 9;
/** How many lexemes behind a day a verb of the past makes a noun of what looked like a verb before it: "the votes Friday were". */
const REACH_PAST = 4;
/** Pictures are told of in the present too; within so many lexemes of the day their words give them away. */
const REACH_PICTURE = 14;
/** How many lexemes may stand between "is" and the day when something is somewhere: "is in the harbour of Old Lidov on". */
const PLACE = 6;

/**
 * What the present tense tells of the day at lexemes `[first, next)`: `future` where it tells of what is scheduled ("the deputies vote Friday", "Monday is a
 * rest day", "is buried on Friday"), `open` where that is as likely as what was, `shown` where a picture may be told of; `null` where no such verb is found.
 */
export function presentAbout(lexemes: Lexemes, first: number, next: number, words: TenseWords): 'future' | 'open' | 'shown' | null {
  const { word } = lexemes;
  const { present } = words;
  if (words.presentBe.has(word[next] ?? '') && present.opensClause.has(word[first - 1] ?? '')) return 'future';
  const last = present.beforeDay.has(word[first - 1] ?? '') ? first - 2 : first - 1;
  if (isPicture(lexemes, first, words)) return null;
  const opens = present.opensClause.has(word[last] ?? '');
  if (opens) return word[next] === present.possessive ? null : toldBy(presentBehind(lexemes, next, words), true);
  if (last < 0) return null;
  if (
    isScheduledPassive(lexemes, last, words)
    || !present.ranges.has(word[next] ?? '') && isState(lexemes, last, words)
  ) {
    return isPastBehind(lexemes, next, words) ? null : 'future';
  }
  const kind = presentBefore(lexemes, last, first, words);
  return kind === null || isPastBehind(lexemes, next, words) ? null : toldBy(kind, false);
}

/** A clause that opens with its day may go on with a story told in the present. */
function toldBy(kind: PresentKind | null, opens: boolean): 'future' | 'open' | 'shown' | null {
  if (kind === null || kind === 'shown') return kind;
  return kind === 'plan' && !opens ? 'future' : 'open';
}

/** "Is buried", "are declared", "is unveiled in Lidov", but not "is pictured" and not "is accused of fleeing". */
function isScheduledPassive(lexemes: Lexemes, last: number, words: TenseWords): boolean {
  const { word, kind } = lexemes;
  const { present } = words;
  // "Are collected a day late from Monday": from a day on, whatever stands between.
  const begins = word[last + 1] === words.from;
  let placed = true;
  for (let at = last; at > 0 && at > last - PLACE; at--) {
    const form = word[at]!;
    if (kind[at] !== LexemeKind.word || present.afterDeed.has(form)) return false;
    if (
      (form.endsWith(words.pastEnding) || words.pastVerbs.has(form))
      && words.presentBe.has(word[at - 1]!)
    ) {
      return (placed || begins) && !present.pictured.has(lexemes, at);
    }
    if (tenseOf(lexemes, at, words) !== 'none') return false;
    placed = present.placing.has(form);
  }
  return false;
}

/** "Are out on", "is back in Lidov on", "is in Lidov on": what is so on the day. */
function isState({ word, kind, text, start }: Lexemes, last: number, words: TenseWords): boolean {
  const { present } = words;
  let told = false;
  for (let at = last; at > 0 && at > last - PLACE && kind[at] === LexemeKind.word; at--) {
    const form = word[at]!;
    if (words.presentBe.has(form)) return told;
    const isName = /\p{Lu}/u.test(text[start[at]!]!);
    if (!isName && !present.states.has(form) && !present.placing.has(form) && form !== present.the) return false;
    told = present.states.has(form) || (isName && present.placing.has(word[at - 1]!)) || told;
  }
  return false;
}

function presentBefore(lexemes: Lexemes, last: number, first: number, words: TenseWords): PresentKind | null {
  const { word, kind } = lexemes;
  for (let at = last; at >= 0 && at >= first - REACH; at--) {
    if (word[at] === ',') return behindAside(lexemes, at, words);
    if (kind[at] === LexemeKind.blank || words.present.clauseMarks.has(word[at]!)) return null;
    const told = presentAt(lexemes, at, words);
    if (told !== null) return told;
    if (tenseOf(lexemes, at, words) !== 'none' && !isAdjective(lexemes, at, words)) return null;
  }
  return null;
}

/** "Lidov, who lost on Tuesday, travel to": the verb right behind a clause that tells more of the subject. */
function behindAside(lexemes: Lexemes, comma: number, words: TenseWords): PresentKind | null {
  return asideBefore(lexemes, comma, words) === null ? null : words.present.verbs.get(lexemes.word[comma + 1]!)?.kind ?? null;
}

/** "The flooded quarter": no verb, though it looks like one of the past. */
function isAdjective({ word }: Lexemes, at: number, words: TenseWords): boolean {
  return words.present.beforeObject.has(word[at - 1] ?? '');
}

/** The verb of a clause that opens with its day; a comma may part them. */
function presentBehind(lexemes: Lexemes, next: number, words: TenseWords): PresentKind | null {
  const { word, kind, count } = lexemes;
  const from = word[next] === ',' ? next + 1 : next;
  for (let at = from; at < count && at < from + REACH_ON; at++) {
    if (kind[at] === LexemeKind.blank || words.present.clauseMarks.has(word[at]!)) return null;
    const told = at === next ? leadingAt(lexemes, at, words) : presentAt(lexemes, at, words);
    if (told !== null) return isToldBehind(lexemes, at + 1, words) ? null : told;
    if (tenseOf(lexemes, at, words) !== 'none') return null;
  }
  return null;
}

/** True where a verb of the past goes on in the clause: "On Monday the host town came". */
function isToldBehind(lexemes: Lexemes, from: number, words: TenseWords): boolean {
  const { word, kind, count } = lexemes;
  for (let at = from; at < count && at < from + REACH_ON; at++) {
    if (kind[at] === LexemeKind.blank || words.present.clauseMarks.has(word[at]!)) return false;
    if (tenseOf(lexemes, at, words) !== 'none' && !isAdjective(lexemes, at, words)) return true;
  }
  return false;
}

/** "Sunday brings sunshine": the day itself is the subject. */
function leadingAt({ word }: Lexemes, at: number, { present }: TenseWords): PresentKind | null {
  const verb = present.verbs.get(word[at]!);
  return verb?.of === 'one' ? verb.kind : null;
}

function isPastBehind(lexemes: Lexemes, next: number, words: TenseWords): boolean {
  const { clauseMarks, behindPlan } = words.present;
  for (let at = next; at < lexemes.count && at < next + REACH_PAST; at++) {
    const form = lexemes.word[at]!;
    if (lexemes.kind[at] === LexemeKind.blank || clauseMarks.has(form) || behindPlan.has(form)) return false;
    if (tenseOf(lexemes, at, words) === 'past') return true;
  }
  return false;
}

function isPicture(lexemes: Lexemes, first: number, { present }: TenseWords): boolean {
  const { kind, count } = lexemes;
  for (let at = Math.max(0, first - REACH_PICTURE); at < count && at < first + REACH_PICTURE; at++) {
    if (present.pictured.has(lexemes, at)) return true;
    if (at > first && kind[at] === LexemeKind.blank) return false;
  }
  return false;
}
