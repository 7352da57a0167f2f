import { countsParties, fulfilmentOf, type Fulfilment } from '../../../language/en/deeds/fulfilled-counts.ts';
import type { ReportedValue } from '../../../model/account.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Place } from '../../../model/relation.ts';
import type { Span } from '../../../model/span.ts';
import { contains } from '../../../text/span.ts';
import { clauseAround } from '../clause.ts';
import { sentencesOf, type Stated } from './stated.ts';

/** How many of those whom a rule binds have met it, or have not, as reports tell. */
export type FulfilledCounts = Readonly<Record<Fulfilment, readonly ReportedValue[]>>;

/**
 * The counts that reports give of those who met a threshold or fell short of it ("23 of the 32 hit the target"), in the sentences that tell the
 * threshold (`items`) and the next few. They are counts of parties, so their unit is not the threshold's; `party` is whose members they are.
 */
export function fulfilledCounts(items: readonly Stated[], thresholds: ReadonlySet<Figure>, party: string): FulfilledCounts {
  const found = { met: new Map<string, Counted>(), missed: new Map<string, Counted>() };
  for (const item of items) {
    for (const sentence of sentencesOf(item, thresholds)) {
      const told = countIn(item, sentence);
      if (told !== null) {
        add(found[told.deed], told.figure, party, { report: item.report.id, span: clauseAround(item.report.text, sentence, told.figure.span) });
      }
    }
  }
  return { met: [...found.met.values()], missed: [...found.missed.values()] };
}

interface Counted extends ReportedValue {
  readonly evidence: Place[];
}

function add(counts: Map<string, Counted>, { value, low, high, bound, unit, asOf }: Figure, party: string, place: Place): void {
  const key = [value, low, high, bound].join(' ');
  const known = counts.get(key);
  const evidence = known?.evidence ?? [];
  if (!evidence.some(({ report, span }) => report === place.report && span[0] === place.span[0])) evidence.push(place);
  counts.set(key, { party, value, low, high, bound, unit: known?.unit ?? unit, asOf: known?.asOf ?? asOf, evidence });
}

/** A sentence of more counts is a table. */
const MOST = 40;

/** The first count of a sentence whose words say what those counted did about the threshold. */
function countIn({ report: { text }, figure: rule, near }: Stated, sentence: Span): { readonly deed: Fulfilment; readonly figure: Figure } | null {
  for (const figure of near.filter((one) => countsParties(one) && contains(sentence, one.span)).slice(0, MOST)) {
    const deed = fulfilmentOf(text, sentence, figure.span, rule.span);
    if (deed !== null) return { deed, figure };
  }
  return null;
}
