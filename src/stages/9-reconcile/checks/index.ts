import { numberNeighbours } from '../../../language/en/figures/number-neighbours.ts';
import type { Dispute } from '../../../model/claim.ts';
import type { Report } from '../../../model/report.ts';
import type { Span } from '../../../model/span.ts';
import { contentId } from '../../../text/hash.ts';
import { StraySpaces } from '../../../text/numbers/stray-spaces.ts';
import { checkCalendar } from './calendar.ts';
import { checkChanges } from './changes.ts';
import type { Finding } from './finding.ts';
import { checkHeadline } from './headline.ts';
import { checkLists } from './lists.ts';
import { checkParts } from './parts.ts';
import { mayCount, shapeOf } from './shape.ts';
import { checkShares } from './shares.ts';
import { checkTotals } from './totals.ts';

/** What of a report the checks read. */
export type Checked = Pick<Report, 'id' | 'text' | 'sentences' | 'published' | 'title' | 'figures'>;

/** Sums, shares, changes, lists, ages and dates of a report that do not fit each other, each with its arithmetic. Silent where it does not apply. */
export function checkProse(report: Checked): Dispute[] {
  const { text, sentences, published } = report;
  const stray = new StraySpaces(text, numberNeighbours);
  const shapes = sentences.map((sentence) => (mayCount(text, sentence) ? shapeOf(text, sentence, stray) : { words: '', numbers: [], sentence }));
  const findings = [
    ...shapes
      .filter(({ numbers }) => numbers.length > 0)
      .flatMap((shape) => [...checkShares(shape), ...checkChanges(shape), ...checkTotals(shape), ...checkLists(text, shape)]),
    ...checkParts(text, shapes),
    ...sentences.flatMap((sentence) => checkCalendar(text, sentence, published)),
  ];
  return findings
    .filter((finding) => finding.spans.every((span) => !isDesignation(report, span)))
    .concat(checkHeadline(report))
    .map((finding) => disputeOf(report, finding));
}

/**
 * True for digits that name a type instead of counting: within what a figure counts (“five 787 Dreamliners”), or in no figure and before a capital
 * (“737 Max”).
 */
function isDesignation({ text, figures }: Checked, [start, end]: Span): boolean {
  if (!/^\d+$/.test(text.slice(start, end))) return false;
  const around = figures.find(({ span }) => span[0] <= start && end <= span[1]);
  return around === undefined
    ? /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))
    : around.span[0] < start && around.value !== null && around.value !== Number(text.slice(start, end));
}

function disputeOf({ id, text }: Checked, { kind, spans, explanation, severity }: Finding): Dispute {
  const items = spans.map((span) => ({ report: id, span, reading: text.slice(span[0], span[1]) })).sort((a, b) => a.span[0] - b.span[0]);
  return { id: contentId('dispute', kind, id, ...items.map(({ span }) => `${span[0]} ${span[1]}`)), kind, severity, items, explanation };
}
