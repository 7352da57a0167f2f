import {
  CONDITION_BEHIND, FORMERLY, IF, ONLY_IF, SAYS_NOTHING, SAYS_WHETHER, STILL_TO_DECIDE, UNLESS, WILL_NOT_COME_ABOUT,
} from '../../../language/en/deeds/no-stance.ts';
import { WONT_REFUSE } from '../../../language/en/deeds/others-stances.ts';
import { READY, TURNS } from '../../../language/en/deeds/stance-cues.ts';
import { FURTHER_DEED, OPENS_SUBORDINATE, WHO_CLAUSE } from '../../../language/en/deeds/stance-holders.ts';
import type { Span } from '../../../model/span.ts';
import { trimSpan } from '../../../text/span.ts';
import { clauseAround } from '../clause.ts';
import { LONGEST, SHORTEST, shorten, type Found } from './stance.ts';

/** What a stance is on, by the words behind its cue; `null` where they tell nothing. */
export function toldOn(text: string, sentence: Span, side: Span, found: Found): string | null {
  const { at, cue } = found;
  const end = Math.min(side[1], clauseEnd(text, sentence, at[1]));
  const condition = CONDITION_BEHIND.exec(text.slice(end, sentence[1]))?.[0] ?? '';
  const on = trimSpan(text, [at[cue.whole === true ? 0 : 1], end + condition.length]);
  if (cue.stance === 'rules-out' && WILL_NOT_COME_ABOUT.test(text.slice(...on))) return null;
  if (on[1] - on[0] < SHORTEST || /^[,;:.)]/.test(text.slice(on[0], on[0] + 1))) return null;
  const told = shorten(text.slice(...on).replace(FURTHER_DEED, ''));
  return told.includes(' ') && !SAYS_NOTHING.test(told) && !isSettled(found, text.slice(...at), told) ? told : null;
}

/** The sides of a sentence that turns to another's stance, or to the contrary of what was told. */
export function sidesOf(text: string, [start, end]: Span): readonly Span[] {
  const turns = [...text.slice(start, end).matchAll(TURNS)].map(({ index }) => start + index);
  return [start, ...turns].map((from, i) => [from, turns[i] ?? end] as const);
}

/** True for a refusal or an opposition that does not hold "unless", and for a backing that is promised only "if". */
export function hangsOn({ cue: { stance }, at }: Found, on: string, text: string): boolean {
  if (stance === 'rules-out') return UNLESS.test(on) || WONT_REFUSE.test(on);
  if (stance === 'against') return UNLESS.test(on);
  return stance === 'for' && ((IF.test(on) && READY.test(text.slice(...at))) || ONLY_IF.test(on) || UNLESS.test(on));
}

/** True where nothing is left open: what somebody would not tell is a fact, or the choice lies behind them. */
function isSettled({ cue }: Found, words: string, on: string): boolean {
  return cue.stance === 'open' && (FORMERLY.test(on) || (SAYS_WHETHER.test(words) && !STILL_TO_DECIDE.test(on)));
}

/** A comma that is not within a number ("15,000"). */
const PARTING_COMMA = /,(?!(?<=\d,)\d{3}(?!\d))/;

/** Where the clause that opens at `from` ends: of a side clause, at the next comma. */
export function clauseEnd(text: string, sentence: Span, from: number): number {
  const before = text.slice(sentence[0], from);
  const comma = OPENS_SUBORDINATE.test(before) || WHO_CLAUSE.test(before) ? text.slice(from, sentence[1]).search(PARTING_COMMA) : -1;
  return Math.min(clauseAround(text, sentence, [from, from + 1])[1], from + LONGEST, sentence[1], comma < 0 ? sentence[1] : from + comma);
}
