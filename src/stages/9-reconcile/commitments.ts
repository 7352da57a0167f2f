import { COMMITMENT_CUES, FULFILMENT_CUES } from '../../language/en/commitment-cues.ts';
import { FUNCTION_WORDS } from '../../language/en/function-words.ts';
import { stem } from '../../language/en/stem.ts';
import type { Commitment, CommitmentStanding, ReportedValue } from '../../model/account.ts';
import type { Figure } from '../../model/figure.ts';
import type { Place } from '../../model/relation.ts';
import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { contains } from '../../text/span.ts';
import { wordsOf } from '../../text/words.ts';
import { clauseAround } from './clause.ts';
import type { Directory } from './directory.ts';

/** A figure of a report in its clause. */
interface Stated {
  readonly report: Report;
  readonly figure: Figure;
  readonly sentence: Span;
  readonly clause: Span;
  /** Who the figure is said of: an account entity id or the report's words; `null` where no name stands near. */
  readonly party: string | null;
  /** Stems of what is measured ("defens", "spend"). */
  readonly stems: ReadonlySet<string>;
}

/** Figures that parties are held to, want, have met or ruled out, each with the values that the reports give for named parties by the same measure. */
export function commitmentsOf(reports: readonly Report[], directory: Directory): Commitment[] {
  const stated = [...reports].sort((a, b) => (a.id < b.id ? -1 : 1)).flatMap((report) => statedIn(report, directory));
  const found = new Map<string, Building>();
  const values: Stated[] = [];
  for (const item of stated) {
    const standing = standingOf(item);
    if (standing === null) values.push(item);
    else add(found, item, standing);
  }
  return [...found.values()].map((building) => finish(building, values, directory)).sort((a, b) => rank(a) - rank(b) || b.evidence.length - a.evidence.length || (a.measure < b.measure ? -1 : 1));
}

interface Building {
  readonly standing: CommitmentStanding;
  readonly items: Stated[];
}

/** Only shares, sums of money and rates are what parties are held to; a bare count is not. */
const MEASURED = new Set(['ratio', 'money', 'percentage', 'rate', 'mass', 'length', 'energy', 'volume', 'temperature']);

function statedIn(report: Report, directory: Directory): Stated[] {
  return report.figures.flatMap((figure) => {
    if (!MEASURED.has(figure.dimension) || (figure.value ?? figure.low) === null) return [];
    const sentence = report.sentences.find((span) => contains(span, figure.span));
    if (sentence === undefined) return [];
    const clause = clauseAround(report.text, sentence, figure.span);
    return [{ report, figure, sentence, clause, party: partyOf(report, figure, clause, sentence, directory), stems: stemsOf(report, figure, sentence) }];
  });
}

/** The subject that the figure was marked with; else the last name before it in its clause, or the first name of its sentence. */
function partyOf(report: Report, figure: Figure, clause: Span, sentence: Span, directory: Directory): string | null {
  const marked = directory.entity(report.id, figure.subjectEntity);
  if (marked !== null) return marked.id;
  const near = directory.within(report.id, [clause[0], figure.span[0]]).at(-1) ?? directory.within(report.id, [sentence[0], figure.span[0]]).at(-1);
  return near?.id ?? null;
}

/** Words around the figure that say what is measured; the whole of which it is a share is left out. */
function stemsOf(report: Report, { span, of }: Figure, sentence: Span): Set<string> {
  const near: Span = [Math.max(sentence[0], span[0] - 80), Math.min(sentence[1], span[1] + 60)];
  const whole = new Set(wordsOf(of ?? '').map((word) => stem(word.key)));
  const keys = wordsOf(report.text, near).filter((word) => /^[a-z]/.test(word.key) && !FUNCTION_WORDS.has(word.key)).map((word) => stem(word.key));
  return new Set(keys.filter((key) => !whole.has(key)));
}

function standingOf({ report, figure, clause, sentence }: Stated): CommitmentStanding | null {
  const near: Span = [Math.max(clause[0], figure.span[0] - 90), Math.min(clause[1], figure.span[1] + 60)];
  const words = report.text.slice(near[0], near[1]);
  const cue = COMMITMENT_CUES.find(({ pattern }) => pattern.test(words));
  if (cue !== undefined) return cue.standing;
  const wide = report.text.slice(Math.max(sentence[0], figure.span[0] - 120), Math.min(sentence[1], figure.span[1] + 90));
  return /\b(?:target|guideline|benchmark|threshold)\b/i.test(wide) ? 'guideline' : null;
}

/** One commitment for each threshold, whole and standing. */
function add(found: Map<string, Building>, item: Stated, standing: CommitmentStanding): void {
  const { value, low, unit, of } = item.figure;
  const party = standing === 'ruled-out' || standing === 'pledged' || standing === 'floor' ? item.party : null;
  const key = [standing, value ?? low, unit, of?.toLowerCase(), party].join(' ');
  const building = found.get(key);
  if (building === undefined) found.set(key, { standing, items: [item] });
  else building.items.push(item);
}

function finish({ standing, items }: Building, values: readonly Stated[], directory: Directory): Commitment {
  const [first] = items as [Stated, ...Stated[]];
  const { figure } = first;
  const measured = new Set(items.flatMap(({ stems }) => [...stems]));
  return {
    party: items.find(({ party }) => party !== null)?.party ?? '', measure: measureOf(items), of: figure.of, standing, due: dueOf(first),
    threshold: { value: figure.value ?? figure.low!, bound: figure.bound, unit: figure.unit, of: figure.of },
    values: [...valuesOf(values.filter((value) => comparable(value, first, measured))), ...fulfilments(items, directory)],
    evidence: items.map(({ report, clause }) => ({ report: report.id, span: clause })),
  };
}

/** What is measured: the subject of a figure where one is marked, else the words that its statements share. */
function measureOf(items: readonly Stated[]): string {
  const marked = items.find(({ figure }) => figure.subject !== null);
  if (marked !== undefined) return marked.figure.subject!;
  const { report, figure, clause } = items[0]!;
  const before = report.text.slice(Math.max(clause[0], figure.span[0] - 60), figure.span[0]);
  const noun = /((?:[\p{L}-]+\s+){0,2}(?:spending|budgets?|target|rate|tax|tariffs?|pay|wages?|emissions|aid|funding|deficit|price|share|growth|cuts?|increase|contribution))\b[^.]*$/iu.exec(before);
  return noun === null ? figure.of ?? figure.unit ?? '' : noun[1]!.trim();
}

function comparable({ figure, stems, party }: Stated, first: Stated, measured: ReadonlySet<string>): boolean {
  if (party === null || figure.dimension !== first.figure.dimension || figure.unit !== first.figure.unit) return false;
  if (figure.of !== null && first.figure.of !== null) return figure.of.toLowerCase() === first.figure.of.toLowerCase();
  return [...stems].filter((key) => measured.has(key)).length >= 2;
}

function valuesOf(items: readonly Stated[]): ReportedValue[] {
  const found = new Map<string, ReportedValue & { evidence: Place[] }>();
  for (const { report, figure, party, clause } of items) {
    const { value, low, high, bound, unit, asOf } = figure;
    const key = [party, value, low, high, bound].join(' ');
    const known = found.get(key) ?? { party: party!, value, low, high, bound, unit, asOf, evidence: [] };
    known.evidence.push({ report: report.id, span: clause });
    found.set(key, known);
  }
  return [...found.values()];
}

/** Parties that a report names as having met or missed the threshold, as values without a number. */
function fulfilments(items: readonly Stated[], directory: Directory): ReportedValue[] {
  const values = new Map<string, ReportedValue & { evidence: Place[] }>();
  for (const { report, figure, sentence } of items) {
    const next = report.sentences.filter(([start]) => start >= sentence[0]).slice(0, 2);
    for (const span of next) {
      const cue = FULFILMENT_CUES.find(({ pattern }) => pattern.test(report.text.slice(span[0], span[1])));
      if (cue?.standing !== 'missed') continue;
      const at = report.text.slice(span[0], span[1]).search(cue.pattern) + span[0];
      const list = directory.within(report.id, [Math.max(span[0], at - 160), at]).filter(({ type }) => type === 'place' || type === 'organization' || type === 'group');
      if (list.length < 2) continue;
      for (const { id } of list) {
        const known = values.get(id) ?? { party: id, value: figure.value, low: figure.low, high: figure.high, bound: 'less-than' as const, unit: figure.unit, asOf: null, evidence: [] };
        known.evidence.push({ report: report.id, span });
        values.set(id, known);
      }
    }
  }
  return [...values.values()];
}

/** The day that the clause sets ("by 2035"), where it sets one. */
function dueOf({ report, clause }: Stated): string | null {
  const due = report.times.find((time) => time.edtf !== null && contains(clause, time.span) && /\b(?:by|before|until|from)\s+(?:the (?:end|start) of\s+)?$/i.test(report.text.slice(Math.max(clause[0], time.span[0] - 20), time.span[0])));
  return due?.edtf ?? null;
}

const ORDER: readonly CommitmentStanding[] = ['guideline', 'proposed', 'agreed', 'pledged', 'floor', 'ruled-out', 'met', 'missed'];

function rank({ standing }: Commitment): number {
  return ORDER.indexOf(standing);
}
