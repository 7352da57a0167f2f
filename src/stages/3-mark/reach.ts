import type { Notice } from '../../model/notice.ts';
import type { Segments } from '../../model/report.ts';

/** No report is longer, in units of text: more is a book, an archive in one file or an attack, and later stages are bounded by what is marked. */
const FARTHEST = 300_000;

/** How much of a text is marked. */
export interface Reach {
  readonly text: string;
  readonly segments: Segments;
  /** Says what is left, where something is. */
  readonly notices: readonly Notice[];
}

/** All of a text, or of one of more than `farthest` units its first sentences that end within them; spans are the same in both. */
export function withinReach(text: string, segments: Segments, farthest: number = FARTHEST): Reach {
  if (text.length <= farthest) return { text, segments, notices: [] };
  const sentences = segments.sentences.filter(([, end]) => end <= farthest);
  const last = sentences.at(-1)?.[1] ?? 0;
  const paragraphs = segments.paragraphs.filter(([start]) => start < last).map(([start, end]) => [start, Math.min(end, last)] as const);
  return {
    text: text.slice(0, last),
    segments: { paragraphs, sentences },
    notices: [
      {
        code: 'marked-in-part',
        message: `The text is longer than a report can be; names, quotations, figures and times were marked in its first ${last} units only.`,
        span: [last, text.length],
      },
    ],
  };
}
