import type { Figure } from '../../../../model/figure.ts';
import { OPENS_CONVERSION } from '../../../../language/en/figures/claim-words.ts';

/** Takes for money what a report itself changes into money in brackets, "40 million orels ($5 million)", wherever it counts the same. */
export function asMoney(figures: readonly Figure[], text: string): readonly Figure[] {
  const coins = new Set(figures.flatMap((figure, i) => (isConverted(figure, figures[i + 1], text) ? [figure.unit] : [])));
  if (coins.size === 0) return figures;
  return figures.map((figure) => (figure.dimension === 'count' && coins.has(figure.unit) ? { ...figure, dimension: 'money' } : figure));
}

function isConverted({ span, unit, dimension }: Figure, behind: Figure | undefined, text: string): boolean {
  return unit !== null && dimension === 'count' && behind?.dimension === 'money'
    && OPENS_CONVERSION.test(text.slice(span[1], Math.min(behind.span[0], span[1] + 4))) && text[behind.span[1]] === ')';
}
