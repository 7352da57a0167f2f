import type { Judgement, JudgementKind } from '../model/judgement.ts';
import type { Report } from '../model/report.ts';
import type { Span } from '../model/span.ts';
import { findAnchor } from '../text/align/anchor.ts';
import { foldTypography } from '../text/fold.ts';
import { isRecord } from './values.ts';

/** A judgement as it was given, and as it stands in the reports of today. */
export interface PlacedJudgement {
  readonly judgement: Judgement;
  /**
   * With report ids for reports, here and in `value`, and the passages' places of today: in `span`, and for `same-claim` in `value.span`, for
   * `dispute` in `value.others`, too. No `span` where the judgement is about the whole report, or its passage lies in what was removed. `null` when a
   * report or passage is gone.
   */
  readonly here: Judgement | null;
  /** The same judgement in other versions of its report that hold its passage too, in order of the reports. */
  readonly also: readonly Judgement[];
}

/** A judgement at all places where it stands. */
export function standing({ here, also }: PlacedJudgement): readonly Judgement[] {
  return here === null ? [] : [here, ...also];
}

/** Kinds that decide on a passage of one report, and so on the same passage of its other versions. */
const OF_PASSAGE: ReadonlySet<JudgementKind> = new Set(['speaker', 'date', 'removed', 'origin']);

/** Kinds that can be about a whole report, and kinds whose value names a second report. */
const WHOLE: ReadonlySet<JudgementKind> = new Set(['date', 'origin', 'same-event']);
const OF_TWO: ReadonlySet<JudgementKind> = new Set(['same-event', 'same-claim', 'same-entity']);

/** Finds the passage of each judgement in the reports, by its words. */
export function placeJudgements(judgements: readonly Judgement[], reports: readonly Report[]): PlacedJudgement[] {
  const find = finder(reports);
  const versions = versionsOf(reports);
  return judgements.map((judgement) => {
    const here = place(judgement, find);
    return { judgement, here, also: here?.span === undefined || !OF_PASSAGE.has(here.kind) ? [] : elsewhere(here, judgement, versions(here.report)) };
  });
}

/**
 * A judgement in other versions of its report: where the same words stand between the same words, on one side at least. Elsewhere they may mean
 * something else.
 */
function elsewhere(here: Judgement, { exact, prefix, suffix }: Judgement, versions: readonly Report[]): Judgement[] {
  return versions.flatMap((version) => {
    const span = findAnchor(version.text, { exact, prefix, suffix });
    const holds =
      span !== null
      && isSame(version.text, span, exact)
      && (isBetween(version.text.slice(0, span[0]), prefix, -AROUND) || isBetween(version.text.slice(span[1]), suffix, AROUND));
    return holds ? [{ ...here, report: version.id, span }] : [];
  });
}

/** Units next to a passage that must be the same. */
const AROUND = 12;

/**
 * True when a text begins (`units` above zero) or ends as its part of an anchor does, typography and white space aside; where the anchor has none
 * there, it must be at its end.
 */
function isBetween(text: string, kept: string, units: number): boolean {
  const near = (words: string): string => {
    const plain = foldTypography(words.slice(units < 0 ? -4 * AROUND : 0, units < 0 ? undefined : 4 * AROUND)).replace(/\s+/g, ' ').trim();
    return units < 0 ? plain.slice(units) : plain.slice(0, units);
  };
  return near(text) === near(kept);
}

/** The other versions of a report: those of the same key, or of the same origin. */
function versionsOf(reports: readonly Report[]): (id: string) => readonly Report[] {
  const named = Map.groupBy(
    reports.flatMap((report) => [...new Set([report.key, report.origin])].flatMap((name) => (name === null ? [] : [{ name, report }]))),
    ({ name }) => name,
  );
  const byId = new Map(reports.map((report) => [report.id, report]));
  return (id) => {
    const { key, origin } = byId.get(id)!;
    const found = new Set([key, origin].flatMap((name) => (name === null ? [] : named.get(name)!.map(({ report }) => report))));
    return [...found].filter((report) => report.id !== id).sort((x, y) => (x.id < y.id ? -1 : 1));
  };
}

function place(judgement: Judgement, find: (name: string) => Report | undefined): Judgement | null {
  const report = find(judgement.report);
  const value = OF_TWO.has(judgement.kind)
    ? otherPlaced(judgement, find)
    : judgement.kind === 'dispute'
      ? othersPlaced(judgement.value, find)
      : judgement.value;
  if (report === undefined || value === GONE) return null;
  const { span: _, ...rest } = judgement;
  const here = { ...rest, report: report.id, value };
  if (judgement.exact === '' && WHOLE.has(judgement.kind)) return here;
  const span = findAnchor(report.text, judgement);
  if (span !== null && (judgement.kind !== 'dispute' || isSame(report.text, span, judgement.exact))) return { ...here, span };
  return judgement.kind === 'removed' && isFurniture(report, judgement.exact) ? here : null;
}

/** Says that the other report or passage of a judgement is gone. */
const GONE = Symbol('gone');

/** The value of a judgement on two reports, the other placed as the judgement itself is; a value of the wrong shape as it is. */
function otherPlaced({ kind, value }: Judgement, find: (name: string) => Report | undefined): unknown {
  if (!isRecord(value) || typeof value['report'] !== 'string') return value;
  const report = find(value['report']);
  if (report === undefined) return GONE;
  if (kind !== 'same-claim' || typeof value['exact'] !== 'string') return { ...value, report: report.id };
  const span: Span | null = findAnchor(report.text, { exact: value['exact'], prefix: wordsOr(value['prefix']), suffix: wordsOr(value['suffix']) });
  return span === null ? GONE : { ...value, report: report.id, span };
}

/** The value of a judgement on a dispute with its other passages placed, all of which must still stand there in the same words. */
function othersPlaced(value: unknown, find: (name: string) => Report | undefined): unknown {
  if (!isRecord(value) || !Array.isArray(value['others'])) return value;
  const others = value['others'].map((other: unknown) => {
    if (!isRecord(other) || typeof other['report'] !== 'string' || typeof other['exact'] !== 'string') return GONE;
    const report = find(other['report']);
    const span =
      report === undefined ? null : findAnchor(report.text, { exact: other['exact'], prefix: wordsOr(other['prefix']), suffix: wordsOr(other['suffix']) });
    return report === undefined || span === null || !isSame(report.text, span, other['exact']) ? GONE : { ...other, report: report.id, span };
  });
  return others.includes(GONE) ? GONE : { ...value, others };
}

/** True when the words at a place are those that were judged, whatever the white space between them: a difference in other words is another difference. */
function isSame(text: string, [start, end]: Span, exact: string): boolean {
  const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();
  return plain(text.slice(start, end)) === plain(exact);
}

function isFurniture({ removed }: Report, words: string): boolean {
  return words !== '' && removed.some(({ text }) => text.includes(words));
}

/** Reports by id, else by the key or origin that they were given. */
function finder(reports: readonly Report[]): (name: string) => Report | undefined {
  const names = new Map<string, Report>();
  for (const nameOf of [(report: Report) => report.id, (report: Report) => report.key, (report: Report) => report.origin]) {
    for (const report of reports) {
      const name = nameOf(report);
      if (name !== null && !names.has(name)) names.set(name, report);
    }
  }
  return (name) => names.get(name);
}

function wordsOr(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
