import { AMONG_THEM, BRACKETED, BREACH, DID_NOT, FULFILMENT_CUES, GAPPED, NOT_EVEN_REACHED, STANDS_AT } from '../../../language/en/deeds/fulfilment-cues.ts';
import { DONE_OF_PLEDGE } from '../../../language/en/deeds/promise-cues.ts';
import { RULE_NOUN } from '../../../language/en/deeds/rule-cues.ts';
import type { CommitmentStanding, ReportedValue } from '../../../model/account.ts';
import type { Bound, Figure } from '../../../model/figure.ts';
import type { Place } from '../../../model/relation.ts';
import type { Report } from '../../../model/report.ts';
import type { Span } from '../../../model/span.ts';
import { contains } from '../../../text/span.ts';
import { isReached } from './commitment-standing.ts';
import { sentencesOf, type Stated } from './stated.ts';
import type { Directory, Named } from '../directory.ts';
import { rowBefore, rowBehind } from './rows.ts';
import { wholeOf } from './whole.ts';

/** A threshold with its standing, how it is bound, and the places that tell it. */
export interface Ruled {
  readonly standing: CommitmentStanding;
  readonly items: readonly Stated[];
  readonly bound: Bound;
}

/** The figures that are no thresholds, and the thresholds that parties are held to. */
export interface Known {
  readonly values: readonly Stated[];
  readonly thresholds: ReadonlySet<Figure>;
}

/** What binds one party alone, so that no other's value is measured by it. */
export const OWN: ReadonlySet<CommitmentStanding> = new Set(['pledged', 'ruled-out', 'floor']);

/** What a party can be said to have missed; a proposal nobody is held to yet. */
export const HELD_TO: ReadonlySet<CommitmentStanding> = new Set(['guideline', 'agreed', 'pledged', 'floor']);

/** What reports give for named parties by the measure of a threshold: values, and for whom none is given that they fell short of it or broke it. */
export function valuesUnder(ruled: Ruled, { values, thresholds }: Known, directory: Directory): ReportedValue[] {
  const { standing, items } = ruled;
  const [first] = items as [Stated, ...Stated[]];
  const measured = new Set(items.flatMap(({ stems }) => [...stems]));
  const byReport = Map.groupBy(items, ({ report }) => report);
  const own = OWN.has(standing) ? first.party : null;
  const given = valuesOf(
    values.filter(
      (value) =>
        (own === null || (value.party === own && isDone(value)))
        && (comparable(value, first, measured) || isOfSameSentence(value, items) || isNearby(value, byReport.get(value.report) ?? [], directory))
        && !directory.isPerson(value.party!)
        && !NOT_EVEN_REACHED.test(value.report.text.slice(value.sentence[0], value.figure.span[0])),
    ),
  );
  const missed = HELD_TO.has(standing) ? fulfilments(ruled, thresholds, directory) : [];
  return [...given, ...missed.filter(({ party }) => !given.some((value) => value.party === party))];
}

/** True for a share, and for what a party has given of what it promised; another sum is another promise. */
function isDone({ report: { text }, figure: { dimension, span: [start] }, clause }: Stated): boolean {
  return dimension === 'ratio' || DONE_OF_PLEDGE.test(text.slice(clause[0], start));
}

/** "Orun had promised 700 tents and sent 450": a bare count in the sentence of the one that was promised. */
function isOfSameSentence({ report, sentence, figure: { dimension, unit } }: Stated, items: readonly Stated[]): boolean {
  return (
    dimension === 'count'
    && items.some((item) => item.figure.dimension === 'count' && item.report === report && item.sentence === sentence && (unit === null || unit === item.figure.unit))
  );
}

function comparable({ figure, of, stems, party }: Stated, first: Stated, measured: ReadonlySet<string>): boolean {
  if (party === null || figure.dimension !== first.figure.dimension || figure.unit !== first.figure.unit) return false;
  // By how much something grew or fell is no value of what is not counted so.
  if (figure.unit === 'percentage' && ((figure.direction !== 'none' && first.figure.direction === 'none') || !isOfOneSize(figure, first.figure))) return false;
  if (of !== null && first.of !== null) return wholeOf(of) === wholeOf(first.of);
  if (figure.dimension === 'money' && party !== first.party) return false;
  return [...stems].filter((key) => measured.has(key)).length >= 2;
}

/** So many times a threshold, or the other way round, no party's share is: it is a share of something else. */
const OTHER_SIZE = 20;

function isOfOneSize(a: Figure, b: Figure): boolean {
  const [x, y] = [Math.abs(a.value ?? a.low ?? 0), Math.abs(b.value ?? b.low ?? 0)];
  return x <= y * OTHER_SIZE && y <= x * OTHER_SIZE;
}

/** How far behind a threshold, in units, a bare number of a party still is by its measure. */
const NEARBY = 400;
/** The same for one who is said to have met the rule. */
const REACHED_NEARBY = 900;

/** "Orun reached 97%", a sentence or two behind the threshold, which is one of `items` of its report, in the same unit. */
function isNearby(stated: Stated, items: readonly Stated[], directory: Directory): boolean {
  const { report, figure, of, party } = stated;
  if (
    party === null
    || of !== null
    || !(STANDS_AT.test(report.text.slice(Math.max(0, figure.span[0] - 24), figure.span[0])) || isGapped(stated, directory) || isReached(stated))
  )
    return false;
  return items.some(
    (item) =>
      item.figure.unit === figure.unit
      && item.figure.span[0] < figure.span[0]
      && figure.span[0] - item.figure.span[1] <= (isReached(stated) ? REACHED_NEARBY : NEARBY),
  );
}

/**
 * "Orun keeps 9% and Telma 7%": the name stands right before the number, and the verb before another number of the sentence and unit; or the number
 * stands in brackets behind the name.
 */
function isGapped({ report, figure, beside, sentence }: Stated, directory: Directory): boolean {
  const name = directory.within(report.id, [sentence[0], figure.span[0]]).at(-1);
  if (name === undefined) return false;
  const between = report.text.slice(name.span[1], figure.span[0]);
  if (BRACKETED.test(between)) return report.text[figure.span[1]] === ')';
  if (!GAPPED.test(between)) return false;
  return beside.some(
    ({ span, unit }) => unit === figure.unit && span[1] <= name.span[0] && STANDS_AT.test(report.text.slice(Math.max(sentence[0], span[0] - 24), span[0])),
  );
}

function valuesOf(items: readonly Stated[]): ReportedValue[] {
  const found = new Map<string, ReportedValue & { evidence: Place[] }>();
  for (const { report, figure, party, clause } of items) {
    const { value, low, high, bound, unit, asOf } = figure;
    const key = [party, value, low, high, bound].join(' ');
    const same = found.get(key);
    const known = { party: party!, value, low, high, bound, unit, asOf: same?.asOf ?? asOf, evidence: same?.evidence ?? [] };
    known.evidence.push({ report: report.id, span: clause });
    found.set(key, known);
  }
  return [...found.values()];
}

/**
 * Parties that a report names as having missed the threshold that it named last, or broken one that is not to be passed: less or more than that is
 * all that is said of them.
 */
function fulfilments({ items, bound }: Ruled, thresholds: ReadonlySet<Figure>, directory: Directory): ReportedValue[] {
  const isCap = bound === 'at-most';
  const values = new Map<string, ReportedValue & { evidence: Place[] }>();
  for (const item of items) {
    const { report, figure } = item;
    for (const span of sentencesOf(item, thresholds)) {
      const pattern = isCap ? BREACH : missedBy(report.text.slice(span[0], span[1]), () => isOfMeeting(item, span));
      const found = pattern?.exec(report.text.slice(span[0], span[1])) ?? null;
      if (found === null || isOtherRule(item, span)) continue;
      const list = partiesAbout(report, span, [span[0] + found.index, span[0] + found.index + found[0].length], directory);
      if (list.length < 2) continue;
      for (const { id } of list) {
        const known = values.get(id) ?? {
          party: id,
          value: figure.value,
          low: figure.low,
          high: figure.high,
          bound: isCap ? ('more-than' as const) : ('less-than' as const),
          unit: figure.unit,
          asOf: null,
          evidence: [],
        };
        known.evidence.push({ report: report.id, span });
        values.set(id, known);
      }
    }
  }
  return [...values.values()];
}

/** True when the sentence before speaks of the rule of another figure: what is missed is the rule told last. */
function isOtherRule({ report: { text }, figure: { unit, value }, sentence, next, near }: Stated, missed: Span): boolean {
  const before = next.filter(([start, end]) => start > sentence[0] && end <= missed[0]).at(-1);
  return (
    before !== undefined
    && RULE_NOUN.test(text.slice(before[0], before[1]))
    && near.some((other) => other.unit === unit && other.value !== value && contains(before, other.span))
  );
}

/**
 * The words of a stretch that say that somebody fell short; `null` where they say that somebody did not, or nothing. A bare "did not" says it where the
 * words before tell who met the rule.
 */
function missedBy(words: string, isBehindMeeting: () => boolean): RegExp | null {
  if (DID_NOT.test(words) && (isMet(words.slice(0, DID_NOT.exec(words)!.index)) || isBehindMeeting())) return DID_NOT;
  const cue = FULFILMENT_CUES.find(({ pattern }) => pattern.test(words));
  return cue?.standing === 'missed' ? cue.pattern : null;
}

function isMet(words: string): boolean {
  return FULFILMENT_CUES.find(({ pattern }) => pattern.test(words))?.standing === 'met';
}

/** True where one of the sentences between the rule and this one tells of somebody who met it. */
function isOfMeeting({ report: { text }, next }: Stated, [start]: Span): boolean {
  return next.some(([from, to]) => to <= start && isMet(text.slice(from, to)));
}

/** Those who stand in a row just before what they did, or behind a colon or "among them" after it: "four broke the rule: Telma, Mirat …". */
function partiesAbout({ id, text }: Report, sentence: Span, [start, end]: Span, directory: Directory): readonly Named[] {
  const before = lastRow(text, directory.within(id, [Math.max(sentence[0], start - 160), start]));
  if (before.length >= 2) return before;
  const behind = text.slice(end, sentence[1]);
  const among = AMONG_THEM.exec(behind);
  if (among !== null) return rowBehind(text, directory.within(id, [end + among.index + among[0].length, sentence[1]]), 0);
  const colon = behind.indexOf(':');
  return colon < 0 ? before : lastRow(text, directory.within(id, [end + colon, sentence[1]]));
}

function lastRow(text: string, names: readonly Named[]): readonly Named[] {
  return rowBefore(text, names, names.length - 1);
}
