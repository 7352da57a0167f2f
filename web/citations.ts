import type { Passage } from '../src/exchange/digest/passage.ts';
import type { Span } from '../src/model/span.ts';
import type { Links } from './links.ts';

/** The links of a page that holds its reports itself. It keeps account of every passage cited, so that each report can be written with its passages marked. */
export class Citations implements Links {
  readonly #spans = new Map<number, Map<string, Span>>();

  /** The place of the report in this page. */
  report(number: number): string {
    return `#report-${number}`;
  }

  /** The place of the passage in this page; it is marked from now on. */
  passage({ number, span }: Passage): string {
    const id = passageId(number, span);
    const cited = this.#spans.get(number) ?? new Map<string, Span>();
    this.#spans.set(number, cited.set(id, span));
    return `#${id}`;
  }

  /** Nothing but reports has a place of its own in this page. */
  dispute(): null {
    return null;
  }

  /** As above. */
  claim(): null {
    return null;
  }

  /** As above. */
  event(): null {
    return null;
  }

  /** As above. */
  comparison(): null {
    return null;
  }

  /** The cited passages of a report, by their id. */
  of(number: number): ReadonlyMap<string, Span> {
    return this.#spans.get(number) ?? new Map();
  }

  /** Every id, in order of the reports. */
  ids(): readonly string[] {
    return [...this.#spans].sort(([a], [b]) => a - b).flatMap(([, cited]) => [...cited.keys()]);
  }
}

/** The stable name of a passage within a page. */
function passageId(number: number, [start, end]: Span): string {
  return `r${number}-${start}-${end}`;
}
