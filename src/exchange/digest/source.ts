import type { Claim } from '../../model/claim.ts';
import type { Quote } from '../../model/quote.ts';
import type { Place } from '../../model/relation.ts';
import { overlaps } from '../../text/span.ts';
import type { Passages } from './passage.ts';

/** Longer words name no source, they describe it, in units. */
const LONGEST = 60;

/** The words in which reports name whom all of them have a claim from: the fullest that are short enough; empty where they have it from several, or from nobody. */
export function sourceInWords({ origins, lineages, readings }: Claim, passages: Passages): string {
  if (origins !== 1 || lineages < 2) return '';
  const named = readings.flatMap(({ evidence }) => evidence.flatMap((place) => namedAt(place, passages)));
  const words = named.map((name) => name.replace(/\s+/g, ' ').trim()).filter(({ length }) => length > 0 && length <= LONGEST);
  return words.sort((x, y) => y.length - x.length || (x < y ? -1 : 1))[0] ?? '';
}

function namedAt({ report: id, span }: Place, passages: Passages): readonly string[] {
  const report = passages.report(id);
  if (report === undefined) return [];
  const [quote] = report.quotes.filter(({ content }) => content.some((part) => overlaps(part, span))).sort((x, y) => lengthOf(x) - lengthOf(y));
  const name = report.entities.find((entity) => entity.id === quote?.speaker)?.name;
  // A pronoun names nobody.
  const words = quote?.source.map((part) => report.text.slice(...part)).find((said) => said.includes(' ') || name === undefined || !/^\p{Ll}/u.test(said)) ?? name;
  if (words !== undefined) return [words];
  return report.figures.flatMap((figure) => (overlaps(figure.span, span) ? figure.origin ?? [] : []));
}

function lengthOf({ content }: Quote): number {
  return content.reduce((sum, [start, end]) => sum + end - start, 0);
}
