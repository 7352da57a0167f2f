import type { Gathering } from '../../model/event.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Matching } from '../../model/match.ts';
import type { Report } from '../../model/report.ts';

/** Gathers reports into events and events into stories; a pure function of the set, whatever its order. */
export function gather(_reports: readonly Report[], _matching: Matching, _judgements: readonly Judgement[]): Gathering {
  return { events: [], stories: [] };
}
