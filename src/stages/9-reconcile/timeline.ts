import { LEANING_CLAUSE, NAMES_A_HAPPENING, VERB_BETWEEN } from '../../language/en/clause-patterns.ts';
import { hullOf } from '../../calendar/edtf-days.ts';
import { parseEdtf } from '../../calendar/edtf.ts';
import { FUNCTION_WORDS } from '../../language/en/function-words.ts';
import { stem } from '../../language/en/stem.ts';
import type { TimelineEntry } from '../../model/account.ts';
import type { Time } from '../../model/figure.ts';
import type { Quote } from '../../model/quote.ts';
import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { SpanIndex } from '../../text/span-index.ts';
import { contains, trimSpan } from '../../text/span.ts';
import { wordsOf } from '../../text/words.ts';
import { clauseAround } from './clause.ts';

/** Shortest clause, in words outside the date, that says what happened. */
const SHORTEST = 3;
/** Two clauses with the same day say the same when this share of the shorter one's words stands in the other. */
const ALIKE = 0.5;

/** Longest stretch, in units, between such a preposition and the date. */
const NEAR = 160;

interface Happening {
  readonly date: string;
  readonly what: string;
  readonly report: string;
  readonly span: Span;
  readonly stems: ReadonlySet<string>;
}

/** What happened when: each time with the clause it governs, earliest first; the same happening of several reports is one entry. */
export function timelineOf(reports: readonly Report[]): TimelineEntry[] {
  const byDate = new Map<string, Happening[][]>();
  for (const happening of [...reports].sort((a, b) => (a.id < b.id ? -1 : 1)).flatMap(happeningsOf)) {
    const groups = byDate.get(happening.date) ?? [];
    const group = groups.find((members) => alike(members[0]!, happening));
    if (group === undefined) groups.push([happening]);
    else group.push(happening);
    byDate.set(happening.date, groups);
  }
  return [...byDate].flatMap(([date, groups]) => groups.map((group) => entryOf(date, group))).sort(byDay);
}

function happeningsOf(report: Report): Happening[] {
  const sentences = new SpanIndex(report.sentences, (sentence) => [sentence]);
  const quoted = new SpanIndex(report.quotes.filter(({ kind }) => kind !== 'indirect'), ({ content }) => content);
  return report.times.flatMap((time) => {
    if (time.edtf === null || (time.type !== 'DATE' && time.type !== 'TIME') || isWide(time) || onlyNames(report, time) || isVagueInSpeech(quoted, time)) return [];
    const sentence = sentences.overlapping(time.span).find((span) => contains(span, time.span));
    if (sentence === undefined) return [];
    const clause = trimSpan(report.text, clauseAround(report.text, sentence, time.span));
    const span = governed(report.text, LEANING_CLAUSE.test(report.text.slice(clause[0], clause[1])) ? sentence : clause, time.span);
    const words = wordsOf(report.text, span).filter((word) => word.end <= time.span[0] || word.start >= time.span[1]);
    const stems = new Set(words.filter((word) => !FUNCTION_WORDS.has(word.key)).map((word) => stem(word.key)));
    if (stems.size < SHORTEST) return [];
    return [{ date: time.edtf, what: report.text.slice(span[0], span[1]), report: report.id, span, stems }];
  });
}

/** A decade or century says too little of when. */
function isWide(time: Time): boolean {
  const value = parseEdtf(time.edtf!);
  if (value === null) return true;
  const { first, last } = hullOf(value);
  return last - first > 400;
}

/** A year that is part of a name ("pre-1991 borders", "the 2022 flood") says when the thing named was, not when the clause happened. */
function onlyNames({ text }: Report, { span, edtf }: Time): boolean {
  if (/[\p{L}\p{Pd}]$/u.test(text.slice(Math.max(0, span[0] - 1), span[0])) || /^\p{L}+\p{Pd}\d/u.test(text.slice(span[0], span[1]))) return true;
  return /^\d{4}$/.test(edtf!) && /^\d{4}$/.test(text.slice(span[0], span[1])) && /^\s+(?!(?:and|or|to|in|on|at|by|for|from|with|when|while|after|before|as|but|because|since|that|to|under|over|it|he|she|they|we|was|were|is|are|had|has|would|will|said)\b)\p{Ll}/u.test(text.slice(span[1], span[1] + 12));
}

/** "Today" in somebody's words is the day of the words, which is not known to the day. */
function isVagueInSpeech(quoted: SpanIndex<Quote>, { span, edtf }: Time): boolean {
  return /[/[]/.test(edtf!) && quoted.overlapping(span).some(({ content }) => content.some((part) => contains(part, span)));
}

/** A happening that is only named ("the third anniversary of the flood on March 3"): what stands behind the last preposition before the date, where no verb comes between. */
function governed(text: string, clause: Span, time: Span): Span {
  const from = Math.max(clause[0], time[0] - NEAR);
  const before = text.slice(from, time[0]);
  const last = [...before.matchAll(NAMES_A_HAPPENING)].at(-1);
  if (last === undefined) return clause;
  const start = last.index + last[0].length;
  const named = before.slice(start);
  if (VERB_BETWEEN.test(named) || named.trim().split(/\s+/).length < 2) return clause;
  return [from + start, time[1]];
}

function alike(a: Happening, b: Happening): boolean {
  let shared = 0;
  for (const key of a.stems) if (b.stems.has(key)) shared++;
  return shared >= ALIKE * Math.min(a.stems.size, b.stems.size) && shared >= 2;
}

function entryOf(date: string, group: readonly Happening[]): TimelineEntry {
  return { date, what: group[0]!.what, evidence: group.map(({ report, span }) => ({ report, span })) };
}

/** The order of a timeline: earliest first. */
export function byDay(a: TimelineEntry, b: TimelineEntry): number {
  const [x, y] = [hullOf(parseEdtf(a.date)!), hullOf(parseEdtf(b.date)!)];
  return x.first - y.first || x.last - y.last || b.evidence.length - a.evidence.length || (a.what < b.what ? -1 : 1);
}
