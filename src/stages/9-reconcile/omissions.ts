import type { Omission } from '../../model/account.ts';
import type { Claim } from '../../model/claim.ts';
import type { Descent } from '../../model/descent.ts';
import type { Event, Gathering } from '../../model/event.ts';
import type { Figure } from '../../model/figure.ts';
import type { Notice } from '../../model/notice.ts';
import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { lazily } from '../../text/lazily.ts';
import { contains, overlaps, trimSpan } from '../../text/span.ts';
import { CarriedFigures } from './carried.ts';
import { clauseAround } from './clause.ts';

/** A parent's sentence is cut when less than this share of it stands in the child. */
const LEFT = 0.3;

/** Most omissions of one event from what separate reports agree on: what two of thousands agree on, thousands lack. */
const MOST_OF_AN_EVENT = 50_000;

/** What reports leave out, and a notice of each event of which not all of that is told. */
export interface Omissions {
  readonly omissions: readonly Omission[];
  readonly notices: readonly Notice[];
}

/** What a copy cut from its parent, and what separate reports of an event agree on and one lacks; never merely what some report has. */
export function omissionsOf(reports: readonly Report[], gathering: Gathering, descents: readonly Descent[], claims: readonly Claim[]): Omissions {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const elsewhere = agreedElsewhere(gathering, claims, descents, byId);
  return { ...elsewhere, omissions: [...descents.flatMap((descent) => cutFrom(descent, byId)), ...elsewhere.omissions] };
}

function cutFrom({ from, to, kind, matches }: Descent, byId: ReadonlyMap<string, Report>): Omission[] {
  const parent = byId.get(from);
  if (parent === undefined || kind === 'shared-source') return [];
  const kept = matches.map((match) => match.from).sort((a, b) => a[0] - b[0]);
  const cut = parent.sentences.filter((sentence) => covered(sentence, kept) < LEFT * (sentence[1] - sentence[0]));
  return runs(parent.text, cut).map((span): Omission => ({ report: to, from, span, kind: 'cut-from-parent' }));
}

function covered([start, end]: Span, kept: readonly Span[]): number {
  let units = 0;
  for (const [a, b] of kept) {
    if (a >= end) break;
    units += Math.max(0, Math.min(end, b) - Math.max(start, a));
  }
  return units;
}

/** Neighbouring sentences as one passage. */
function runs(text: string, sentences: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of sentences) {
    const last = joined.at(-1);
    if (last !== undefined && /^\s*$/.test(text.slice(last[1], span[0]))) joined[joined.length - 1] = [last[0], span[1]];
    else joined.push(span);
  }
  return joined;
}

function agreedElsewhere(gathering: Gathering, claims: readonly Claim[], descents: readonly Descent[], byId: ReadonlyMap<string, Report>): Omissions {
  const eventOf = new Map(gathering.events.flatMap((event) => event.reports.map((report) => [report, event] as const)));
  const copies = new Set(descents.map(({ to }) => to));
  const agreed = claims.filter(
    (claim) => claim.lineages >= 2 && (claim.kind === 'quotation' || (claim.kind === 'figure' && claim.standing === 'agreed' && !isSlight(claim, byId))),
  );
  const told = new Set<Claim>();
  const notices: Notice[] = [];
  for (const [event, ofEvent] of Map.groupBy(agreed, ({ readings }) => eventOf.get(readings[0]!.evidence[0]!.report))) {
    const separate = (event?.reports ?? []).filter((report) => !copies.has(report));
    const carried = mostCarried(ofEvent, separate.length);
    for (const claim of carried) told.add(claim);
    if (carried.length < ofEvent.length) notices.push(toldInPart(event!, ofEvent.length - carried.length));
  }
  const carried = new Map([...byId].map(([id, report]) => [id, new CarriedFigures(report)]));
  const omissions = agreed.filter((claim) => told.has(claim)).flatMap((claim) =>
    lackedBy(claim, eventOf.get(claim.readings[0]!.evidence[0]!.report), copies, byId).filter(({ report }) => !isCarried(claim, carried.get(report), byId)));
  return { omissions, notices };
}

/** The claims that most lineages carry, while what `separate` reports may lack of them is no more than is told. */
function mostCarried(claims: readonly Claim[], separate: number): readonly Claim[] {
  return claims.length * separate <= MOST_OF_AN_EVENT
    ? claims
    : claims.toSorted((x, y) => y.lineages - x.lineages).slice(0, Math.ceil(MOST_OF_AN_EVENT / separate));
}

function toldInPart({ title, reports }: Event, left: number): Notice {
  return {
    code: 'omissions-in-part',
    message: `Of the ${reports.length} reports of \u201c${title}\u201d it is not told which of them lack ${left} of the quotations and figures on which few of them agree.`,
    report: reports[0]!,
  };
}

/** What the separate reports of an event lack of a claim. */
function lackedBy({ kind, readings }: Claim, event: Event | undefined, copies: ReadonlySet<string>, byId: ReadonlyMap<string, Report>): Omission[] {
  const evidence = readings.flatMap((reading) => reading.evidence);
  const holders = new Set(evidence.map(({ report }) => report));
  const { report: from, span: place } = evidence[0]!;
  const span = lazily(() => (kind === 'figure' ? clauseOf(byId.get(from), place) : place));
  return (event?.reports ?? [])
    .filter((report) => !holders.has(report) && !copies.has(report))
    .map((report): Omission => ({ report, from, span: span(), kind: 'agreed-elsewhere' }));
}

/** Whether a report that is no evidence of a figure gives it all the same: in its headline, or of something that it calls otherwise. */
function isCarried({ kind, readings }: Claim, by: CarriedFigures | undefined, byId: ReadonlyMap<string, Report>): boolean {
  return kind === 'figure' && by !== undefined && readings.some(({ evidence: [place] }) => {
    const figure = place === undefined ? undefined : figureAt(byId.get(place.report), place.span);
    return figure !== undefined && by.has(figure, byId.get(place!.report)!.text);
  });
}

/** The clause of a number, which says nothing by itself; what its sentence tells besides may well be carried. */
function clauseOf(report: Report | undefined, span: Span): Span {
  const sentence = report?.sentences.find((one) => contains(one, span));
  return report === undefined || sentence === undefined ? span : trimSpan(report.text, clauseAround(report.text, sentence, span));
}

/** Ages and spans of service are told by one report and not by another without anything being left out. */
function isSlight({ readings: [reading] }: Claim, byId: ReadonlyMap<string, Report>): boolean {
  const place = reading?.evidence[0];
  const figure = place === undefined ? undefined : figureAt(byId.get(place.report), place.span);
  return figure !== undefined && (figure.dimension === 'age' || figure.dimension === 'time');
}

function figureAt(report: Report | undefined, place: Span): Figure | undefined {
  return report?.figures.find(({ span }) => overlaps(span, place));
}
