import type { Account, Commitment, ReportedValue } from '../../model/account.ts';
import type { Claim, Reading } from '../../model/claim.ts';
import type { Bound, Figure } from '../../model/figure.ts';
import type { AccountEntity, Place } from '../../model/relation.ts';
import { DENIED_BY_VERB } from '../../language/en/deeds/no-stance.ts';
import { UNCOMMITTED } from '../../language/en/deeds/commitment-cues.ts';
import { FORESEEN } from '../../language/en/deeds/fulfilment-cues.ts';
import { UP_TO } from '../../language/en/deeds/promise-cues.ts';
import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { byUnits } from '../../text/order.ts';
import { contains, overlaps } from '../../text/span.ts';
import { nameOf } from './names.ts';
import type { StoryParts } from './parts.ts';
import type { Passage, Passages } from './passage.ts';
import { sourceInWords } from './source.ts';
import { WORDS, carriedBy, dayInWords, numberInWords, partInWords, unitInWords } from './words.ts';

/** A row under a commitment: what reports give for one party. */
export interface ValueLine {
  readonly party: string;
  readonly value: string;
  /** The ends of the value; equal for a single number, `null` where the report gives none. */
  readonly range: readonly [low: number, high: number] | null;
  readonly bound: Bound;
  readonly asOf: string;
  readonly passages: readonly Passage[];
}

/** A figure that a party is bound to, wants, or has met. */
export interface CommitmentLine {
  readonly standing: string;
  readonly party: string;
  readonly measure: string;
  readonly threshold: string;
  /** The threshold as a number. */
  readonly at: number;
  /** What it is counted in and of ("% of GDP"); only figures of one scale can be drawn together. */
  readonly scale: string;
  readonly due: string;
  /** The condition that it hangs on, in the report's words; empty where none is told. */
  readonly condition: string;
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
export function commitmentsOf({ commitments }: StoryParts, entities: ReadonlyMap<string, AccountEntity>, passages: Passages): readonly CommitmentLine[] {
  return commitments.map((c) => commitmentOf(c, entities, passages));
}

/** The figures that more than one report carries, or on which readings differ; the widest carried first. `changed` tells which counts grew by the day. */
export function figuresOf({ claims }: StoryParts, changed: (claim: Claim) => boolean, passages: Passages): readonly FigureLine[] {
  return claims
    .filter((c) => c.kind === 'figure' && isShared(c))
    .sort((a, b) => b.lineages - a.lineages)
    .map((claim) => ({ id: claim.id, disputed: claim.standing === 'disputed', ...(changed(claim) ? dayByDay(claim, passages) : atOnce(claim, passages)) }));
}

function atOnce(claim: Claim, passages: Passages): Pick<FigureLine, 'carried' | 'readings'> {
  return {
    carried: carriedBy(claim, sourceInWords(claim, passages)),
    readings: claim.readings.map((r, i) => ({
      text: `${figureInWords(r, passages)}${i === 0 ? settingOf(r, passages) : ''}`,
      passages: passages.all(r.evidence),
    })),
  };
}

/** A count that changed from day to day: each number with the day on which it was told, in order. */
function dayByDay({ readings }: Claim, passages: Passages): Pick<FigureLine, 'carried' | 'readings'> {
  const told = readings
    .flatMap(({ evidence }) => evidence.map((place) => ({ place, figure: figureAt(place, passages), day: passages.report(place.report)?.published ?? '' })))
    .sort((a, b) => byUnits(a.day, b.day));
  const alike = Map.groupBy(told, ({ day, figure }) => [day, figure?.value, figure?.low, figure?.high, figure?.bound].join(' '));
  return {
    carried: WORDS.changed,
    readings: [...alike.values()].map((places, i) => {
      const [{ place, day }] = places as [(typeof told)[number]];
      const passage = passages.at(place);
      return {
        text: `${passage?.words ?? ''} (${dayInWords(day === '' ? null : day)})${i === 0 ? quoted(passage) : ''}`,
        passages: passages.all(places.map((one) => one.place)),
      };
    }),
  };
}

/** Tells which claims hold a count that changed from day to day: two of its readings stand in a difference of that kind. */
export function changedCounts({ disputes }: Pick<Account, 'disputes'>): (claim: Claim) => boolean {
  const series = disputes.filter(({ kind }) => kind === 'as-of').map(({ items }) => new Set(items.map(({ report, span }) => `${report} ${span[0]}`)));
  return ({ kind, readings }) => kind === 'figure' && readings.length > 1 && series.some((places) =>
    readings.filter(({ evidence }) => evidence.some(({ report, span }) => places.has(`${report} ${span[0]}`))).length > 1);
}

/** The figure as it is worded, with what it is of and whose it is where the words alone do not say. */
function figureInWords({ text, evidence }: Reading, passages: Passages): string {
  const [first] = evidence;
  const figure = first === undefined ? undefined : figureAt(first, passages);
  const words = text.replace(/\s+/g, ' ');
  const of = figure?.of ?? null;
  const withUnit = figure?.unitText && figure.dimension === 'count' && !words.includes(figure.unitText) ? `${words} ${figure.unitText}` : words;
  const whole = of === null || withUnit.includes(of) ? withUnit : `${withUnit} of ${of}`;
  const told = tellsWhose(figure) ? `${figure!.subject!.replace(/\s+/g, ' ')}: ${whole}` : whole;
  const report = first === undefined ? undefined : passages.report(first.report);
  return report === undefined ? told : `${told}${reserveIn(report, first!.span)}`;
}

/** True for a figure whose subject says whose it is; one plain word for several ("countries") does not. */
function tellsWhose(figure: Figure | undefined): boolean {
  return figure !== undefined && figure.subject !== null && !/^\p{Ll}+s$/u.test(figure.subject);
}

/** The words around a figure of which no subject is known, since a bare "nearly three years" tells nobody anything. */
function settingOf({ evidence: [first] }: Reading, passages: Passages): string {
  const figure = first === undefined ? undefined : figureAt(first, passages);
  return quoted(first === undefined || figure === undefined || tellsWhose(figure) ? null : passages.at(first));
}

function quoted(passage: Passage | null): string {
  return passage === null ? '' : `: \u201c${`${passage.before}${passage.words}${passage.after}`.trim()}\u201d`;
}

function figureAt({ report, span }: Place, passages: Passages): Figure | undefined {
  return passages.report(report)?.figures.find((figure) => overlaps(figure.span, span));
}

/** What the words before a figure hold back: it is denied, only expected, or nobody committed to it. */
function reserveIn({ text, sentences }: Report, [start]: Span): string {
  const sentence = sentences.findLast(([from]) => from <= start)?.[0] ?? 0;
  const clause = text.slice(Math.max(sentence, start - NEAR), start);
  if (DENIED_BY_VERB.test(clause)) return ' (denied)';
  if (UNCOMMITTED.test(clause)) return ' (not committed to)';
  return FORESEEN.test(clause.slice(-JUST_BEFORE)) ? ' (expected)' : '';
}

const NEAR = 90;
const JUST_BEFORE = 24;

function isShared({ readings, standing }: Claim): boolean {
  return standing === 'disputed' || new Set(readings.flatMap((r) => r.evidence.map((e) => e.report))).size > 1;
}

function commitmentOf(
  { standing, party, with: partners = [], by, condition, measure, threshold, due, values, evidence }: Commitment,
  entities: ReadonlyMap<string, AccountEntity>,
  passages: Passages,
): CommitmentLine {
  return {
    standing: WORDS.standing[standing], party: party === null ? '' : boundInWords(party, partners, by, entities),
    condition: condition === undefined ? '' : passages.at(condition)?.words ?? '', measure: measure ?? '', due: due === null ? '' : dayInWords(due),
    threshold: quantityInWords(threshold.value, threshold.bound, threshold.unit, threshold.of, isUpTo(threshold.bound, evidence, passages)), at: threshold.value, scale: scaleOf(threshold),
    values: values.map((value) => (isOutcome(standing) ? outcomeOf(value, passages) : valueOf(value, entities, passages))), passages: passages.all(condition === undefined ? evidence : [...evidence, ...outside(condition, evidence)]),
  };
}

/** True for a most of which the first passage says "up to": who gives up to 150 may give fewer, and promises no ceiling. */
function isUpTo(bound: Bound, evidence: readonly Place[], passages: Passages): boolean {
  const [first] = passages.all(evidence);
  return bound === 'at-most' && first !== undefined && UP_TO.test(first.words);
}

/** The condition where no passage of the commitment holds it. */
function outside(condition: Place, evidence: readonly Place[]): readonly Place[] {
  return evidence.some(({ report, span }) => report === condition.report && contains(span, condition.span)) ? [] : [condition];
}

/** "Telma and Orun together", "Telma (Ada Quill)". */
function boundInWords(party: string, partners: readonly string[], by: string | undefined, entities: ReadonlyMap<string, AccountEntity>): string {
  const names = [party, ...partners].map((id) => nameOf(id, entities));
  const all = names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} ${WORDS.and} ${names.at(-1)} ${WORDS.together}`;
  return by === undefined ? all : `${all} (${WORDS.by} ${nameOf(by, entities)})`;
}

function valueOf(value: ReportedValue, entities: ReadonlyMap<string, AccountEntity>, passages: Passages): ValueLine {
  const number = value.value ?? value.low ?? value.high ?? 0;
  const shown =
    value.low !== null && value.high !== null
      ? `${numberInWords(value.low)} to ${quantityInWords(value.high, 'exact', value.unit, null)}`
      : quantityInWords(number, value.bound, value.unit, null);
  const [low, high] = [value.low ?? value.value ?? value.high, value.high ?? value.value ?? value.low];
  return {
    party: nameOf(value.party, entities),
    value: shown,
    range: low === null || high === null ? null : [low, high],
    bound: value.bound,
    asOf: value.asOf === null ? '' : dayInWords(value.asOf),
    passages: passages.all(value.evidence),
  };
}

/** True where the values under a commitment are counts of those who met it or did not. */
function isOutcome(standing: Commitment['standing']): boolean {
  return standing === 'met' || standing === 'missed';
}

/** How many met a rule, or did not: a count, which no scale of the rule can show. */
function outcomeOf({ value, low, bound, unit, asOf, evidence }: ReportedValue, passages: Passages): ValueLine {
  return {
    party: WORDS.howMany,
    value: unit === null ? `${WORDS.bound[bound]}${partInWords(value ?? low ?? 0)}` : quantityInWords(value ?? low ?? 0, bound, unit, null),
    range: null,
    bound,
    asOf: asOf === null ? '' : dayInWords(asOf),
    passages: passages.all(evidence),
  };
}

function scaleOf({ unit, of }: Commitment['threshold']): string {
  return [unit === 'percentage' ? '%' : unit, of === null ? null : `of ${of}`].filter((w) => w !== null).join(' ');
}

/** "more than 4% of GDP", "55 million crowns". */
function quantityInWords(value: number, bound: Bound, unit: string | null, of: string | null, upTo = false): string {
  const number = numberInWords(value);
  const withUnit = unit === null ? number : unit === 'percentage' ? `${number}%` : `${number} ${unitInWords(unit, value)}`;
  return `${upTo ? WORDS.upTo : WORDS.bound[bound]}${withUnit}${of === null ? '' : ` of ${of}`}`;
}
