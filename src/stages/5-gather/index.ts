import type { Gathering } from '../../model/event.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Report } from '../../model/report.ts';
import { GatherIndex } from './gather-index.ts';

export { GatherIndex } from './gather-index.ts';
export type { WorkedOut } from './gather-index.ts';

/**
 * Gathers reports into events and events into stories; a pure function of the set, whatever its order: all of them taken into an empty
 * index. Events come by date, unknown last; the reports of an event, and the events of a story, in order of their ids.
 */
export function gather(reports: readonly Report[], judgements: readonly Judgement[]): Gathering {
  const index = new GatherIndex();
  index.add(reports);
  return index.gathering(judgements);
}
