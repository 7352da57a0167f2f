import { PROMISE_BEHIND } from '../../../language/en/deeds/promise-cues.ts';
import { ASKED_WHETHER, TAKES_FOR_GRANTED } from '../../../language/en/deeds/pledge-outcomes.ts';
import { CHANGED_PLEDGE, COMES_TO, GIVEN_UP, IS_WRONG, NEVER_MORE, OF_OLD_PROMISE, PROMISED_CHANGE, REFUSED_PLEDGE, RENOUNCES, TOLD_THAT, UNMADE } from '../../../language/en/deeds/unmade-pledges.ts';
import type { CommitmentStanding } from '../../../model/account.ts';
import type { Bound } from '../../../model/figure.ts';
import type { Stated } from './stated.ts';

/** Most units of a sentence before a figure that are searched. */
const REACH = 300;

/** True where the sentence denies that anybody bound himself to the figure, or only expects, asks or supposes it, and for a share of what was promised. */
export function isUnmade({ report: { text }, figure: { span: [start, end], of }, sentence }: Stated): boolean {
  if (of !== null && OF_OLD_PROMISE.test(of)) return true;
  const before = textBefore(text, start, sentence[0]);
  return UNMADE.some((pattern) => pattern.test(before)) || (TOLD_THAT.test(before) && IS_WRONG.test(text.slice(end, sentence[1])));
}

/** "Rejected the $20 million pledge". */
export function isRefused({ report: { text }, figure: { span: [start, end] }, sentence }: Stated): boolean {
  return REFUSED_PLEDGE.test(textBefore(text, start, sentence[0])) && PROMISE_BEHIND.test(text.slice(end, sentence[1]));
}

/** "Doubled its pledge from $20 million to $40 million", "raised it by $20 million to $40 million": what was pledged before, or came on top. */
export function isOutdone({ report: { text }, figure, beside, sentence }: Stated): boolean {
  if (!CHANGED_PLEDGE.test(textBefore(text, figure.span[0], sentence[0]))) return false;
  const next = beside.find((other) => other.unit === figure.unit && other.span[0] >= figure.span[1]);
  return next !== undefined && COMES_TO.test(text.slice(figure.span[1], next.span[0]));
}

/** The figure that a pledge came to, behind the one that it was raised or cut by or from. */
export function isOutcomeOfChange({ report, figure, beside, sentence }: Stated): boolean {
  const before = beside.findLast((other) => other.unit === figure.unit && other.span[1] <= figure.span[0]);
  if (before === undefined || !COMES_TO.test(report.text.slice(before.span[1], figure.span[0]))) return false;
  return CHANGED_PLEDGE.test(textBefore(report.text, before.span[0], sentence[0]));
}

/** "No longer considers itself bound by the promise to give back | 310 million litres": who had promised it takes it back. */
export function isRenounced({ report: { text }, figure: { span: [start] }, sentence, party }: Stated): boolean {
  return party !== null && RENOUNCES.test(textBefore(text, start, sentence[0]));
}

/** True for what was agreed or planned and then given up. */
export function isGivenUp({ report: { text }, figure: { span: [, end] }, sentence }: Stated): boolean {
  return GIVEN_UP.test(text.slice(end, Math.min(sentence[1], end + REACH)));
}

/** True where a question asks whether somebody will bind himself. */
export function isAsked({ report: { text }, sentence }: Stated, standing: CommitmentStanding | undefined): boolean {
  return (standing === 'pledged' || standing === 'agreed') && /\?["\u201d'\u2019]?\s*$/.test(text.slice(...sentence));
}

/** True for a figure in a question, or of which somebody was asked whether it is so; not for what a question takes for granted. */
export function isQuestioned({ report: { text }, figure: { span: [start, end] }, sentence }: Stated): boolean {
  if (ASKED_WHETHER.test(textBefore(text, start, sentence[0]))) return true;
  return /^[^.!?]*\?/.test(text.slice(end, sentence[1])) && !TAKES_FOR_GRANTED.test(text.slice(sentence[0], start));
}

/** "Pledged to raise its aid from 4% to 6%": the change is promised and not only wished for. */
export function isPromisedChange({ report: { text }, figure: { span: [start] }, sentence }: Stated): boolean {
  return PROMISED_CHANGE.test(textBefore(text, start, sentence[0]));
}

/** How a threshold is bound: who must not spend, or has pledged not to spend, more than 3% may spend at most that. What is ruled out is that itself. */
export function promisedBound(standing: CommitmentStanding, { report: { text }, figure: { bound, span: [start] }, sentence }: Stated): Bound {
  if (standing === 'ruled-out' || (bound !== 'more-than' && bound !== 'less-than') || !NEVER_MORE.test(textBefore(text, start, sentence[0]))) return bound;
  return bound === 'more-than' ? 'at-most' : 'at-least';
}

function textBefore(text: string, start: number, sentence: number): string {
  return text.slice(Math.max(sentence, start - REACH), start);
}
