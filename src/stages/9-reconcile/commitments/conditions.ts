import { CONDITION_BEFORE_PLEDGE, CONDITION_BEHIND_PLEDGE, NO_CONDITION, SAID_BEHIND } from '../../../language/en/deeds/pledge-conditions.ts';
import type { CommitmentStanding } from '../../../model/account.ts';
import type { Place } from '../../../model/relation.ts';
import type { Span } from '../../../model/span.ts';
import { trimSpan } from '../../../text/span.ts';
import type { Stated } from './stated.ts';

/** What somebody can bind himself to on a condition; a rule's own conditions are part of the rule. */
const CAN_HANG: ReadonlySet<CommitmentStanding> = new Set(['pledged', 'proposed', 'agreed']);

/** The condition on which the figure is promised, offered or agreed, where its sentence tells one: before it, or behind it up to the next figure of its kind. */
export function conditionOf(stated: Stated): Span | null {
  return conditionBefore(stated) ?? conditionBehind(stated);
}

/** The first place that tells a condition of a commitment of this standing, or `null`. */
export function firstCondition(standing: CommitmentStanding, items: readonly Stated[]): Place | null {
  if (!CAN_HANG.has(standing)) return null;
  for (const item of items) {
    const span = conditionOf(item);
    if (span !== null) return { report: item.report.id, span };
  }
  return null;
}

function conditionBefore({ report: { text }, figure, sentence }: Stated): Span | null {
  const found = CONDITION_BEFORE_PLEDGE.exec(text.slice(sentence[0], figure.span[0]));
  if (found === null || NO_CONDITION.test(found[1]!)) return null;
  const start = sentence[0] + found[0].indexOf(found[1]!);
  return [start, start + found[1]!.length];
}

function conditionBehind({ report: { text }, figure: { span: [, end], dimension }, beside, sentence }: Stated): Span | null {
  const next = beside.find((other) => other.span[0] >= end && other.dimension === dimension && text[other.span[0] - 1] !== '(');
  const behind = text.slice(end, sentence[1]);
  const found = CONDITION_BEHIND_PLEDGE.exec(behind);
  if (found === null || NO_CONDITION.test(found[2]!)) return null;
  const start = end + found[1]!.length;
  if (next !== undefined && next.span[0] < start) return null;
  return trimSpan(text, [start, start + found[2]!.replace(SAID_BEHIND, '').replace(/,\s*$/, '').length]);
}
