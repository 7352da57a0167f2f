import { withoutDismissed } from '../../judgements/dismissed.ts';
import type { Figure } from '../../model/figure.ts';
import type { Claim, Collation } from '../../model/claim.ts';
import type { Tracing } from '../../model/descent.ts';
import type { Event, Gathering } from '../../model/event.ts';
import type { Report } from '../../model/report.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Relating } from '../../model/relation.ts';
import { answerDifferences } from './assertions/answers.ts';
import { contradictions } from './assertions/contradictions.ts';
import { assertionClaims } from './assertions/index.ts';
import { collateQuotations } from './quotations/index.ts';
import type { Identify, Identity } from './identity.ts';
import { dayDifferences, dayTeller, dayTwins } from './days/index.ts';
import { daySlots } from './days/day-slots.ts';
import { correctedDays, correctedElsewhere } from './corrected.ts';
import { apartFrom, withDecided } from './decided.ts';
import { disputesOf, lineagesAt } from './disputes.ts';
import type { Difference } from './difference.ts';
import { basisDifferences, figureTwins, figureDifferences, figureSlots, figureTeller } from './figures/index.ts';
import { correctionsIn } from './figures/corrections.ts';
import { fulfilmentsAmong } from './figures/fulfilled.ts';
import { overtakenIn } from './figures/overtaken.ts';
import { tollsAmong } from './figures/toll.ts';
import { hedgeDifferences } from './figures/hedge-differences.ts';
import { lineageFinder } from './lineage-at.ts';
import type { LineageAt } from './lineage-at.ts';
import { nameDifferences } from './names.ts';
import { sourceFinder } from './origins/source-at.ts';
import type { SourceAt } from './origins/source-at.ts';
import { prepare } from './prepared.ts';
import type { Prepared } from './prepared.ts';
import { rivalCounts } from './figures/rival-counts.ts';
import { voteDifferences } from './figures/vote-tallies.ts';
import { roleClaims } from './role-claims.ts';
import { rarityAmong } from './values/slots.ts';
import type { Slot } from './values/slots.ts';
import { comparedInPart } from './reach.ts';
import { Repeated } from './repeated.ts';
import { standings } from './standing.ts';
import { valueClaims } from './values/claims.ts';
import { versionsIn } from './versions.ts';
import type { Versions } from './versions.ts';
import { WordForms } from './word-forms.ts';

/**
 * Makes one claim, with its readings, of what several reports say; and types the differences between readings. Reports of different events are never
 * compared.
 */
export function collate(relating: Relating, gathering: Gathering, tracing: Tracing, judgements: readonly Judgement[]): Collation {
  const byId = new Map(relating.reports.map((report) => [report.id, report]));
  const identify = identifier(relating);
  const lineageAt = lineageFinder(tracing);
  const sourceAt = sourceFinder(relating.reports, identify);
  const forms = new WordForms();
  const versions = versionsIn(tracing.descents, relating.reports);
  const found = gathering.events.map((event) => {
    const reports = [...event.reports].sort().flatMap((id) => byId.get(id) ?? []);
    const repeated = new Repeated(reports, lineageAt);
    const { claims, differences } = collateEvent(
      reports.map((report) => prepare(report, forms, repeated.firsts(report))),
      repeated,
      identify,
      lineageAt,
      sourceAt,
      versions,
    );
    return { claims: claims.map((claim) => repeated.everywhere(claim)), differences };
  });
  const claims = found.flatMap((event) => event.claims);
  const differences = found.flatMap((event) => event.differences);
  const asserted = new Set(claims.filter(({ kind }) => kind === 'assertion').map(({ id }) => id));
  const disputes = withoutDismissed(apartFrom(disputesOf(differences, lineageAt), judgements), judgements);
  const standing = standings(withDecided(claims, judgements, byId, lineageAt), disputes);
  // What is in dispute is told there: an assertion is what reports agree on.
  return {
    claims: standing.filter((claim) => claim.standing === 'agreed' || !asserted.has(claim.id)),
    disputes,
    weights: new Map(disputes.map(({ id, items }) => [id, lineagesAt(items, lineageAt)])),
    notices: gathering.events.flatMap((event) => comparedInPart(event, figuresIn(event, byId))),
  };
}

/** How many figures the reports of an event give. */
function figuresIn({ reports }: Event, byId: ReadonlyMap<string, Report>): number {
  return reports.reduce((count, id) => count + (byId.get(id)?.figures.length ?? 0), 0);
}

function collateEvent(
  pages: readonly Prepared[],
  repeated: Repeated,
  identify: Identify,
  lineageAt: LineageAt,
  sourceAt: SourceAt,
  versions: Versions,
): { claims: Claim[]; differences: Difference[] } {
  const quotations = collateQuotations(pages, identify, lineageAt);
  const rarityOf = rarityAmong(pages);
  const slots = figureSlots(pages, rarityOf);
  const known = { tolls: tollsAmong(pages, slots, versions), fulfilments: fulfilmentsAmong(pages, slots), corrected: correctionsIn(pages) };
  const figures = figureTwins(pages, slots, known);
  const dayPlaces = daySlots(pages, rarityOf);
  const days = dayTwins(pages, dayPlaces);
  const isRepeated = ({ page, span }: Slot<unknown>): boolean => repeated.isAt(pages[page]!.report, span);
  return {
    claims: [
      ...quotations.claims,
      ...valueClaims('figure', pages, figures, slots.filter((slot) => isMeasured(slot) || isRepeated(slot)), lineageAt, sourceAt, figureTeller(identify)),
      ...valueClaims('date', pages, days, dayPlaces.filter(isRepeated), lineageAt, sourceAt, dayTeller),
      ...roleClaims(pages, identify, lineageAt),
      ...assertionClaims(pages, rarityOf, identify, lineageAt, sourceAt),
    ],
    differences: [
      ...quotations.differences,
      ...figureDifferences(pages, figures, known, overtakenIn(pages, figures, versions)),
      ...correctedElsewhere(pages),
      ...hedgeDifferences(pages, figures),
      ...rivalCounts(pages),
      ...voteDifferences(pages, versions),
      ...basisDifferences(pages, slots),
      ...dayDifferences(pages, days, correctedDays(pages)),
      ...nameDifferences(pages, identify),
      ...contradictions(pages, rarityOf, versions),
      ...answerDifferences(pages, versions),
    ],
  };
}

/** True for a figure that has a unit and is no length of time. */
function isMeasured({ value: { unit, dimension } }: Slot<Figure>): boolean {
  return unit !== null && dimension !== 'time';
}

/** Whom each report's entities are across reports; an entity that was not related is itself alone. */
function identifier({ entities, reports }: Relating): Identify {
  const known = new Map(reports.map((report) => [report.id, new Map<string, Identity>()]));
  for (const { id, type, name, aliases, members } of entities) {
    const identity = { id, type, name, aliases };
    for (const member of members) known.get(member.report)?.set(member.entity, identity);
  }
  for (const report of reports) {
    const own = known.get(report.id)!;
    for (const { id, type, name, aliases } of report.entities) if (!own.has(id)) own.set(id, { id: `${report.id} ${id}`, type, name, aliases });
  }
  return (report, entity) => known.get(report)?.get(entity) ?? null;
}
