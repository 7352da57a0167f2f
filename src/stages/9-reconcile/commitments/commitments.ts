import { AFTER_PREPOSITION } from '../../../language/en/grammar/clause-patterns.ts';
import { CHANGES_TO, DECISION_OF, FROM_BEFORE, HAS_BODY, KEPT_IN_HAND, LASTS, RULE_OF, SAID_OF_ANOTHER } from '../../../language/en/deeds/commitment-cues.ts';
import { OPENS_CONVERSION } from '../../../language/en/figures/claim-words.ts';
import { isVoteShare } from '../../../language/en/figures/vote-shares.ts';
import { FUNCTION_WORDS } from '../../../language/en/grammar/function-words.ts';
import { stem } from '../../../language/en/words/stem.ts';
import type { Commitment, CommitmentStanding, ReportedValue } from '../../../model/account.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Report } from '../../../model/report.ts';
import type { Span } from '../../../model/span.ts';
import { SpanIndex } from '../../../text/span-index.ts';
import { contains } from '../../../text/span.ts';
import { wordsOf } from '../../../text/words/words.ts';
import { clauseAround } from '../clause.ts';
import { dueIn } from './due.ts';
import { HELD_TO, type Known, OWN, valuesUnder } from './commitment-values.ts';
import { isReported, raisedFrom, standingOf } from './commitment-standing.ts';
import { isGivenOfPromised, isPromisedCount } from './promises.ts';
import type { Stated } from './stated.ts';
import { fulfilledCounts } from './fulfilled-counts.ts';
import { measureOf } from './measure.ts';
import { wholeOf } from './whole.ts';
import { lastBody } from '../bodies.ts';
import { isInDateline } from '../dateline.ts';
import type { Directory } from '../directory.ts';
import { byUnits } from '../../../text/order.ts';

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

/** A threshold that one report gives without its whole or its day is the same as the only one that others give with it. */
function joinBare(buildings: readonly Building[]): readonly Building[] {
  return joinLacking(joinLacking(buildings, 'due', 'whole'), 'whole', 'due');
}

/**
 * Joins what lacks one thing to the only one that has it, or the only one in its own report, of the same threshold; the other thing must be the same,
 * or lacking too.
 */
function joinLacking(buildings: readonly Building[], lacked: 'whole' | 'due', other: 'whole' | 'due'): readonly Building[] {
  const full = Map.groupBy(buildings.filter((one) => one[lacked] !== ''), ({ threshold }) => threshold);
  const joined = new Set<Building>();
  const more = new Map<Building, Stated[]>();
  for (const one of buildings) {
    if (one[lacked] !== '') continue;
    const fuller = (full.get(one.threshold) ?? []).filter((building) => building[other] === one[other] || one[other] === '');
    const only = fuller.length === 1 ? fuller : ofReports(fuller, one);
    if (only.length !== 1) continue;
    joined.add(one);
    more.set(only[0]!, [...(more.get(only[0]!) ?? []), ...one.items]);
  }
  return buildings.filter((one) => !joined.has(one)).map((one) => (more.has(one) ? { ...one, items: [...one.items, ...more.get(one)!].sort(byPlace) } : one));
}

/** Those that a report of this one states too. */
function ofReports(buildings: readonly Building[], one: Building): readonly Building[] {
  const reports = new Set(one.items.map(({ report }) => report));
  return buildings.filter(({ items }) => items.some(({ report }) => reports.has(report)));
}

function byPlace(a: Stated, b: Stated): number {
  return byUnits(a.report.id, b.report.id) || a.figure.span[0] - b.figure.span[0];
}

interface Building {
  /** Standing, value, unit and, where it binds one party alone, the party. */
  readonly threshold: string;
  readonly whole: string;
  /** The day that is set, or the empty string. */
  readonly due: string;
  readonly standing: CommitmentStanding;
  readonly items: Stated[];
}

/** Shares, sums of money and rates are what parties are held to; a count only where somebody promises it. */
const MEASURED = new Set(['ratio', 'money', 'percentage', 'rate', 'mass', 'length', 'energy', 'volume', 'temperature']);

/** Coins of which one is no sum but a way of speaking: "not one cent". */
const SMALLEST = new Set(['cent', 'penny', 'dollar', 'euro', 'pound sterling']);

/** Money for each of something ("85,000 crowns per depositor") too, but not wages and prices over time; days, where they are how long a stock lasts; a count that is promised. */
function isMeasured(report: Report, figure: Figure, sentence: Span): boolean {
  const { text } = report;
  const { dimension, unit, value } = figure;
  if (dimension === 'count') return isPromisedCount(text, figure) || isGivenOfPromised(report, figure, sentence);
  if (unit === null) return false;
  if (dimension === 'time') return KEPT_IN_HAND.test(text) && LASTS.test(text.slice(...sentence));
  if (value === 1 && SMALLEST.has(unit)) return false;
  return MEASURED.has(dimension) || (dimension.startsWith('money/') && dimension !== 'money/time');
}

/** How many sentences from the one that names a threshold on may tell who fell short of it. */
const NEXT = 4;

function statedIn(report: Report, directory: Directory): Stated[] {
  const sentences = new SpanIndex(report.sentences.map((span, at) => ({ span, at })), ({ span }) => [span]);
  const read = report.figures.filter((figure, i) => !isConverted(report.text, figure, report.figures[i - 1])).flatMap((figure) => parted(report, figure));
  const figures = new SpanIndex(read, ({ span }) => [span]);
  const times = new SpanIndex(report.times, ({ span }) => [span]);
  // A sentence may hold a thousand figures: what stands in it and behind it is found once for all of them.
  const around = new Map<number, Pick<Stated, 'next' | 'near' | 'beside'>>();
  const findAround = (sentence: Span, at: number): Pick<Stated, 'next' | 'near' | 'beside'> => {
    const next = report.sentences.slice(at, at + NEXT);
    const near = figures.overlapping([sentence[0], next.at(-1)![1]]);
    return { next, near, beside: near.filter(({ span }) => contains(sentence, span)) };
  };
  return read.flatMap((figure) => {
    if ((figure.value ?? figure.low) === null || isVoteShare(report.text, figure.span)) return [];
    const found = sentences.overlapping(figure.span).find(({ span }) => contains(span, figure.span));
    if (found === undefined || !isMeasured(report, figure, found.span)) return [];
    const { span: sentence, at } = found;
    const { next, near, beside } = around.get(at) ?? findAround(sentence, at);
    around.set(at, { next, near, beside });
    const clause = clauseAround(report.text, sentence, figure.span);
    const of = figure.of ?? raisedFrom({ report, figure, beside, sentence })?.of ?? null;
    const due = dueIn(report.text, clause, figure, beside, times.overlapping(clause));
    return [
      {
        report,
        figure,
        of,
        sentence,
        beside,
        next,
        near,
        clause,
        due,
        party: partyOf(report, figure, clause, sentence, directory),
        stems: stemsOf(report, figure, sentence),
      },
    ];
  });
}

/** True for a sum that only gives the one before it in another currency. */
function isConverted(text: string, { span, dimension, unit }: Figure, before: Figure | undefined): boolean {
  return (
    before !== undefined
    && dimension === 'money'
    && before.dimension === 'money'
    && unit !== before.unit
    && OPENS_CONVERSION.test(text.slice(before.span[1], Math.min(span[0], before.span[1] + 4)))
  );
}

/** "Raise the target from 95% to 98%", "cut it from 70% to 60%", where the two were read as one range: the rule that stands and the one that is to come. */
function parted({ text }: Report, figure: Figure): readonly Figure[] {
  const { low, high, span: [start, end] } = figure;
  if (low === null || high === null || !(FROM_BEFORE.test(text.slice(Math.max(0, start - 6), start)) || FROM_BEFORE.test(text.slice(start, start + 5)))) {
    return [figure];
  }
  const to = text.slice(start, end).search(CHANGES_TO);
  if (to < 0) return [figure];
  const from = start + text.slice(start, end).search(/[\d\p{Sc}]/u);
  const one = { ...figure, low: null, high: null };
  const [first, second] = opensWith(text.slice(from, start + to), high) ? [high, low] : [low, high];
  return [{ ...one, value: first, span: [from, start + to - 1] }, { ...one, value: second, span: [start + to + 3, end] }];
}

/** True where the larger number of a range is the one that stands first. */
function opensWith(words: string, high: number): boolean {
  return Number(/[\d.,]*\d/.exec(words)?.[0].replaceAll(',', '')) === high;
}

/**
 * Whose rule or decision it is, or the subject that the figure was marked with; else, unless the one named says it of another, the last name before it in its
 * clause, the body that a noun of its clause stands for ("the pact's guideline is 8%"), or the last name of its sentence.
 */
function partyOf(report: Report, figure: Figure, clause: Span, sentence: Span, directory: Directory): string | null {
  const rule = RULE_OF.exec(report.text.slice(sentence[0], figure.span[0]));
  const owner = rule === null ? null : lastBody(report, [sentence[0], sentence[0] + rule.index + rule[0].length], directory);
  if (owner !== null && directory.type(owner.id) !== null && directory.type(owner.id) !== 'person') return owner.id;
  const decided = directory
    .within(report.id, [clause[0], figure.span[0]])
    .findLast(({ span }) => DECISION_OF.test(report.text.slice(Math.max(sentence[0], span[0] - 24), span[0])));
  const marked = decided ?? directory.entity(report.id, figure.subjectEntity);
  if (marked !== null) return marked.id;
  const near = directory.within(report.id, [clause[0], figure.span[0]]);
  const body = near.length > 0 ? null : lastBody(report, [clause[0], figure.span[0]], directory);
  const isSubject = body !== null && !AFTER_PREPOSITION.test(report.text.slice(Math.max(sentence[0], body.at - 14), body.at));
  if (isSubject && directory.type(body.id) !== null && directory.type(body.id) !== 'person') return body.id;
  const named = (near.length > 0 ? near : directory.within(report.id, [sentence[0], figure.span[0]])).filter(
    ({ span }) => !isInDateline(report.text, sentence, span),
  );
  const party = named.findLast(({ span }) => !AFTER_PREPOSITION.test(report.text.slice(Math.max(sentence[0], span[0] - 14), span[0]))) ?? named.at(-1);
  const isOwner = party !== undefined && HAS_BODY.test(report.text.slice(party.span[1], party.span[1] + 60));
  return party === undefined || isOwner || SAID_OF_ANOTHER.test(report.text.slice(party.span[1], figure.span[0])) ? null : party.id;
}

/** Words around the figure that say what is measured; the whole of which it is a share is left out. */
function stemsOf(report: Report, { span, of }: Figure, sentence: Span): Set<string> {
  const near: Span = [Math.max(sentence[0], span[0] - 80), Math.min(sentence[1], span[1] + 60)];
  const whole = new Set(wordsOf(of ?? '').map((word) => stem(word.key)));
  const keys = wordsOf(report.text, near).filter((word) => /^[a-z]/.test(word.key) && !FUNCTION_WORDS.has(word.key)).map((word) => stem(word.key));
  return new Set(keys.filter((key) => !whole.has(key)));
}

/** One commitment for each threshold, whole, standing and day that is set. */
function add(found: Map<string, Building>, item: Stated, standing: CommitmentStanding): void {
  const { value, low, unit } = item.figure;
  const party = OWN.has(standing) ? item.party : null;
  const threshold = [standing, value ?? low, unit, party].join(' ');
  const whole = wholeOf(item.of);
  const due = item.due ?? '';
  const key = `${threshold} ${whole} ${due}`;
  const building = found.get(key);
  if (building === undefined) found.set(key, { threshold, whole, due, standing, items: [item] });
  else building.items.push(item);
}

function finish({ standing, items, due }: Building, known: Known, directory: Directory): Commitment {
  const [first] = items as [Stated, ...Stated[]];
  const { figure } = first;
  const of = items.find((item) => item.of !== null)?.of;
  return {
    party: boundParty(standing, items, directory), measure: measureOf(items), of: of ?? null, standing, due: due === '' ? null : due,
    threshold: { value: figure.value ?? figure.low!, bound: standing === 'floor' ? 'at-least' : boundOf(items), unit: figure.unit, of: of ?? null },
    values: valuesUnder({ standing, items, bound: boundOf(items) }, known, directory),
    evidence: items.map(({ report, clause }) => ({ report: report.id, span: clause })),
  };
}

/** How a threshold is bound: as the first place says that says more than the bare number. */
function boundOf(items: readonly Stated[]): Figure['bound'] {
  return items.find(({ figure }) => figure.bound === 'at-least' || figure.bound === 'at-most')?.figure.bound ?? items[0]!.figure.bound;
}

/** Who is held to it. A rule or a proposal binds bodies and places: the person who names it is not meant. */
function boundParty(standing: CommitmentStanding, items: readonly Stated[], directory: Directory): string | null {
  const parties = items.flatMap(({ party }) => party ?? []);
  const isRule = standing === 'guideline' || standing === 'proposed';
  const bodies = isRule ? parties.filter((party) => directory.type(party) !== 'person' && directory.isName(party)) : parties;
  return bodies[0] ?? (isRule ? ruleBody(items, directory) : null);
}

/** The body whose rule it is, named in the sentence of the rule or by a noun that stands for it ("under the accord"). */
function ruleBody(items: readonly Stated[], directory: Directory): string | null {
  for (const { report, sentence } of items) {
    const body = lastBody(report, sentence, directory);
    if (body !== null && directory.type(body.id) !== null && directory.type(body.id) !== 'person') return body.id;
  }
  return null;
}

const ORDER: readonly CommitmentStanding[] = ['guideline', 'met', 'missed', 'proposed', 'agreed', 'pledged', 'floor', 'ruled-out'];

/** The order of commitments: by standing, then what more places tell, then by measure; equals stay as they were found. */
export function byStanding(a: Commitment, b: Commitment): number {
  return rank(a) - rank(b) || b.evidence.length - a.evidence.length || byUnits(a.measure ?? '', b.measure ?? '');
}

function rank({ standing }: Commitment): number {
  return ORDER.indexOf(standing);
}
