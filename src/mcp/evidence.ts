import type { Passage } from '../exchange/digest/passage.ts';
import type { Account } from '../model/account.ts';
import type { Report } from '../model/report.ts';
import type { Span } from '../model/span.ts';
import { nameOf, titleOf } from '../exchange/digest/reports.ts';

/** A passage as an assistant is given it: the words, what stands around them, and where they stand. */
export interface Evidence {
  readonly report: string;
  readonly outlet: string;
  readonly title: string;
  readonly published: string | null;
  /** UTF-16 units of the report's text, half-open. */
  readonly span: Span;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Turns the passages of an account into evidence. */
export function evidenceIn(account: Account): (passages: readonly Passage[]) => readonly Evidence[] {
  const reports = new Map(account.reports.map((report) => [report.id, report]));
  return (passages) => passages.flatMap((passage) => {
    const report = reports.get(passage.report);
    return report === undefined ? [] : [{ ...headOf(report), span: passage.span, before: passage.before, words: passage.words, after: passage.after }];
  });
}

/** How a report is called wherever one of its passages is given. */
export function headOf(report: Report): Pick<Evidence, 'report' | 'outlet' | 'title' | 'published'> {
  return { report: report.id, outlet: nameOf(report), title: titleOf(report), published: report.published };
}
