import type { Quote } from '../../model/quote.ts';
import type { Report } from '../../model/report.ts';
import { firstFrom, startOfSpan } from '../../text/first-from.ts';

/**
 * Gives who spoke last before a place in its paragraph (a UTF-16 offset), as the id in the report; `null` where nobody is known to have. A question
 * costs the logarithm of what the report quotes.
 */
export function lastSpeakers({ quotes, paragraphs }: Report): (before: number) => string | null {
  const startOf = ({ content }: Quote): number => content[0]![0];
  const spoken = [...quotes].sort((a, b) => startOf(a) - startOf(b));
  return (before) => {
    const last = spoken[firstFrom(spoken, startOf, before) - 1];
    const paragraph = paragraphs[firstFrom(paragraphs, startOfSpan, before + 1) - 1];
    const opens = paragraph !== undefined && before < paragraph[1] ? paragraph[0] : 0;
    return last === undefined || startOf(last) < opens ? null : last.speaker;
  };
}
