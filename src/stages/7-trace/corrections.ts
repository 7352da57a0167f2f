import type { Span } from '../../model/span.ts';
import { CORRECTION_LABELS, CORRECTION_OPENING } from '../../language/en/page/versions.ts';

/** A report's text and its paragraphs. */
interface Lines {
  readonly text: string;
  readonly paragraphs: readonly Span[];
}

/** The paragraphs by which an outlet owns up to an error: "Correction, 5 May: an earlier version gave …". */
export function correctionsIn({ text, paragraphs }: Lines): readonly Span[] {
  return paragraphs.filter(([start, end]) => {
    const opening = text.slice(start, Math.min(end, start + LONGEST_LABEL)).toLowerCase().replaceAll('\u2019', "'");
    if (CORRECTION_OPENING.test(text.slice(start, Math.min(end, start + LONGEST_OPENING)))) return true;
    return CORRECTION_LABELS.some((label) => opening.startsWith(label) && !/^[\p{L}\p{N}]/u.test(opening.slice(label.length)));
  });
}

const LONGEST_LABEL = 40;
const LONGEST_OPENING = 120;
