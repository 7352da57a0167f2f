import { GIVEN_UP, IS_WRONG, NEVER_MORE, PROMISED_CHANGE, TOLD_THAT, UNMADE } from '../../../language/en/deeds/unmade-pledges.ts';
import type { CommitmentStanding } from '../../../model/account.ts';
import type { Bound } from '../../../model/figure.ts';
import type { Stated } from './stated.ts';

/** Most units of a sentence before a figure that are searched. */
const REACH = 300;

/** True where the sentence denies that anybody bound himself to the figure, or only expects, asks or supposes it. */
export function isUnmade({ report: { text }, figure: { span: [start, end] }, sentence }: Stated): boolean {
  const before = textBefore(text, start, sentence[0]);
  return UNMADE.some((pattern) => pattern.test(before)) || (TOLD_THAT.test(before) && IS_WRONG.test(text.slice(end, sentence[1])));
}

/** True for what was agreed or planned and then given up. */
export function isGivenUp({ report: { text }, figure: { span: [, end] }, sentence }: Stated): boolean {
  return GIVEN_UP.test(text.slice(end, Math.min(sentence[1], end + REACH)));
}

/** True where a question asks whether somebody will bind himself. */
export function isAsked({ report: { text }, sentence }: Stated, standing: CommitmentStanding | undefined): boolean {
  return (standing === 'pledged' || standing === 'agreed') && /\?["\u201d'\u2019]?\s*$/.test(text.slice(...sentence));
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
