import type { CopyNode } from '../../exchange/digest/copies.ts';
import type { BodyLine } from '../../exchange/digest/bodies.ts';
import type { CommitmentLine, FigureLine } from '../../exchange/digest/figures.ts';
import type { StoryDigest } from '../../exchange/digest/index.ts';
import type { Passage } from '../../exchange/digest/passage.ts';
import type { Quotation, QuotationReading, SpeakerSaid } from '../../exchange/digest/quotations.ts';
import type { Independence } from '../../exchange/digest/reports.ts';
import type { NotCarriedLine, ProvenLine, TimelineLine } from '../../exchange/digest/system.ts';
import type { WhoLine } from '../../exchange/digest/who.ts';
import { count } from '../../exchange/digest/words.ts';
import { heading, wrap } from './layout.ts';
import type { Page } from './layout.ts';
import { drawTree } from './tree.ts';

const MOST = {
  speakers: 8,
  who: 8,
  quotations: 5,
  figures: 12,
  timeline: 24,
  lines: 12,
  notCarried: 6,
  numbers: 12,
  values: 8,
  events: 20,
  words: 220,
} as const;

/** One running story: events with the tree of copies, who said what, figures and commitments, positions, timeline, what is not carried. */
export function printStory(story: StoryDigest, independence: Independence, page: Page): string {
  return [
    heading(`Running story: ${story.title} (${count(story.reports, 'report')}, ${count(story.events.length, 'event')})`, page),
    ...eventLines(story, independence, page),
    ...section('Who said what', limited(story.said, MOST.speakers, 'speaker', (s) => speakerLines(s, page)), page),
    ...section('Who is who', limited(story.who, MOST.who, 'name', (w) => whoLines(w, page)), page),
    ...section('What is described', story.bodies.flatMap((b) => bodyLines(b, page)), page),
    ...section('Figures and commitments', [
      ...story.commitments.flatMap((c) => commitmentLines(c, page)), ...limited(story.figures, MOST.figures, 'figure', (f) => figureLines(f, page)),
    ], page),
    ...section('Who stands where', limited(story.positions, MOST.lines, 'position', (l) => provenLines(l, page)), page),
    ...section('How they are tied', limited(story.relations, MOST.lines, 'tie', (l) => provenLines(l, page)), page),
    ...section('Timeline', mostTold(story.timeline, page), page),
    ...section('Not carried', limited(story.notCarried, MOST.notCarried, 'passage', (l) => notCarriedLines(l, page)), page),
  ].join('\n');
}

function section(title: string, lines: readonly string[], page: Page): readonly string[] {
  return lines.length === 0 ? [] : [heading(title, page), ...lines];
}

/** The first `most` items; what is left is counted, never dropped in silence. */
function limited<T>(items: readonly T[], most: number, noun: string, lines: (item: T) => readonly string[], plural?: string): readonly string[] {
  const rest = items.length - most;
  return [
    ...items.slice(0, most).flatMap(lines),
    ...(rest > 0 ? [`  … and ${count(rest, `more ${noun}`, plural && `more ${plural}`)}, in --html and --json`] : []),
  ];
}

/** The entries that most reports tell, then the latest, in order of time; background of years ago is what is left out first. */
function mostTold(entries: readonly TimelineLine[], page: Page): readonly string[] {
  const reports = ({ passages }: TimelineLine): number => new Set(passages.map(({ number }) => number)).size;
  const kept = new Set(
    entries
      .map((entry, at) => ({ entry, at }))
      .sort((a, b) => reports(b.entry) - reports(a.entry) || b.at - a.at)
      .slice(0, MOST.timeline)
      .map(({ entry }) => entry),
  );
  const rest = entries.length - kept.size;
  return [
    ...entries.filter((entry) => kept.has(entry)).flatMap((t) => timelineLines(t, page)),
    ...(rest > 0 ? [`  \u2026 and ${count(rest, 'more entry', 'more entries')}, in --html and --json`] : []),
  ];
}

function eventLines({ events }: StoryDigest, { lines }: Independence, { width, style }: Page): readonly string[] {
  const byId = new Map(lines.map((l) => [l.id, l]));
  const label = ({ number, report, how }: CopyNode): string => {
    const line = byId.get(report);
    return `[${number}] ${line?.name ?? report}${how === '' ? '' : ` (${how})`}`;
  };
  return limited(events, MOST.events, 'event', ({ title, day, copies }) => [
    wrap(`${style.strong(title)} (${day})`, width, '• ', '  '), ...drawTree(copies, label, width, '    '),
  ]);
}

function speakerLines({ speaker, role, quotations }: SpeakerSaid, page: Page): readonly string[] {
  return [
    '',
    `${page.style.strong(speaker)}${role === '' ? '' : `, ${role}`}`,
    ...limited(quotations, MOST.quotations, 'quotation', (q) => quotationLines(q, page)),
  ];
}

function quotationLines({ carried, occasion, readings }: Quotation, { width, style }: Page): readonly string[] {
  const about = [carried, occasion].filter((w) => w !== '').join('; ');
  return [...readings.map((r, i) => wrap(readingInWords(r), width, i === 0 ? '  – ' : '    or: ', '      ')), style.faint(wrap(`(${about})`, width, '      '))];
}

/** The words with the clause that governs them, never without it. */
function readingInWords({ text, form, clause, polarity, relayedBy, passages }: QuotationReading): string {
  const governed = clause === '' ? text : `${clause} … ${text}`;
  const notes = [form === 'quotation' ? '' : form, polarity, relayedBy === '' ? '' : `passed on by ${relayedBy}`].filter((n) => n !== '').join(', ');
  return `${governed}${notes === '' ? '' : ` (${notes})`} ${numbersOf(passages)}`;
}

function whoLines({ name, roles, aliases, passages }: WhoLine, { width, style }: Page): readonly string[] {
  const told = [style.strong(name), ...(roles.length > 0 ? [`, ${roles.join('; ')}`] : []), ...(aliases.length > 0 ? [` (also: ${aliases.join(', ')})`] : [])].join('');
  return [wrap(`${told} ${numbersOf(passages)}`, width, '\u2022 ', '  ')];
}

function bodyLines({ name, ties, counts }: BodyLine, { width, style }: Page): readonly string[] {
  return [
    wrap(style.strong(name), width, '• ', '  '),
    ...[...ties, ...counts].map(({ text, passages }) => wrap(`${text} ${numbersOf(passages)}`, width, '    ', '      ')),
  ];
}

function commitmentLines({ standing, party, measure, threshold, due, condition, values, passages }: CommitmentLine, { width, style }: Page): readonly string[] {
  return [
    wrap(`${style.strong(standing)}: ${[party, measure, threshold, due === '' ? '' : `by ${due}`, condition].filter((w) => w !== '').join(', ')} ${numbersOf(passages)}`, width, '• ', '  '),
    ...values.map((v) => wrap(`${v.party}: ${v.value}${v.asOf === '' ? '' : ` (${v.asOf})`} ${numbersOf(v.passages)}`, width, '    ', '      ')),
  ];
}

function figureLines({ carried, disputed, readings }: FigureLine, { width, style }: Page): readonly string[] {
  const rest = readings.length - MOST.values;
  const texts = [...readings.slice(0, MOST.values).map((r) => `${r.text} ${numbersOf(r.passages)}`), ...(rest > 0 ? [`${count(rest, 'more value')}`] : [])].join(' / ');
  return [wrap(`${texts} – ${disputed ? style.alarm('reports differ') : carried}`, width, '• ', '  ')];
}

function timelineLines({ day, text, passages }: TimelineLine, { width }: Page): readonly string[] {
  return [wrap(`${day}: ${text} ${numbersOf(passages)}`, width, '• ', '  ')];
}

function provenLines({ text, passages }: ProvenLine, { width }: Page): readonly string[] {
  return [wrap(`${text} ${numbersOf(passages)}`, width, '• ', '  ')];
}

function notCarriedLines({ why, missing, passage }: NotCarriedLine, { width }: Page): readonly string[] {
  const words = passage.words.length > MOST.words ? `${passage.words.slice(0, passage.words.lastIndexOf(' ', MOST.words))} …` : passage.words;
  return [wrap(`not in ${missing.map((n) => `[${n}]`).join(' ')} (${why}): ${words} [${passage.number}]`, width, '• ', '  ')];
}

/** "[1] [3]": the reports that carry something; of many the first, with how many more there are. */
export function numbersOf(passages: readonly Passage[]): string {
  const numbers = [...new Set(passages.map((p) => p.number))];
  const shown = numbers.slice(0, MOST.numbers).map((n) => `[${n}]`).join(' ');
  return numbers.length > MOST.numbers ? `${shown} and ${numbers.length - MOST.numbers} more` : shown;
}
