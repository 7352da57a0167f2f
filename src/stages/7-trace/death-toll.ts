import { FATES } from '../../language/en/deeds/fates.ts';
import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';

/** So many sentences of a report tell what it is about. */
const OPENING = 4;
/** How far around a figure the words are looked for that tell what it counts, in UTF-16 units. */
const NEAR = 30;
const CLAUSE_END = /[,.;:()\n]/;

/**
 * How many dead a report opens with, the most where it names several counts; `null` where it counts none. Of two versions the one with fewer is the earlier.
 */
export function deathTollOf({ text, sentences, figures }: Pick<Report, 'text' | 'sentences' | 'figures'>): number | null {
  const end = sentences[Math.min(OPENING, sentences.length) - 1]?.[1] ?? 0;
  const counts = figures
    .filter(({ span, dimension }) => span[1] <= end && dimension === 'count')
    .flatMap(({ span, value, low }) => (isOfDead(text, span) ? (value ?? low ?? []) : []));
  return counts.length === 0 ? null : Math.max(...counts);
}

function isOfDead(text: string, [start, end]: Span): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start).split(CLAUSE_END).at(-1)!;
  const behind = text.slice(end, end + NEAR).split(CLAUSE_END)[0]!;
  const nearest = FATES.find(({ pattern }) => pattern.test(text.slice(start, end)) || pattern.test(before) || pattern.test(behind));
  return nearest?.fate === 'dead';
}
