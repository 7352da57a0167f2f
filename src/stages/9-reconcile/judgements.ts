import type { AppliedJudgement, Unchecked } from '../../model/account.ts';
import type { Dispute } from '../../model/claim.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { findAnchor } from '../../text/anchor.ts';
import { overlaps } from '../../text/span.ts';
import type { Directory } from './directory.ts';

/** Every judgement with the machine's own value at its passage and whether it could be applied; one whose report or passage is gone is said to be. */
export function appliedJudgements(judgements: readonly Judgement[], reports: readonly Report[], directory: Directory): AppliedJudgement[] {
  return judgements.map((judgement) => {
    const report = reports.find(({ id, key, origin }) => [id, key, origin].includes(judgement.report));
    if (report === undefined) return { judgement, machine: null, status: 'passage-gone' };
    if (judgement.exact === '') return { judgement, machine: wholeValue(judgement, report), status: 'applied' };
    const span = findAnchor(report.text, judgement);
    if (span === null) {
      const furniture = judgement.kind === 'removed' && report.removed.some(({ text }) => text.includes(judgement.exact));
      return { judgement, machine: furniture ? 'removed' : null, status: furniture ? 'applied' : 'passage-gone' };
    }
    return { judgement, machine: machineValue(judgement, report, span, directory), status: 'applied' };
  });
}

/** The disputes without those that a person dismissed or settled at one of their places. */
export function withoutDismissed(disputes: readonly Dispute[], judgements: readonly Judgement[], reports: readonly Report[]): readonly Dispute[] {
  const dismissed = judgements.filter(({ kind, value }) => kind === 'dispute' && (value === 'dismissed' || value === 'settled')).flatMap((judgement) => {
    const report = reports.find(({ id, key, origin }) => [id, key, origin].includes(judgement.report));
    const span = report === undefined ? null : findAnchor(report.text, judgement);
    return report === undefined || span === null ? [] : [{ report: report.id, span }];
  });
  return dismissed.length === 0 ? disputes : disputes.filter(({ items }) => !items.some((item) => dismissed.some(({ report, span }) => report === item.report && overlaps(span, item.span))));
}

/** Judgements whose passage is gone, for the list of what was not checked. */
export function goneJudgements(applied: readonly AppliedJudgement[]): Unchecked[] {
  return applied.filter(({ status }) => status === 'passage-gone').map(({ judgement }) => ({
    report: judgement.report, what: 'judgement',
    message: `The passage that ${judgement.author} judged on ${judgement.day} (${judgement.kind}) is no longer there.`,
  }));
}

function wholeValue({ kind }: Judgement, report: Report): string | null {
  return kind === 'date' ? report.published : kind === 'origin' ? report.agency ?? report.outlet : null;
}

function machineValue(judgement: Judgement, report: Report, span: Span, directory: Directory): string | null {
  switch (judgement.kind) {
    case 'speaker': {
      const quote = report.quotes.find(({ content }) => content.some((place) => overlaps(place, span)));
      const entity = directory.entity(report.id, quote?.speaker ?? null);
      return entity?.name ?? null;
    }
    case 'date': return report.times.find((time) => overlaps(time.span, span))?.value ?? report.published;
    case 'removed': return 'text';
    case 'same-entity': return directory.within(report.id, [span[0] - 1, span[1] + 1])[0]?.name ?? null;
    case 'origin': return report.figures.find((figure) => overlaps(figure.span, span))?.origin ?? null;
    default: return null;
  }
}
