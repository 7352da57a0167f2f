import type { Judgement, JudgementKind } from '../model/judgement.ts';
import type { Report } from '../model/report.ts';
import type { Span } from '../model/span.ts';
import { findAnchor } from '../text/anchor.ts';
import { isRecord } from './values.ts';

/** A judgement as it was given, and as it stands in the reports of today. */
export interface PlacedJudgement {
  readonly judgement: Judgement;
  /**
   * With report ids for reports, here and in `value`, and the passages' places of today: in `span`, and for `same-claim` in `value.span` too. No `span` where
   * the judgement is about the whole report, or its passage lies in what was removed. `null` when a report or passage is gone.
   */
  readonly here: Judgement | null;
}

/** Kinds that can be about a whole report, and kinds whose value names a second report. */
const WHOLE: ReadonlySet<JudgementKind> = new Set(['date', 'origin', 'same-event']);
const OF_TWO: ReadonlySet<JudgementKind> = new Set(['same-event', 'same-claim', 'same-entity']);

/** Finds the passage of each judgement in the reports, by its words. */
export function placeJudgements(judgements: readonly Judgement[], reports: readonly Report[]): PlacedJudgement[] {
  const find = finder(reports);
  return judgements.map((judgement) => ({ judgement, here: place(judgement, find) }));
}

function place(judgement: Judgement, find: (name: string) => Report | undefined): Judgement | null {
  const report = find(judgement.report);
  const value = OF_TWO.has(judgement.kind) ? otherPlaced(judgement, find) : judgement.value;
  if (report === undefined || value === GONE) return null;
  const { span: _, ...rest } = judgement;
  const here = { ...rest, report: report.id, value };
  if (judgement.exact === '' && WHOLE.has(judgement.kind)) return here;
  const span = findAnchor(report.text, judgement);
  if (span !== null) return { ...here, span };
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
