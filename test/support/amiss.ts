import { formatEdtf, parseEdtf } from '../../src/calendar/edtf.ts';
import type { Account } from '../../src/model/account.ts';
import type { Report } from '../../src/model/report.ts';
import type { Span } from '../../src/model/span.ts';

/** A place of evidence. */
interface Place { readonly report: string; readonly span: Span }

/** Sentences of what does not hold. */
class Findings {
  readonly told: string[] = [];
  readonly #texts: ReadonlyMap<string, string>;

  constructor(reports: readonly Report[]) {
    this.#texts = new Map(reports.map(({ id, text }) => [id, text]));
  }

  say(holds: boolean, what: string): void {
    if (!holds) this.told.push(what);
  }

  /** The span fits its text, cuts no pair of units, and holds something unless it may be empty. */
  fits({ report, span: [start, end] }: Place, what: string, mayBeEmpty = false): void {
    const text = this.#texts.get(report) ?? '';
    const cuts = (at: number): boolean => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1));
    const holds = 0 <= start && (mayBeEmpty ? start <= end : start < end) && end <= text.length && !cuts(start) && !cuts(end);
    this.say(holds && this.#texts.has(report), `${what}: ${start}-${end} does not fit ${report}`);
  }

  isProven(what: string, evidence: readonly Place[]): void {
    this.say(evidence.length > 0, `${what} has no evidence`);
    for (const place of evidence) this.fits(place, what);
  }

  isEdtf(value: string | null, what: string): void {
    const read = value === null ? null : parseEdtf(value);
    this.say(value === null || (read !== null && formatEdtf(read) === value), `“${value}” of ${what} is no EDTF`);
  }

  /** Every member of the whole lies in one part. */
  part(parts: readonly (readonly string[])[], whole: readonly string[], what: string): void {
    this.say(parts.flat().sort().join() === whole.toSorted().join(), `${what} do not part them`);
  }
}

/**
 * What does not hold together in a report, a sentence each: spans that do not fit its text, a map that does not cover it, leads out of the bytes of its capture
 * or does not replay from them (where they are given), values without evidence, days that are no EDTF, entities that are not there.
 */
export function amissInReport(report: Report, bytes: Uint8Array | null = null): string[] {
  const findings = new Findings([report]);
  heedText(report, bytes?.length ?? Infinity, findings);
  if (bytes !== null) heedReplay(report, bytes, findings);
  heedOrigin(report, bytes?.length ?? Infinity, findings);
  heedMarks(report, findings);
  return findings.told;
}

/** What does not hold together in an account: passages that do not fit, ids that lead nowhere, reports in no event, story or lineage or in two. */
export function amissInAccount(account: Account): string[] {
  const findings = new Findings(account.reports);
  heedGroups(account, findings);
  heedDescents(account, findings);
  heedClaims(account, findings);
  const { entities, disputes, commitments, positions, relations, timeline } = account;
  for (const { name, evidence } of entities) findings.isProven(name, evidence);
  for (const { explanation, items } of disputes) findings.isProven(explanation, items);
  for (const { measure, due, values, evidence, condition } of commitments) {
    const called = measure ?? 'a commitment';
    findings.isProven(called, condition === undefined ? evidence : [...evidence, condition]);
    findings.isEdtf(due, called);
    for (const value of values) findings.isProven(value.party, value.evidence);
  }
  for (const { on, evidence } of positions) findings.isProven(on, evidence);
  for (const { type, evidence } of relations) findings.isProven(type, evidence);
  for (const { date, what, evidence } of timeline) {
    findings.isProven(what, evidence);
    findings.isEdtf(date, what);
  }
  return [...account.reports.flatMap((report) => amissInReport(report)), ...findings.told];
}

function heedText({ id, text, map, paragraphs, sentences, removed, repairs, notices }: Report, bytes: number, findings: Findings): void {
  const ends = [...map.map(({ span }) => span[0]), text.length];
  findings.say(map.every(({ span }, i) => span[1] === ends[i + 1]) && ends[0] === 0, 'the pieces of the map do not cover the text');
  for (const { raw: [start, end] } of [...map, ...removed, ...repairs]) findings.say(0 <= start && start <= end && end <= bytes, `bytes ${start}-${end} are not there`);
  for (const span of [...paragraphs, ...sentences]) findings.fits({ report: id, span }, 'a passage');
  for (const { span } of repairs) findings.fits({ report: id, span }, 'a repair', true);
  for (const { span } of notices) if (span !== undefined) findings.fits({ report: id, span }, 'a notice', true);
  findings.say(inTurn(paragraphs) && inTurn(sentences), 'passages overlap');
  findings.say(sentences.every(([start, end]) => paragraphs.some((paragraph) => paragraph[0] <= start && end <= paragraph[1])), 'a sentence lies in no paragraph');
}

function heedReplay({ text, map, charset }: Report, bytes: Uint8Array, findings: Findings): void {
  const decoder = new TextDecoder(charset, { ignoreBOM: true });
  for (const { kind, span, raw } of map) if (kind === 'identity') findings.say(decoder.decode(bytes.subarray(...raw)) === text.slice(...span), `bytes ${raw.join('-')} do not decode to ${span.join('-')}`);
}

function heedOrigin(report: Report, bytes: number, findings: Findings): void {
  for (const { span, raw, report: other } of Object.values(report.evidence).flat()) {
    if (other !== undefined) continue;
    if (span !== undefined) findings.fits({ report: report.id, span }, 'evidence');
    if (raw !== undefined) findings.say(0 <= raw[0] && raw[0] <= raw[1] && raw[1] <= bytes, `evidence leads to bytes ${raw[0]}-${raw[1]}`);
  }
  for (const field of ['published', 'title', 'outlet', 'agency'] as const) {
    findings.say(report[field] === null || report.evidence[field].some(({ accepted }) => accepted), `${field} has no accepted evidence`);
  }
  findings.say(report.evidence.title.every(({ accepted, value }) => !accepted || value === report.title), 'evidence for another title is accepted');
  findings.isEdtf(report.published, 'publication');
  findings.isEdtf(report.happened, 'what happened');
}

function heedMarks({ id: report, entities, names, quotes, figures, times }: Report, findings: Findings): void {
  const ids = new Set([null, ...entities.map(({ id }) => id)]);
  const present = new Set([...names.map(({ entity }) => entity), ...quotes.map(({ speaker }) => speaker)]);
  for (const { id } of entities) findings.say(present.has(id), `${id} is neither named nor speaks`);
  for (const { span, entity } of names) {
    findings.fits({ report, span }, 'a name');
    findings.say(ids.has(entity), `a name means ${entity}`);
  }
  for (const { id, content, cue, source, frame, speaker, relayedBy, occasion } of quotes) {
    for (const span of [content, cue, source, frame].flat()) findings.fits({ report, span }, id);
    findings.say(content.length > 0 && [content, cue, source, frame].every(inTurn), `spans of ${id} overlap, or it has no words`);
    findings.say(!source.some(([from, to]) => content.some(([start, end]) => from < end && start < to)), `the words said in ${id} hold the words for who says them`);
    findings.say(ids.has(speaker) && ids.has(relayedBy), `${id} is spoken by nobody who is there`);
    findings.say(speaker === null || source.length > 0, `no words tell who speaks ${id}`);
    findings.say(occasion === null || Object.values(occasion).some((known) => known !== null), `the occasion of ${id} tells nothing`);
    findings.isEdtf(occasion?.when ?? null, id);
  }
  for (const { id, span, value, low, high, subjectEntity, asOf } of figures) {
    findings.fits({ report, span }, id);
    findings.say((value === null) === (low !== null || high !== null), `${id} has a value and a range, or neither`);
    findings.say(ids.has(subjectEntity), `${id} is of nobody who is there`);
    findings.isEdtf(asOf, id);
  }
  for (const { span, edtf } of times) {
    findings.fits({ report, span }, 'a time');
    findings.isEdtf(edtf, 'a time');
  }
}

function heedGroups({ reports, entities, events, stories, lineages, claims, disputes }: Account, findings: Findings): void {
  const ids = reports.map(({ id }) => id);
  findings.part(events.map((event) => event.reports), ids, 'reports: events');
  findings.part(stories.map((story) => story.reports), ids, 'reports: stories');
  findings.part(lineages.map((lineage) => lineage.reports), ids, 'reports: lineages');
  findings.part(stories.map((story) => story.events), events.map(({ id }) => id), 'events: stories');
  for (const list of [reports, entities, events, stories, lineages, claims, disputes]) findings.say(new Set(list.map(({ id }) => id)).size === list.length, 'an id stands twice');
  for (const { date, title } of events) findings.isEdtf(date, title);
  const there = new Set(reports.flatMap((report) => report.entities.map(({ id }) => `${report.id} ${id}`)));
  const members = entities.flatMap((entity) => entity.members.map(({ report, entity: id }) => `${report} ${id}`));
  findings.say(members.every((member) => there.has(member)) && new Set(members).size === members.length, 'a member of an entity is not there, or of two');
}

function heedDescents({ reports, descents, omissions }: Account, findings: Findings): void {
  for (const { evidence } of reports) {
    for (const { report, span } of Object.values(evidence).flat()) if (report !== undefined && span !== undefined) findings.fits({ report, span }, 'evidence of another report');
  }
  for (const { from, to, share, matches, changes } of descents) {
    findings.say(from !== to && share >= 0 && share <= 1, `${to} is made of ${share} of ${from}`);
    for (const match of matches) findings.isProven('a match', [{ report: from, span: match.from }, { report: to, span: match.to }]);
    for (const change of changes) {
      findings.fits({ report: from, span: change.from }, `what was ${change.kind}`, true);
      findings.fits({ report: to, span: change.to }, `what was ${change.kind}`, true);
    }
  }
  for (const { report, from, span } of omissions) {
    findings.fits({ report: from, span }, 'an omission');
    findings.say(report !== from && reports.some(({ id }) => id === report), `what ${report} leaves out stands in it`);
  }
}

function heedClaims({ entities, lineages, claims }: Account, findings: Findings): void {
  const speakers = new Set([null, ...entities.map(({ id }) => id)]);
  const known = new Set(lineages.map(({ id }) => id));
  for (const { kind, speaker, standing, lineages: count, readings } of claims) {
    findings.say(speakers.has(speaker), `${speaker} speaks, and is no entity`);
    for (const { text, evidence } of readings) findings.isProven(`the reading “${text}”`, evidence);
    const carried = new Set(readings.flatMap(({ evidence }) => evidence.map(({ lineage }) => lineage)));
    findings.say(carried.size === count && [...carried].every((id) => known.has(id)), `a ${kind} counts ${count} lineages`);
    findings.say(standing !== 'agreed' || count > 1, `a ${kind} of one lineage is agreed on`);
  }
}

function inTurn(spans: readonly Span[]): boolean {
  return spans.every(([start], i) => i === 0 || spans[i - 1]![1] <= start);
}
