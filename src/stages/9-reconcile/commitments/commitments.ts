import type { Commitment, CommitmentStanding, ReportedValue } from '../../../model/account.ts';
import type { Figure } from '../../../model/figure.ts';
import { ITS_RULE } from '../../../language/en/deeds/rule-cues.ts';
import type { Report } from '../../../model/report.ts';
import type { Span } from '../../../model/span.ts';
import { byUnits } from '../../../text/order.ts';
import { lastBody } from '../bodies.ts';
import type { Directory } from '../directory.ts';
import type { Building } from './building.ts';
import { add, joinBare } from './building.ts';
import { isReported, standingOf } from './commitment-standing.ts';
import { HELD_TO, OWN, valuesUnder } from './commitment-values.ts';
import type { Known } from './commitment-values.ts';
import { fulfilledCounts } from './fulfilled-counts.ts';
import { firstCondition } from './conditions.ts';
import { measureOf } from './measure.ts';
import { statedIn } from './stated-in.ts';
import type { Stated } from './stated.ts';
import { promisedBound } from './unmade.ts';

/** Figures that parties are held to, want, have met or ruled out, each with the values that the reports give for named parties by the same measure. */
export function commitmentsOf(reports: readonly Report[], directory: Directory): Commitment[] {
  const stated = [...reports].sort((a, b) => (a.id < b.id ? -1 : 1)).flatMap((report) => statedIn(report, directory));
  const found = new Map<string, Building>();
  const values: Stated[] = [];
  const thresholds = new Set<Figure>();
  for (const item of stated) {
    const standing = standingOf(item);
    if (standing !== null) {
      add(found, item, standing);
      if (HELD_TO.has(standing)) thresholds.add(item.figure);
    } else if (isReported(item)) values.push(item);
  }
  return joinBare([...found.values()])
    .flatMap((building) => {
      const commitment = finish(building, { values, thresholds }, directory);
      return [commitment, ...outcomesOf(building, commitment, thresholds)];
    })
    .sort(byStanding);
}

/** How many met a rule and how many fell short of it, each as a commitment of that standing whose values are counts. */
function outcomesOf({ standing, items }: Building, rule: Commitment, thresholds: ReadonlySet<Figure>): Commitment[] {
  if (rule.party === null || !HELD_TO.has(standing) || OWN.has(standing)) return [];
  const { met, missed } = fulfilledCounts(items, thresholds, rule.party);
  const outcome = (kind: 'met' | 'missed', values: readonly ReportedValue[]): Commitment[] =>
    values.length === 0 ? [] : [{ ...rule, standing: kind, due: null, values, evidence: values.flatMap(({ evidence }) => evidence) }];
  return [...outcome('met', met), ...outcome('missed', missed)];
}

function finish({ standing, items, due }: Building, known: Known, directory: Directory): Commitment {
  const [first] = items as [Stated, ...Stated[]];
  const { figure } = first;
  const of = items.find((item) => item.of !== null)?.of;
  const party = boundParty(standing, items, directory);
  const condition = firstCondition(standing, items);
  return {
    party, ...together(party, items), ...(condition === null ? {} : { condition }), measure: measureOf(items), of: of ?? null, standing, due: due === '' ? null : due,
    threshold: { value: figure.value ?? figure.low!, bound: standing === 'floor' ? 'at-least' : boundOf(standing, items), unit: figure.unit, of: of ?? null },
    values: valuesUnder({ standing, items, bound: boundOf(standing, items) }, known, directory),
    evidence: items.map(({ report, clause }) => ({ report: report.id, span: clause })),
  };
}

/** Who else is bound, and by whom, where the first place that names the party tells it. */
function together(party: string | null, items: readonly Stated[]): Pick<Commitment, 'with' | 'by'> {
  const item = items.find((one) => party !== null && one.party === party);
  if (item === undefined) return {};
  return { ...(item.partners.length === 0 ? {} : { with: item.partners }), ...(item.by === null ? {} : { by: item.by }) };
}

/** How a threshold is bound: as the first place says that says more than the bare number. */
function boundOf(standing: CommitmentStanding, items: readonly Stated[]): Figure['bound'] {
  if (items[0]!.figure.value === null && items[0]!.figure.bound === 'exact') return 'at-least';
  const bounds = items.map((item) => promisedBound(standing, item));
  return bounds.find((bound) => bound === 'at-least' || bound === 'at-most') ?? bounds[0]!;
}

/** Who is held to it. A rule or a proposal binds bodies and places: the person who names it is not meant. */
function boundParty(standing: CommitmentStanding, items: readonly Stated[], directory: Directory): string | null {
  const parties = items.flatMap(({ party }) => party ?? []);
  const isRule = standing === 'guideline' || standing === 'proposed';
  const bodies = isRule ? parties.filter((party) => directory.type(party) !== 'person' && directory.isName(party)) : parties;
  // A rule is a body's before it is a land's, or that of a word that no list knows.
  const body = standing === 'guideline' ? (bodies.find((party) => directory.type(party) === 'organization') ?? (bodies.length > 0 ? ruleBody(items, directory) : null)) : null;
  return body ?? bodies[0] ?? (isRule ? ruleBody(items, directory) : null);
}

/** The body whose rule it is, named in the sentence of the rule or by a noun that stands for it ("under the accord"). */
function ruleBody(items: readonly Stated[], directory: Directory): string | null {
  for (const { report, sentence } of items) {
    const body = lastBody(report, sentence, directory);
    if (body !== null && directory.type(body.id) !== null && directory.type(body.id) !== 'person') return body.id;
    if (ITS_RULE.test(report.text.slice(...sentence))) return bodyBefore(report, sentence, directory);
  }
  return null;
}

/** The one body that the sentence before names or stands for by a noun: "The Lakes League has 12 members. | Its guideline …". */
function bodyBefore(report: Report, [start]: Span, directory: Directory): string | null {
  const { id, sentences } = report;
  const before = sentences.findLast(([, end]) => end <= start);
  if (before === undefined) return null;
  const bodies = new Set(directory.within(id, before).filter(({ type }) => type === 'organization').map((name) => name.id));
  const meant = bodies.size === 0 ? lastBody(report, before, directory)?.id ?? null : null;
  return bodies.size === 1 ? [...bodies][0]! : meant !== null && directory.isName(meant) ? meant : null;
}

const ORDER: readonly CommitmentStanding[] = ['guideline', 'met', 'missed', 'proposed', 'agreed', 'pledged', 'floor', 'ruled-out'];

/** The order of commitments: by standing, then what more places tell, then by measure; equals stay as they were found. */
export function byStanding(a: Commitment, b: Commitment): number {
  return rank(a) - rank(b) || b.evidence.length - a.evidence.length || byUnits(a.measure ?? '', b.measure ?? '');
}

function rank({ standing }: Commitment): number {
  return ORDER.indexOf(standing);
}
