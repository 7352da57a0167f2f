import type { Commitment, ReportedValue } from '../../model/account.ts';
import type { Claim } from '../../model/claim.ts';
import type { Bound } from '../../model/figure.ts';
import type { StoryParts } from './parts.ts';
import type { Passage, Passages } from './passage.ts';
import { WORDS, carriedBy, dayInWords } from './words.ts';

/** A row under a commitment: what reports give for one party. */
export interface ValueLine {
  readonly party: string;
  readonly value: string;
  readonly asOf: string;
  readonly passages: readonly Passage[];
}

/** A figure that a party is bound to, wants, or has met. */
export interface CommitmentLine {
  readonly standing: string;
  readonly party: string;
  readonly measure: string;
  readonly threshold: string;
  readonly due: string;
  readonly values: readonly ValueLine[];
  readonly passages: readonly Passage[];
}

/** A figure that reports carry, in every reading. */
export interface FigureLine {
  readonly id: string;
  readonly carried: string;
  readonly disputed: boolean;
  readonly readings: readonly { readonly text: string; readonly passages: readonly Passage[] }[];
}

/** The commitments of an account, with the values that reports give for named parties. */
export function commitmentsOf({ commitments }: StoryParts, passages: Passages): readonly CommitmentLine[] {
  return commitments.map((c) => commitmentOf(c, passages));
}

/** The figures that more than one report carries, or on which readings differ; the widest carried first. */
export function figuresOf({ claims }: StoryParts, passages: Passages): readonly FigureLine[] {
  return claims.filter((c) => c.kind === 'figure' && isShared(c)).sort((a, b) => b.lineages - a.lineages).map((claim) => ({
    id: claim.id, carried: carriedBy(claim), disputed: claim.standing === 'disputed',
    readings: claim.readings.map((r) => ({ text: r.text.replace(/\s+/g, ' '), passages: passages.all(r.evidence) })),
  }));
}

function isShared({ readings, standing }: Claim): boolean {
  return standing === 'disputed' || new Set(readings.flatMap((r) => r.evidence.map((e) => e.report))).size > 1;
}

function commitmentOf({ standing, party, measure, threshold, due, values, evidence }: Commitment, passages: Passages): CommitmentLine {
  return {
    standing: WORDS.standing[standing], party, measure, due: due === null ? '' : dayInWords(due),
    threshold: quantityInWords(threshold.value, threshold.bound, threshold.unit, threshold.of),
    values: values.map((value) => valueOf(value, passages)), passages: passages.all(evidence),
  };
}

function valueOf(value: ReportedValue, passages: Passages): ValueLine {
  const number = value.value ?? value.low ?? value.high ?? 0;
  const shown = value.low !== null && value.high !== null ? `${value.low} to ${quantityInWords(value.high, 'exact', value.unit, null)}` : quantityInWords(number, value.bound, value.unit, null);
  return { party: value.party, value: shown, asOf: value.asOf === null ? '' : dayInWords(value.asOf), passages: passages.all(value.evidence) };
}

/** "more than 4 % of GDP". */
export function quantityInWords(value: number, bound: Bound, unit: string | null, of: string | null): string {
  const number = value.toLocaleString('en-GB', { maximumFractionDigits: 6 });
  const withUnit = unit === null ? number : unit === 'percentage' ? `${number}%` : `${number} ${unit}`;
  return `${WORDS.bound[bound]}${withUnit}${of === null ? '' : ` of ${of}`}`;
}
