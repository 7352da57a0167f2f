import type { Claim, Reading, ReadingEvidence } from '../../model/claim.ts';
import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { firstFrom, startOfSpan } from '../../text/first-from.ts';
import { withReadings } from './claim.ts';
import type { LineageAt } from './lineage-at.ts';
import { isCrowded } from './reach.ts';

/** A paragraph of a report. */
interface Place {
  readonly report: Report;
  readonly paragraph: Span;
}

/**
 * Paragraphs that many copies or versions of one text repeat from each other, word for word: in an event of very many reports each is compared once, in
 * the first report that has it, and what is found there holds for all. Only copies that carry it from the same lineage and on the same day are
 * taken as one: a weekday means another day elsewhere, and what another lineage says is told apart.
 */
export class Repeated {
  readonly #places = new Map<string, Place[]>();
  readonly #keys = new Map<Report, readonly string[]>();
  readonly #reports = new Map<string, Report>();

  /** `reports` are those of one event, in order of their ids; nothing is taken as repeated among few. */
  constructor(reports: readonly Report[], lineageAt: LineageAt) {
    if (!isCrowded(reports.length)) return;
    for (const report of reports) {
      const keys = report.paragraphs.map((paragraph) => `${lineageAt(report.id, paragraph)} ${dayOf(report)} ${report.text.slice(...paragraph)}`);
      keys.forEach((key, k) => {
        const place = { report, paragraph: report.paragraphs[k]! };
        const known = this.#places.get(key);
        if (known === undefined) this.#places.set(key, [place]);
        else known.push(place);
      });
      this.#keys.set(report, keys);
      this.#reports.set(report.id, report);
    }
  }

  /** Tells of the paragraphs of a report, by their index, whether it is the first that has them. */
  firsts(report: Report): (paragraph: number) => boolean {
    const keys = this.#keys.get(report);
    if (keys === undefined) return () => true;
    return (paragraph) => {
      const { report: holder, paragraph: span } = this.#places.get(keys[paragraph]!)![0]!;
      return holder === report && span === report.paragraphs[paragraph];
    };
  }

  /** True for a place in a paragraph that is repeated. */
  isAt(report: Report, span: Span): boolean {
    return this.#placesAround(report, span).length > 1;
  }

  /** A claim with all places where the same words stand in a paragraph that repeats its own. */
  everywhere(claim: Claim): Claim {
    if (this.#keys.size === 0) return claim;
    const readings = claim.readings.map(({ text, evidence }): Reading => ({ text, evidence: this.#unfolded(evidence) }));
    return readings.every(({ evidence }, r) => evidence === claim.readings[r]!.evidence) ? claim : withReadings(claim, readings);
  }

  #unfolded(evidence: readonly ReadingEvidence[]): readonly ReadingEvidence[] {
    const places = new Map(evidence.flatMap((one) => this.#placesOf(one)).map((one) => [`${one.report} ${one.span.join()}`, one]));
    return places.size === evidence.length ? evidence : [...places.values()];
  }

  /** Where the paragraph stands that a place lies in; none among few reports. */
  #placesAround(report: Report, span: Span): readonly Place[] {
    const key = this.#keys.get(report)?.[paragraphAt(report, span)];
    return key === undefined ? [] : this.#places.get(key)!;
  }

  #placesOf(evidence: ReadingEvidence): readonly ReadingEvidence[] {
    const report = this.#reports.get(evidence.report)!;
    const places = this.#placesAround(report, evidence.span);
    if (places.length < 2) return [evidence];
    const from = report.paragraphs[paragraphAt(report, evidence.span)]![0];
    const words = report.text.slice(...evidence.span);
    return places.flatMap(({ report: { id, text }, paragraph }): ReadingEvidence[] => {
      const span: Span = [evidence.span[0] - from + paragraph[0], evidence.span[1] - from + paragraph[0]];
      // What runs on into the next paragraph may go on otherwise there.
      return text.slice(...span) === words ? [{ ...evidence, report: id, span }] : [];
    });
  }
}

function paragraphAt({ paragraphs }: Report, [start]: Span): number {
  return firstFrom(paragraphs, startOfSpan, start + 1) - 1;
}

function dayOf({ published }: Report): string {
  return published === null ? '' : published.slice(0, 'yyyy-mm-dd'.length);
}
