import type { Segments } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { trimSpan } from '../../text/span.ts';

/** Cuts a text into paragraphs and sentences; `language` is an ISO 639-1 code or `null`. */
export function segment(text: string, _language: string | null): Segments {
  const paragraphs: Span[] = [];
  const sentences: Span[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    const paragraph = trimSpan(text, [line.index, line.index + line[0].length]);
    if (paragraph[0] === paragraph[1]) continue;
    paragraphs.push(paragraph);
    sentences.push(paragraph);
  }
  return { paragraphs, sentences };
}
