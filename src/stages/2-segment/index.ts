import type { Segments } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { numberNeighbours } from '../../language/en/figures/number-neighbours.ts';
import { StraySpaces } from '../../text/numbers/stray-spaces.ts';
import { paragraphSpans } from './paragraphs.ts';
import { sentenceSpans } from './sentences.ts';

/** Cuts a text into paragraphs and sentences; `language` is an ISO 639-1 code or `null`. Every sentence lies in one paragraph. */
export function segment(text: string, language: string | null): Segments {
  const paragraphs = paragraphSpans(text);
  const sentences: Span[] = [];
  const stray = new StraySpaces(text, numberNeighbours);
  for (const paragraph of paragraphs) sentenceSpans(text, paragraph, language, stray, sentences);
  return { paragraphs, sentences };
}
