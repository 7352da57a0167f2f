import type { Figure } from '../../../../model/figure.ts';
import type { Span } from '../../../../model/span.ts';
import { BRITISH, OF_GOODS, PAID_BEFORE, RATES } from '../../../../language/en/figures/claim-words.ts';
import { SpanIndex } from '../../../../text/span-index.ts';

/** From how many pounds on they are money where a sentence speaks of Britain, and from how many on whatever they are of. */
const LEAST_MONEY = 1e6;
const SURELY_MONEY = 1e9;

/**
 * Units that only the sentence tells: a part of a point where rates are told of ("by a quarter point"), and millions of pounds that are money, since the
 * sentence speaks of Britain or of paying, or the report counts in sterling elsewhere.
 */
export function unitsInContext(figures: readonly Figure[], sentences: readonly Span[], text: string): readonly Figure[] {
  const converted = new Set(figures.filter((figure, i) => figure.unit === 'pound-mass' && (isConverted(figure, figures[i + 1], text) || isConversion(figure, figures[i - 1], text))));
  if (converted.size === 0 && !figures.some(isOpen)) return figures;
  const within = new SpanIndex(sentences, (sentence) => [sentence]);
  const isSterling = converted.size > 0 || figures.some(({ unit }) => unit === STERLING);
  return figures.map((figure) => {
    if (converted.has(figure)) return { ...figure, unit: STERLING, dimension: 'money' };
    if (!isOpen(figure)) return figure;
    const sentence = within.overlapping(figure.span).map((span) => text.slice(...span)).join(' ');
    if (figure.unit === 'pound-mass') return isMoney(figure, sentence, isSterling, text) ? { ...figure, unit: STERLING, dimension: 'money' } : figure;
    return RATES.test(sentence) ? { ...figure, unit: 'percentage point', dimension: 'percentage points' } : figure;
  });
}

/** True for pounds behind which the same sum stands in brackets in another currency: "45 million pounds (51 million euros)". */
function isConverted({ span }: Figure, next: Figure | undefined, text: string): boolean {
  return next !== undefined && next.dimension === 'money' && /^ \((?:about |some |around )?$/.test(text.slice(span[1], next.span[0]));
}

/** True for pounds in brackets behind a sum in another currency: "51 million euros (45 million pounds)". */
function isConversion({ span }: Figure, before: Figure | undefined, text: string): boolean {
  return before !== undefined && before.dimension === 'money' && /^ \((?:about |some |around )?$/.test(text.slice(before.span[1], span[0]));
}

const STERLING = 'pound sterling';

/** True for a figure whose unit the sentence may change. */
function isOpen({ unit, value }: Figure): boolean {
  return unit === 'pound-mass' ? (value ?? 0) >= LEAST_MONEY : unit === 'point' && value !== null && Math.abs(value) < 1;
}

/** Units before pounds in which somebody pays them. */
const LONGEST_PAYING = 40;

function isMoney({ value, span }: Figure, sentence: string, isSterling: boolean, text: string): boolean {
  const isPaid = (): boolean => PAID_BEFORE.test(text.slice(Math.max(0, span[0] - LONGEST_PAYING), span[0]));
  return (isSterling || BRITISH.test(sentence) || isPaid()) && ((value ?? 0) >= SURELY_MONEY || !OF_GOODS.test(text.slice(span[1], span[1] + 12)));
}
