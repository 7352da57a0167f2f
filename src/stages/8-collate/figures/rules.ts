import { ASKED_FOR, ONLY_WITH, RULED_BEFORE, RULED_BEHIND, STOOD_AT } from '../../../language/en/figures/total-words.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Prepared } from '../prepared.ts';
import type { Slot } from '../values/slots.ts';

/** How far around a number the words of a rule are looked for, in units. */
const REACH = 80;

/** True for a share that somebody is asked to reach ("calls on towns to spend at least 4%"), which is no measure of what is. */
function isAskedFor(pages: readonly Prepared[], { page, span: [start], value }: Slot<Figure>): boolean {
  if (value.unit !== 'percentage') return false;
  const before = pages[page]!.report.text.slice(Math.max(0, start - REACH), start);
  return ASKED_FOR.test(before) || ONLY_WITH.test(before);
}

/**
 * True where one share is what a rule allows or asks ("may spend no more than 70%", "is only valid with more than half") and the other what somebody has
 * come to ("spent 88%").
 */
export function areRuleAndState(pages: readonly Prepared[], a: Slot<Figure>, b: Slot<Figure>): boolean {
  if (isAskedFor(pages, a) !== isAskedFor(pages, b)) return true;
  const [x, y] = [a, b].map((slot) => sideOfRule(pages, slot));
  return x !== null && y !== null && x !== y;
}

/** On which side of a rule a share stands, by the words right around it; `null` where they do not say. */
function sideOfRule(pages: readonly Prepared[], { page, span: [start, end], value }: Slot<Figure>): 'rule' | 'state' | null {
  if (value.unit !== 'percentage') return null;
  const { text } = pages[page]!.report;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (RULED_BEFORE.test(before) || RULED_BEHIND.test(text.slice(end, end + REACH))) return 'rule';
  return STOOD_AT.test(before) ? 'state' : null;
}
