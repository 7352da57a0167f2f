import { RULE_OF_WAITING, TELLS_OF_WAITING, WAITS } from '../../../language/en/deeds/rule-cues.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Span } from '../../../model/span.ts';

/** "Wait longer than | 26 weeks", and in a report that tells of waiting "a new target, | 40 weeks". */
export function isWait(text: string, { span: [start] }: Figure, sentence: Span): boolean {
  const before = text.slice(Math.max(sentence[0], start - 40), start);
  return WAITS.test(before) || (RULE_OF_WAITING.test(before) && TELLS_OF_WAITING.test(text));
}
