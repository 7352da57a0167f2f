import type { Figure } from '../../../model/figure.ts';
import type { Span } from '../../../model/span.ts';

/**
 * Lets a share without a basis take the one that its sentence gives the share before it ("to 5% of GDP, … spending more than 4%"),
 * where the sentence gives one basis only and the share does not tell of a change.
 */
export function inheritBasis(figures: readonly Figure[], sentences: readonly Span[]): readonly Figure[] {
  const out: Figure[] = [];
  let sentence = 0;
  let basis: string | null = null;
  for (const figure of figures) {
    const before = sentence;
    while (sentence < sentences.length && sentences[sentence]![1] <= figure.span[0]) sentence++;
    if (sentence !== before) basis = null;
    const share = figure.dimension === 'ratio' && figure.unit === 'percentage';
    out.push(share && figure.of === null && basis !== null && figure.direction === 'none' ? { ...figure, of: basis } : figure);
    if (share && figure.of !== null) basis = basis === null || basis === figure.of ? figure.of : '';
    if (basis === '') basis = null;
  }
  return out;
}

const JOINERS = /(?:^|\s)(?:and|including|from|to|but|versus)\s+(?:(?:about|around|nearly|almost|some|roughly|just|only|more than|at least)\s+)*$/;

/** Lets a large bare number take the counted noun of the figure before it in its sentence ("3 million homes, including 1.5 million in the north"). */
export function inheritUnit(figures: readonly Figure[], sentences: readonly Span[], text: string): readonly Figure[] {
  const out: Figure[] = [];
  let sentence = 0;
  for (const figure of figures) {
    while (sentence < sentences.length && sentences[sentence]![1] <= figure.span[0]) sentence++;
    const before = out.at(-1);
    const [start] = sentences[sentence] ?? [0, 0];
    const bare = figure.unit === null && figure.dimension === 'count' && (figure.value ?? 0) >= 1000;
    const counted = before !== undefined && before.span[0] >= start && before.dimension === 'count' && before.unit !== null && (before.value ?? before.low ?? 0) >= 1000;
    const joined = bare && counted && JOINERS.test(text.slice(Math.max(before.span[1], figure.span[0] - 40), figure.span[0]));
    out.push(joined ? { ...figure, unit: before.unit } : figure);
  }
  return out;
}
