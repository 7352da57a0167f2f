import { LexemeKind, touchesNext, type Lexemes } from '../../text/words/lexemes.ts';
import { readDayMonth, readDayOfMonth, readYearThenMonth } from './readers/calendar-dates.ts';
import { withTimeOfDay } from './readers/clocks.ts';
import { readCentury, readDetermined, readLoose, readYearWord } from './readers/determined.ts';
import type { FoundExpression } from './expression.ts';
import { readFurtherDays } from './readers/further-days.ts';
import { readClockOf, readDay, readDayWithTime } from './readers/named-days.ts';
import { readNumericDate, readSeparatedDate, readShortDate, readYearMonth } from './readers/numeric-dates.ts';
import { dateRead } from './readers/reads.ts';
import { formAt, phraseAt, skipHyphen, type Read, type Scan } from './scan.ts';
import { readDayOfEvery, readEvery, readSetWord } from './readers/sets.ts';
import { readBeside, readBeyond, readPointed, readShifted } from './readers/shifted.ts';
import { readNthOf, readWhole } from './readers/slices.ts';
import { goesOn, Head, hedgesOnly, standsAlone, Start, startOf } from './starters.ts';
import { readAllOf, readCountedStretch, readJoinedUnit } from './readers/stretches.ts';
import type { TimeWords } from './time-words.ts';
import { readWeekOf } from './readers/weeks.ts';
import { readSeason, readYearPart } from './readers/year-parts.ts';
import { readEra, readYear } from './readers/years.ts';

/** Finds the expressions of time in a text, in order and apart from each other, in time linear in its length. */
export function findExpressions(lexemes: Lexemes, words: TimeWords): readonly FoundExpression[] {
  const scan: Scan = { lexemes, words };
  const found: FoundExpression[] = [];
  const { kind, count } = lexemes;
  for (let at = 0; at < count; at++) {
    const start = kind[at] === LexemeKind.number ? Start.expression : startAt(scan, at);
    if (start === 0) continue;
    const read = readAt(scan, at, start);
    if (read === null) {
      const skipped = (start & Head.vague) === 0 ? null : phraseAt(scan, at, words.vague);
      if (skipped?.value === NO_TIME) at = skipped.next - 1;
      continue;
    }
    found.push({ first: at, next: read.next, expression: read.expression });
    const further = readFurtherDays(scan, read.next, read.expression);
    found.push(...further.map((day) => ({ ...day, listed: true as const })));
    at = (further.at(-1) ?? read).next - 1;
  }
  return found;
}

/** What lexeme `at` can begin: 0 also for an open word whose next one does not go on. */
function startAt(scan: Scan, at: number): number {
  const { lexemes: { word, sketch }, words: { starters } } = scan;
  if (starters.sieve[sketch[at]!] === 0 || (!standsAlone(starters, sketch[at]!) && !isOpened(scan, at))) return 0;
  return startOf(starters, word[at]!, sketch[at]!);
}

function readAt(scan: Scan, at: number, start: number): Read | null {
  const hedge = (start & (Start.hedge | Head.hedge)) === 0 ? null : phraseAt(scan, at, scan.words.hedges);
  if (hedge !== null) {
    const spanned = scan.words.determiners.has(formAt(scan, hedge.next));
    // "over the next ten years" is no more than ten years: the single word is a preposition there.
    const plain = spanned && hedge.next === at + 1 && hedge.value === 'more-than';
    const core = plain || (spanned && !scan.words.spans.has(formAt(scan, hedge.next + 1))) ? null : readCore(scan, spanned ? hedge.next + 1 : hedge.next);
    if (core !== null && isHedged(core, hedge.value)) return core;
  }
  if (hedgesOnly(start)) return null;
  if ((start & Start.expression) === 0 && ((start & Start.open) === 0 || !isOpened(scan, at))) return null;
  return readCore(scan, at, scan.lexemes.kind[at] === LexemeKind.number ? headAt(scan, at) : start);
}

/** True where the next lexeme can go on with what an open word began. */
function isOpened({ lexemes: { kind, word, sketch, count }, words }: Scan, at: number): boolean {
  return at + 1 < count && (kind[at + 1] === LexemeKind.number || goesOn(words.starters, word[at + 1]!, sketch[at + 1]!));
}

/** A hedge belongs to a length or a distance in time; "about" also to a day or a clock. */
function isHedged({ expression }: Read, bound: unknown): boolean {
  if (expression.kind === 'offset') return true;
  if (expression.kind === 'fixed') return expression.type === 'DURATION';
  return bound === 'about' && (expression.kind === 'clock' || (expression.kind === 'date' && expression.day !== null));
}

/** Phrases that only look like a vague expression ("as soon as"). */
const NO_TIME = 'NONE';

/** Reads what begins at `at`; `head` is what {@link headAt} says of it, where that is known. */
function readCore(scan: Scan, at: number, head: number = headAt(scan, at)): Read | null {
  const vague = (head & Head.vague) === 0 ? null : phraseAt(scan, at, scan.words.vague);
  if (vague?.value === NO_TIME) return null;
  const exact = ((head & NTH) === 0 && scan.lexemes.kind[at] !== LexemeKind.number ? null : readNthOf(scan, at)) ?? readExact(scan, at, 0, head);
  if (vague !== null && (exact === null || exact.next <= vague.next)) {
    return { next: vague.next, expression: { kind: 'fixed', type: 'DATE', value: vague.value } };
  }
  return exact;
}

/** What kinds of word lexeme `at` is, as bits of {@link Head}. */
function headAt({ lexemes: { word, sketch, count }, words }: Scan, at: number): number {
  return at < 0 || at >= count ? 0 : startOf(words.starters, word[at]!, sketch[at]!);
}

/** What a reader is asked about: the kinds of word that its expressions begin with. */
type Family = readonly [heads: number, read: (scan: Scan, at: number, depth: number) => Read | null];

const NTH = Head.determiner | Head.ordinal | Head.shift;

/** The families of expressions by what they begin with, in the order in which they are asked. */
const FAMILIES: readonly Family[] = [
  [Head.set, readSetWord],
  [Head.name | Head.holiday | Head.cardinal | Head.ordinal | Head.shift, readDayWithTime],
  [Head.every, readEvery],
  [Head.pointer, readBeyond],
  [Head.pointer, readBeside],
  [Head.pointer, readPointed],
  [Head.all, readAllOf],
  [Head.determiner | Head.ordinal | Head.shift | Head.year | Head.part, readYearPart],
  [Head.determiner | Head.shift, readShifted],
  [Head.determiner | Head.unit | Head.edge | Head.part, readPart],
  [Head.determiner | Head.unit, readYearAgo],
  [Head.cardinal | Head.clock, readClockOf],
  [Head.cardinal | Head.era, readEra],
  [Head.determiner | Head.ordinal, readDetermined],
  [Head.cardinal | Head.ordinal | Head.article, readCountedStretch],
  [Head.unit, readWeekOf],
  [Head.season, (scan, at) => readSeason(scan, at, null)],
  [Head.cardinal | Head.unit | Head.year | Head.era, readYearWord],
  [Head.loose, readLoose],
];

/** How many words of an edge may lead an expression ("early in the first part of May"): this bounds the work on hostile text. */
const MOST_EDGES = 3;

function readExact(scan: Scan, at: number, depth = 0, head: number = headAt(scan, at)): Read | null {
  if (scan.lexemes.kind[at] === LexemeKind.number) return readFromNumber(scan, at);
  if (head === 0 || depth > MOST_EDGES) return null;
  if ((head & Head.edge) !== 0 && scan.words.edges.has(formAt(scan, at))) return readAfterEdge(scan, at, depth);
  for (const [heads, read] of FAMILIES) {
    const found = (head & heads) === 0 ? null : read(scan, at, depth);
    if (found !== null) return found;
  }
  return null;
}

/** Marks inside a count: "5-year", "1/4". */
const COUNT_MARKS: ReadonlySet<string> = new Set(['-', '\u2013', '/']);

/** What begins with a number in figures; which families are asked hangs on its length and on what stands behind it. */
function readFromNumber(scan: Scan, at: number): Read | null {
  const { lexemes } = scan;
  const digits = lexemes.word[at]!.length;
  const touching = touchesNext(lexemes, at);
  const glued = touching && lexemes.kind[at + 1] === LexemeKind.word;
  const marked = touching && lexemes.kind[at + 1] === LexemeKind.mark;
  const goesOnPlain = at + 1 < lexemes.count && lexemes.kind[at + 1]! < LexemeKind.mark;
  const day = (marked || digits > 3 ? readNumericDate(scan, at) : null)
    ?? (marked ? readSeparatedDate(scan, at) : null)
    ?? (glued ? readDayOfEvery(scan, at) : null)
    ?? (digits < 3 ? readDayMonth(scan, at) : null)
    ?? (marked || lexemes.word[at]!.includes('.') ? readShortDate(scan, at) : null)
    ?? (marked ? readYearMonth(scan, at) : null)
    ?? (digits < 3 ? readDayOfMonth(scan, at) : null);
  if (day !== null) return withTimeOfDay(scan, day);
  const year = digits === 4 ? readYear(scan, at, false) : null;
  return (
    (glued ? readJoinedUnit(scan, at) : null)
    ?? (digits < 6 && (goesOnPlain || lexemes.word[at + 1] === ':') ? readClockOf(scan, at) : null)
    ?? (digits === 4 ? readEra(scan, at) : null)
    ?? (digits === 4 || glued ? readYearPart(scan, at) : null)
    ?? (glued ? readCentury(scan, at) : null)
    ?? (goesOnPlain || COUNT_MARKS.has(lexemes.word[at + 1]!) || scan.words.numbers.fractionSigns.has(lexemes.word[at + 1]!)
      ? readCountedStretch(scan, at)
      : null)
    ?? (year === null ? null : (readYearThenMonth(scan, at) ?? dateRead({ year: year.year }, year.next)))
  );
}

/** "early next year", "late Monday", "mid-November", "earlier this month". */
function readAfterEdge(scan: Scan, at: number, depth: number): Read | null {
  const word = formAt(scan, at);
  if (scan.words.looseEdges.has(word)) return null;
  let next = skipHyphen(scan, at + 1);
  const joined = next > at + 1;
  if (scan.words.joinedEdges.has(word) && !joined) return null;
  // "later that year", "earlier the same day".
  const pointed = readPointed(scan, next);
  if (pointed !== null) return pointed;
  if (formAt(scan, next) === scan.words.in || formAt(scan, next) === scan.words.on) next++;
  const year = readYear(scan, next, joined || word !== scan.words.later);
  if (year !== null && readEra(scan, next) === null && readYearPart(scan, next) === null) return dateRead({ year: year.year }, year.next);
  const part = scan.words.dayParts.get(formAt(scan, next));
  if (part !== undefined) return readClockPart(scan, next, part);
  const core = readExact(scan, next, depth + 1);
  if (core === null || core.expression.kind === 'fixed' || core.expression.kind === 'offset') return null;
  return core;
}

function readClockPart(scan: Scan, at: number, tod: string): Read {
  const day = readDay(scan, formAt(scan, at + 1) === scan.words.on ? at + 2 : at + 1);
  return { next: day?.next ?? at + 1, expression: { kind: 'clock', tod, on: day?.expression ?? { kind: 'relative', unit: 'day', by: 0 } } };
}

/** "the end of the year", "the beginning of October", "year-end". */
function readPart(scan: Scan, at: number, depth: number): Read | null {
  const start = scan.words.determiners.has(formAt(scan, at)) ? at + 1 : at;
  const unit = scan.words.units.get(formAt(scan, start));
  if (unit !== undefined && unit !== 'day') {
    const end = formAt(scan, start + 1) === scan.words.possessive ? start + 2 : skipHyphen(scan, start + 1);
    if (formAt(scan, end) === scan.words.end) return { next: end + 1, expression: { kind: 'relative', unit, by: 0 } };
  }
  const edge = scan.words.edges.has(formAt(scan, start)) && !scan.words.joinedEdges.has(formAt(scan, start)) ? start + 1 : start;
  const bare = scan.words.parts.has(formAt(scan, edge)) && formAt(scan, edge + 1) === scan.words.of ? scan.words.units.get(formAt(scan, edge + 2)) : undefined;
  if (bare === 'year' || bare === 'month' || bare === 'quarter') return { next: edge + 3, expression: { kind: 'relative', unit: bare, by: 0 } };
  const rest = scan.words.restWords.has(formAt(scan, edge)) && formAt(scan, edge + 1) === scan.words.of ? readWhole(scan, edge + 2) : null;
  if (rest?.expression.kind === 'relative') return { next: rest.next, expression: { ...rest.expression, rest: true } };
  if (!scan.words.parts.has(formAt(scan, edge)) || formAt(scan, edge + 1) !== scan.words.of) {
    return edge > start && start > at ? readAfterEdge(scan, start, depth) : null;
  }
  const of = edge + 2;
  const core = readExact(scan, of, depth + 1);
  return core === null || core.expression.kind === 'fixed' || core.expression.kind === 'offset' ? null : core;
}

/** "the year-ago quarter", "year-earlier". */
function readYearAgo(scan: Scan, at: number): Read | null {
  let start = scan.words.determiners.has(formAt(scan, at)) ? at + 1 : at;
  const { comparable, units, yearsAgo, period: periodWord } = scan.words;
  if (comparable.has(formAt(scan, start))) start++;
  if (units.get(formAt(scan, start)) !== 'year' || formAt(scan, start + 1) !== '-' || !yearsAgo.has(formAt(scan, start + 2))) return null;
  const part = readYearPart(scan, start + 3);
  if (part !== null && part.expression.kind === 'part') return { next: part.next, expression: { ...part.expression, shift: -1 } };
  const months = readCountedStretch(scan, start + 3);
  if (months !== null) return months;
  const period = units.get(formAt(scan, start + 3)) === 'quarter' || formAt(scan, start + 3) === periodWord;
  return { next: period ? start + 4 : start + 3, expression: { kind: 'reported-quarter', years: -1 } };
}
