import { findClues } from '../calendar/clues/find-clues.ts';
import { happenedOn } from '../calendar/clues/publication.ts';
import type { Day } from '../calendar/days.ts';
import { onlyDayOf } from '../calendar/edtf-days.ts';
import { dayOfTimestamp, parseEdtf } from '../calendar/edtf.ts';
import { readTimes } from '../calendar/expressions/read.ts';
import { happenedEvidence } from '../language/en/time/day-reasons.ts';
import { clueWords } from '../language/en/time/day-clues.ts';
import { timeWords } from '../language/en/time/time-words.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Entity } from '../model/quote.ts';
import type { Evidence, Report } from '../model/report.ts';
import type { Edtf, Span } from '../model/span.ts';
import { overlaps } from '../text/span.ts';
import { decidedDay, decidedName, decidedTime } from './values.ts';

/** The reports with what was decided about each alone: speakers, days, furniture, origins. Takes placed judgements; the text of a report never changes. */
export function decideReports(reports: readonly Report[], judgements: readonly Judgement[]): readonly Report[] {
  const byReport = Map.groupBy(judgements, ({ report }) => report);
  return reports.map((report) => (byReport.get(report.id) ?? []).toSorted(dayOfReportFirst).reduce(decide, report));
}

/** The day of a report comes before its expressions of time, which are read from it. */
function dayOfReportFirst(x: Judgement, y: Judgement): number {
  return Number(decidedTime(x) !== undefined) - Number(decidedTime(y) !== undefined);
}

function decide(report: Report, judgement: Judgement): Report {
  switch (judgement.kind) {
    case 'speaker': return withSpeaker(report, judgement);
    case 'date': return withTime(withDay(report, judgement), judgement);
    case 'removed': return judgement.value === 'furniture' && judgement.span !== undefined ? withoutSentences(report, judgement.span) : report;
    case 'origin': return judgement.span === undefined ? withAgency(report, judgement) : withFigureOrigin(report, judgement);
    default: return report;
  }
}

function withSpeaker(report: Report, { span, value }: Judgement): Report {
  const name = decidedName(value);
  if (span === undefined || name === undefined || !report.quotes.some(({ content }) => content.some((place) => overlaps(place, span)))) return report;
  const known = name === null ? null : report.entities.find((entity) => entity.name === name || entity.aliases.includes(name)) ?? newEntity(report, name);
  return {
    ...report, entities: known === null || report.entities.includes(known) ? report.entities : [...report.entities, known],
    quotes: report.quotes.map((quote) => (quote.content.some((place) => overlaps(place, span)) ? { ...quote, speaker: known?.id ?? null } : quote)),
  };
}

/** One that the report does not name: behind those that it does. */
function newEntity({ entities }: Report, name: string): Entity {
  const last = entities.reduce((most, { id }) => Math.max(most, Number(id.slice(1)) || 0), 0);
  return { id: `e${last + 1}`, type: 'person', name, aliases: [], roles: [] };
}

function withDay(report: Report, judgement: Judgement): Report {
  const day = decidedDay(judgement);
  if (day === undefined) return report;
  const others = report.evidence.published.map((evidence): Evidence => ({ ...evidence, accepted: evidence.accepted && evidence.value === day }));
  const happened = happenedOf(report.text, day);
  return {
    ...report, published: day, happened: happened[0]?.value ?? null, times: report.times.length === 0 ? report.times : readTimes(report.text, day, timeWords),
    evidence: { ...report.evidence, published: [...evidenceOf(judgement, day), ...others], happened },
  };
}

/** When it happened, read from the decided day as from one given with the report: the day that the opening tells. */
function happenedOf(text: string, published: Edtf | null): Evidence[] {
  const day = published === null ? null : dayOfTimestamp(published) ?? onlyDayIn(published);
  const told = day === null ? null : happenedOn(day, findClues(text, timeWords, clueWords));
  return told === null ? [] : [happenedEvidence(published!, told)];
}

function onlyDayIn(published: Edtf): Day | null {
  const value = parseEdtf(published);
  return value === null ? null : onlyDayOf(value);
}

function withTime(report: Report, judgement: Judgement): Report {
  const [time, { span }] = [decidedTime(judgement), judgement];
  if (time === undefined || span === undefined) return report;
  return { ...report, times: report.times.map((one) => (overlaps(one.span, span) ? { ...one, value: time, edtf: time } : one)) };
}

/** The report without the sentences in which a passage stands, and without what is marked in them, so that no stage finds anything there. */
function withoutSentences(report: Report, passage: Span): Report {
  const out = report.sentences.filter((sentence) => overlaps(sentence, passage));
  const span: Span = [Math.min(passage[0], ...out.map(([start]) => start)), Math.max(passage[1], ...out.map(([, end]) => end))];
  const stays = (place: Span): boolean => !overlaps(place, span);
  const sentences = report.sentences.filter(stays);
  return {
    ...report, sentences,
    paragraphs: report.paragraphs.filter((paragraph) => stays(paragraph) || sentences.some((sentence) => overlaps(sentence, paragraph))),
    names: report.names.filter((name) => stays(name.span)), quotes: report.quotes.filter(({ content }) => content.every(stays)),
    figures: report.figures.filter((figure) => stays(figure.span)), times: report.times.filter((time) => stays(time.span)),
  };
}

function withAgency(report: Report, judgement: Judgement): Report {
  const agency = decidedName(judgement.value);
  if (agency === undefined) return report;
  return { ...report, agency, evidence: { ...report.evidence, agency: [...evidenceOf(judgement, agency), ...report.evidence.agency] } };
}

function withFigureOrigin(report: Report, { span, value }: Judgement): Report {
  const origin = decidedName(value);
  if (span === undefined || origin === undefined) return report;
  return { ...report, figures: report.figures.map((figure) => (overlaps(figure.span, span) ? { ...figure, origin } : figure)) };
}

function evidenceOf({ author, day, reason, span }: Judgement, value: Edtf | string | null): Evidence[] {
  return value === null ? [] : [{ value, why: `decided by ${author} on ${day}: ${reason}`, ...(span === undefined ? {} : { span }), accepted: true }];
}
