import { JOINS_CLAUSE, JOINS_NOUNS } from '../../language/en/grammar/clause-patterns.ts';
import type { Claim, Reading, ReadingEvidence } from '../../model/claim.ts';
import type { Occasion, Quote } from '../../model/quote.ts';
import type { AccountEntity } from '../../model/relation.ts';
import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { overlaps } from '../../text/span.ts';
import type { StoryParts } from './parts.ts';
import { roleOf } from './roles.ts';
import type { Passage, Passages } from './passage.ts';
import { WORDS, carriedBy, dayInWords } from './words.ts';

/** One wording of a quotation, with the reports that carry it. */
export interface QuotationReading {
  /** The words; in quotation marks where the report quotes them. */
  readonly text: string;
  /** "partial quote", "paraphrase", or "quotation". */
  readonly form: string;
  /** The clause that governs the words ("does not"), or empty; shown with them always. */
  readonly clause: string;
  /** "denied by its clause" and the like, or empty. */
  readonly polarity: string;
  /** Who passes the words on, or empty. */
  readonly relayedBy: string;
  readonly passages: readonly Passage[];
}

/** Something said, in every wording that the reports give it; the first is the fullest. */
export interface Quotation {
  readonly id: string;
  readonly disputed: boolean;
  readonly carried: string;
  /** Where and when it was said, as far as a report tells. */
  readonly occasion: string;
  readonly readings: readonly QuotationReading[];
}

/** One speaker with everything that the reports give as theirs. */
export interface SpeakerSaid {
  /** The speaker's name, or "Speaker not known". */
  readonly speaker: string;
  readonly role: string;
  readonly quotations: readonly Quotation[];
}

/** Who said what: speakers in order of how much reports carry of them, the unknown speaker last. */
export function quotationsOf({ claims }: StoryParts, entities: ReadonlyMap<string, AccountEntity>, passages: Passages): readonly SpeakerSaid[] {
  const bySpeaker = Map.groupBy(claims.filter((c) => c.kind === 'quotation'), (c) => c.speaker);
  return [...bySpeaker].map(([id, said]) => ({
    speaker: id === null ? 'Speaker not known' : (entities.get(id)?.name ?? 'Speaker not known'),
    role: id === null ? '' : roleOf(entities.get(id)?.roles ?? []),
    quotations: said.map((claim) => quotationOf(claim, passages)).sort(byWeight),
    known: id !== null,
  })).sort((a, b) => Number(b.known) - Number(a.known) || weight(b.quotations) - weight(a.quotations) || (a.speaker < b.speaker ? -1 : 1));
}

function weight(quotations: readonly Quotation[]): number {
  return quotations.reduce((sum, q) => sum + q.readings.reduce((n, r) => n + r.passages.length, 0), 0);
}

function byWeight(a: Quotation, b: Quotation): number {
  return weight([b]) - weight([a]) || firstPlace(a) - firstPlace(b);
}

function firstPlace({ readings }: Quotation): number {
  const passage = readings[0]?.passages[0];
  return passage === undefined ? 0 : passage.number * 1e7 + passage.span[0];
}

function quotationOf(claim: Claim, passages: Passages): Quotation {
  const quotes = claim.readings.flatMap((r) => r.evidence.map((e) => quoteAt(passages.report(e.report), e)));
  return {
    id: claim.id, disputed: claim.standing === 'disputed', carried: carriedBy(claim),
    occasion: quotes.map((q) => occasionInWords(q?.occasion ?? null)).find((o) => o !== '') ?? '',
    readings: joinAlike(claim.readings.map((reading) => readingOf(reading, passages))),
  };
}

function readingOf({ text, evidence }: Reading, passages: Passages): QuotationReading {
  const first = evidence[0];
  const report = first === undefined ? undefined : passages.report(first.report);
  const quote = first === undefined ? null : quoteAt(report, first);
  return {
    text: inMarks((report === undefined || first === undefined ? text : spokenAt(report, first)).replace(/\s+/g, ' ').replace(/[,;]$/, ''), quote),
    form: quote === null ? '' : WORDS.quote[quote.kind],
    clause: report === undefined || quote === null ? '' : clauseOf(report, quote, first!.span),
    polarity: quote === null ? '' : WORDS.polarity[quote.polarity],
    relayedBy: quote?.relayedBy === null || report === undefined || quote === null ? '' : (report.entities.find((e) => e.id === quote.relayedBy)?.name ?? ''),
    passages: passages.all(evidence),
  };
}

/**
 * The governing clause, where it does not stand among the words that are shown, with the verb right before it: "accused the board of running a"; of
 * words behind other quoted ones, what stands between them where that is a clause of its own ("but that she was").
 */
export function clauseOf({ text }: Report, { frame, cue }: Quote, shown: Span): string {
  const parts = frame.filter((f) => !overlaps(f, shown));
  const own = parts.length === 0 ? '' : clauseBetween(text.slice(parts.at(-1)![1], shown[0]));
  if (own !== '') return own;
  const [verb, first] = [cue.at(-1), parts[0]];
  const beside = verb !== undefined && first !== undefined && verb[1] <= first[0] && text.slice(verb[1], first[0]).trim() === '';
  return parts.map(([a, b], i) => text.slice(i === 0 && beside ? verb[0] : a, b)).join(' … ');
}

/** What stands behind the last quoted words of a stretch, without the word that joins it on, where that is more than one word; else empty. */
function clauseBetween(stretch: string): string {
  const bare = stretch.replace(/[\s"\u201c\u2018'\u00ab]+$/u, '');
  const closed = Math.max(...CLOSERS.map((mark) => bare.lastIndexOf(mark)));
  if (closed < 0) return '';
  const gap = bare.slice(closed + 1).replace(/^[\s,.;:\u2013\u2014-]+/, '').replace(JOINS_CLAUSE, '');
  return gap.includes(' ') && !JOINS_NOUNS.test(gap) ? gap.replace(/\s+/g, ' ') : '';
}

const CLOSERS: readonly string[] = ['"', '\u201d', '\u00bb'];

/** Readings that differ in a closing comma or full stop alone are one. */
function joinAlike(readings: readonly QuotationReading[]): readonly QuotationReading[] {
  const alike = Map.groupBy(readings, ({ text, clause, polarity }) => [text.replace(/[.,;”"»“]+/g, ''), clause, polarity].join('\u001f'));
  return [...alike.values()].map((same) => ({ ...same[0]!, passages: same.flatMap((r) => r.passages).sort((a, b) => a.number - b.number) }));
}

/** Only the words spoken within a passage: what the reporter puts between two stretches of a quotation is left out, with an ellipsis. */
function spokenAt({ text, quotes }: Report, { span }: ReadingEvidence): string {
  const spoken = quotes.filter((q) => q.kind !== 'indirect').flatMap((q) => q.content).filter((c) => overlaps(c, span)).sort((a, b) => a[0] - b[0]);
  const outer = spoken.filter((c, i) => spoken.every((d, k) => k === i || !(d[0] <= c[0] && d[1] >= c[1] && (d[1] - d[0] > c[1] - c[0] || k < i))));
  if (outer.length < 2) return text.slice(span[0], span[1]);
  return outer.map(([a, b]) => trimmed(text.slice(Math.max(a, span[0]), Math.min(b, span[1])))).filter((w) => w !== '').join(' … ');
}

function inMarks(words: string, quote: Quote | null): string {
  if (quote?.kind === 'indirect') return words;
  if (!/[“”"«»„]/.test(words)) return `“${words}”`;
  return words.lastIndexOf('“') > words.lastIndexOf('”') ? `${words}”` : words;
}

function trimmed(words: string): string {
  return words.replace(/^[\s“”"«»„]+/, '').replace(/[\s“”"«»„]+$/, '').replace(/,$/, '');
}

function quoteAt(report: Report | undefined, { span }: ReadingEvidence): Quote | null {
  return report?.quotes.find((q) => q.content.some((c) => overlaps(c, span))) ?? null;
}

/** "at a press conference in Porto, 12 February 2025", or empty. */
export function occasionInWords(occasion: Occasion | null): string {
  if (occasion === null) return '';
  const parts = [occasion.event ?? '', occasion.to === null ? '' : `to ${occasion.to}`, occasion.where === null ? '' : `in ${occasion.where}`];
  const place = parts.filter((p) => p !== '').join(' ');
  return [place, occasion.when === null ? '' : dayInWords(occasion.when)].filter((p) => p !== '').join(', ');
}
