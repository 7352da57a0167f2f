import type { Edtf } from './span.ts';

/** Reports of one happening. */
export interface Event {
  readonly id: string;
  /** In the reports' own words. */
  readonly title: string;
  readonly date: Edtf | null;
  /** In order of their ids, so that the order of the input does not show. */
  readonly reports: readonly string[];
}

/** A running story: events of one course of affairs. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly events: readonly string[];
  readonly reports: readonly string[];
}

/** What gather makes of a set of reports: each report lies in one event, each event in one story. */
export interface Gathering {
  readonly events: readonly Event[];
  readonly stories: readonly Story[];
}
